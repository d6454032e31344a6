import { pence } from '../../../src/core/model/money';
import { type StatedSum, agrees } from '../../../src/core/model/statedTotal';

it('takes a total for its lines\' sum at the tolerance, and not a penny beyond, either way', () => {
  const by = (difference: number) => agrees({ difference: pence(difference), tolerance: pence(200) } as StatedSum);
  expect([200, 201, -200, -201, 0].map(by)).toEqual([true, false, true, false, true]);
});
