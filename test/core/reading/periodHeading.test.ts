import { measureIn, monthlyMeasureIn, readPeriodHeading } from '../../../src/core/reading/periodHeading';

it.each<[string, string | null, number | null, number | null, string | null]>([
  ['Apr', 'month', null, 4, null],
  ['September', 'month', null, 9, null],
  ['Apr-07', 'month', null, 4, null],
  ['April 2007', 'month', null, 4, null],
  ['P1', 'month', 1, null, null],
  ['Period 12', 'month', 12, null, null],
  ['M01 July Actual 2019/20', 'month', 1, 7, 'actual'],
  ['Q1 Sept Actual', 'quarter', 1, 9, 'actual'],
  ['Oct budget', 'month', null, 10, 'budget'],
  ['Forecast Nov', 'month', null, 11, 'forecast'],
])('"%s" is a %s: number %s, month %s, of %s', (text, kind, number, month, measure) => {
  expect(readPeriodHeading(text)).toEqual({ kind, number, month, measure });
});

it.each(['Actual', 'Marketing', 'May vary', 'P14', 'Q5', 'Group', 'Variance Apr', '2007/08', ''])('"%s" is no month', (text) => {
  expect(readPeriodHeading(text)).toBeNull();
});

it('knows what months are from a word over them or a title', () => {
  expect(['Actuals', 'Profiled budget', 'Adults', 'Budget and actual'].map(measureIn)).toEqual(['actual', 'budget', null, null]);
  expect(['Actuals by month', 'Monthly budget profile', 'Budget monitoring 2007/08'].map(monthlyMeasureIn)).toEqual(['actual', 'budget', null]);
});
