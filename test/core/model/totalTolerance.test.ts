import { type Pence, pounds } from '../../../src/core/model/money';
import { totalTolerance } from '../../../src/core/model/totalTolerance';

it.each([
  [0, 0], [1, 100], [2, 150], [3, 200], [4, 200], [5, 300], [9, 300], [10, 400], [16, 400], [17, 500],
])('a total of %d lines in whole pounds may be %d pence out (rules.md section 0 "Rounding unit")', (lines, tolerance) => {
  expect(totalTolerance(lines, pounds(1))).toBe(tolerance);
});

it('cuts off the half penny of a sheet in pennies', () => {
  expect(totalTolerance(2, 1 as Pence)).toBe(1);
});
