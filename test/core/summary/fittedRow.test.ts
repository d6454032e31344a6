import { text } from '../../../src/core/sheet/draft';
import { fittedRow } from '../../../src/core/summary/fittedRow';

const PIXELS = [6, 120];

it.each([
  ['a word', 'one', 20],
  ['two lines of words', 'two lines of words are here', 30],
  ['a word wider than its column, which Excel breaks', 'ZB_BUDGET_CUSTOMER_SERVICES_VARIANCE', 43.5],
  ['more than Excel makes a row high', 'word '.repeat(900), 400],
])('a row is as high as %s takes', (_, words, height) => {
  expect(fittedRow([text('B', 'cell', words)], PIXELS, 20).height).toBe(height);
});
