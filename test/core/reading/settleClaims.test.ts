import { budget } from '../../../src/core/reading/datasets/catalogue';
import { type HeadingParts, headingCell } from '../../../src/core/reading/headingCell';
import { type HeadingMatch, matchHeadings } from '../../../src/core/reading/matchHeadings';

function match(headings: readonly (string | Partial<HeadingParts>)[], year: number | null = 2007): HeadingMatch | null {
  const parts = headings.map((heading, column): HeadingParts => ({ column, text: '', cells: () => [1], ...(typeof heading === 'string' ? { text: heading } : heading) }));
  return matchHeadings(parts.map(headingCell), budget, year, new Map());
}

const fields = (found: HeadingMatch | null) => Object.fromEntries(found?.columns ?? []);

it('takes the latest of forecasts reported in different months, and the one before as the previous', () => {
  const found = match(['Service', 'Budget', 'Forecast P5', 'Forecast P6', 'Forecast P7']);
  expect(fields(found)).toEqual({ service: 0, original: 1, previousForecast: 3, forecast: 4 });
  expect(found?.rivals).toEqual([]);
  expect(found?.notUsed.map(({ text, why }) => [text, why])).toEqual([['Forecast P5', 'passedOver']]);
});

it('takes the later month of two forecasts for the forecast, across a new year', () => {
  expect(fields(match(['Service', 'Budget', 'Forecast as at Dec', 'Forecast as at Jan']))).toMatchObject({ previousForecast: 2, forecast: 3 });
  expect(fields(match(['Service', 'Budget', 'Forecast as at Dec 2023', 'Forecast as at Nov 2023']))).toMatchObject({ forecast: 2, previousForecast: 3 });
});

it('passes over a column that holds nothing for one that does, and says so', () => {
  const found = match(['Service', 'Budget', { text: 'Forecast', cells: () => [] }, 'Projected outturn']);
  expect([fields(found).forecast, found?.rivals]).toEqual([3, []]);
  expect(found?.notUsed).toMatchObject([{ text: 'Forecast', why: 'passedOver', field: 'forecast' }]);
});

it('passes over a heading with idle words for one without', () => {
  expect(fields(match(['Service', 'Total budget', 'Budget', 'Forecast'])).original).toBe(2);
});

it('asks when two headings say it equally plainly, naming both', () => {
  const found = match(['Service', 'Budget', 'Approved budget', 'Forecast']);
  expect(found?.rivals).toEqual([{ field: 'original', columns: ['B', 'C'] }]);
  expect(fields(found).original).toBe(1);
});

it('takes of last year what was spent before what was budgeted', () => {
  const found = match(['Service', 'Budget 2006/07', 'Actual 2006/07', 'Budget 2007/08', 'Forecast 2007/08']);
  expect([fields(found).lastYear, found?.rivals]).toEqual([2, []]);
});

it('takes what was spent last year before what was moved between its budgets', () => {
  const found = match(['Service', 'Virement 2006/07', 'Actual 2006/07', 'Budget 2007/08', 'Forecast 2007/08']);
  expect([fields(found).lastYear, found?.rivals]).toEqual([2, []]);
  expect(found?.notUsed).toMatchObject([{ text: 'Virement 2006/07', why: 'passedOver', field: 'lastYear' }]);
});

it('tells forecasts apart by the period that stands over them', () => {
  const found = match(['Service', 'Budget', { text: 'Forecast', band: 'Period 6' }, { text: 'Forecast', band: 'Period 7' }]);
  expect([fields(found), found?.rivals]).toEqual([{ service: 0, original: 1, forecast: 3, previousForecast: 2 }, []]);
});

it('asks which it is when one of two forecasts does not say its month, and when both are of one month', () => {
  for (const headings of [['Forecast P6', 'Projected outturn'], ['Forecast P6', 'Projected outturn P6']]) {
    expect(match(['Service', 'Budget', ...headings])?.rivals).toEqual([{ field: 'forecast', columns: ['C', 'D'] }]);
  }
});

it('asks which it is when none of the columns holds anything, and when none says it without idle words', () => {
  const empty = (text: string) => ({ text, cells: () => [] });
  expect(match(['Service', 'Budget', empty('Forecast'), empty('Projected outturn')])?.rivals).toEqual([{ field: 'forecast', columns: ['C', 'D'] }]);
  expect(match(['Service', 'Budget', 'Total forecast', 'Net forecast'])?.rivals).toEqual([{ field: 'forecast', columns: ['C', 'D'] }]);
});

it('reads a heading one letter off, unless another column has the field', () => {
  const off = match(['Service', 'Budget', 'Projected outurn', 'Variance']);
  expect(off?.matched.find(({ field }) => field === 'forecast')).toMatchObject({ heading: 'Projected outurn', how: 'near' });
  expect(match(['Service', 'Budget', 'Forecast', 'Projected outurn'])?.notUsed).toMatchObject([{ text: 'Projected outurn', why: 'unknown' }]);
  expect(match(['Service', 'Budjet', 'Forecast'])).toBeNull();
});

it('takes no column of words for money, whatever its heading says, and asks the cells what a type or a year is', () => {
  const texts = (...cells: readonly string[]) => ({ cells: () => cells });
  expect(match(['Service', 'Budget', { text: 'Forecast', ...texts('yes', 'no', 'yes') }, 'Variance'])?.notUsed).toMatchObject([{ text: 'Forecast', why: 'otherContent' }]);
  expect(fields(match(['Service', 'Budget', 'Forecast', { text: 'Type', ...texts('Income', 'Expenditure') }])).type).toBe(3);
  expect(match(['Service', 'Budget', 'Forecast', { text: 'Type', ...texts('New', 'Renewal') }])?.notUsed).toMatchObject([{ text: 'Type', why: 'otherContent' }]);
  expect(fields(match(['Service', 'Budget', 'Forecast', { text: 'Budget year', ...texts('FY13-14', 'FY14-15') }])).year).toBe(3);
});
