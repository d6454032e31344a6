import type { Pence } from '../../../src/core/model/money';
import { omittedRows } from '../../../src/core/reading/omittedRows';

const LINES = [[5, 10], [6, 20], [7, 40], [9, 80]].map(([row = 0, amount = 0]) => ({ row, amount: amount as Pence }));
const omitted = (difference: number, formula = '') => omittedRows(LINES, difference as Pence, formula);

it('are those outside the range of the formula', () => {
  expect(omitted(-80, '=SUM(F5:F7)')).toEqual([9]);
  expect(omitted(-10, '=SUBTOTAL(9,$F$6:$F$9)')).toEqual([5]);
});

it('are the one line, or the run at one end, that the difference is', () => {
  expect(omitted(-40)).toEqual([7]);
  expect(omitted(-30)).toEqual([5, 6]);
  expect(omitted(-120)).toEqual([9, 7]);
});

it('are not guessed when nothing or more than one thing tells', () => {
  expect(omitted(-7)).toEqual([]);
  expect(omitted(-60, '=F5+G6')).toEqual([]);
  expect(omittedRows([{ row: 5, amount: 10 as Pence }, { row: 6, amount: 10 as Pence }], -10 as Pence, '')).toEqual([]);
});
