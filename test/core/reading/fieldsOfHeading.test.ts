import { budget } from '../../../src/core/reading/datasets/catalogue';
import { fieldsOfHeading } from '../../../src/core/reading/fieldsOfHeading';
import { headingCell } from '../../../src/core/reading/headingCell';
import { tells } from '../../../src/core/reading/phrases';

function first(text: string, band = ''): string {
  const [reading] = fieldsOfHeading(headingCell({ column: 0, text, band }), budget);
  return reading === undefined ? 'nothing' : `${reading.field}, ${reading.how}`;
}

it.each([
  ['Original budget', 'original, name'],
  ['Base', 'original, alias'],
  ['Forecast outturn P7', 'forecast, dated'],
  ['Forecast (period 7)', 'forecast, dated'],
  ['Actual to period 7', 'actualToDate, dated'],
  ['Actuals to 31 October 2007', 'actualToDate, dated'],
  ['Spend to end of October', 'actualToDate, dated'],
  ['Commitments as at 31/10/2007', 'commitments, dated'],
  ['Net revised budget', 'current, shortened'],
  ['Total budget for the year', 'original, shortened'],
  ['Projected year end spend', 'forecast, shortened'],
  ['Predicted out-turn at year end', 'forecast, shortened'],
  ['Projected variance', 'variance, alias'],
  ['Actual mood', 'nothing'],
  ['Net', 'nothing'],
  ['Expenditure budget', 'nothing'],
  ['Variance %', 'nothing'],
])('"%s" is %s', (text, reading) => {
  expect(first(text)).toBe(reading);
});

it.each([
  ['Actual', 'Year to date', 'actualToDate, alias'],
  ['Variance', 'Year to date', 'nothing'],
  ['Variance', 'Full year', 'variance, alias'],
  ['Actual', 'Last year', 'lastYear, alias'],
  ['Budget', 'General Fund', 'original, alias'],
  ['Current', 'Budget', 'current, name'],
])('"%s" under "%s" is %s', (text, band, reading) => {
  expect(first(text, band)).toBe(reading);
});

it('knows the bands that change what stands under them', () => {
  expect(['Year to date', 'Last year', 'Movement in month', '2007/08', 'Position at period 7', 'Adults'].filter(tells)).toEqual(['Year to date', 'Last year', 'Movement in month']);
});
