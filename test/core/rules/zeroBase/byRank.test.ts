import { fraction } from '../../../../src/core/model/quantity';
import { byRank } from '../../../../src/core/rules/zeroBase/byRank';

it('lower ranks stand first and no rank stands last', () => {
  const ranks = [null, fraction(2), null, fraction(1)];
  expect(ranks.sort(byRank)).toEqual([fraction(1), fraction(2), null, null]);
  expect([byRank(null, null), byRank(null, fraction(1)), byRank(fraction(1), null)]).toEqual([0, 1, -1]);
});
