import { budget, DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { establishment } from '../../../src/core/reading/datasets/establishment';
import { headingCells } from '../../../src/core/reading/headingCell';
import { type HeadingMatch, matchHeadings } from '../../../src/core/reading/matchHeadings';

const NO_ANSWERS = new Map<string, number>();

function match(texts: readonly string[], year: number | null = 2007, answers: ReadonlyMap<string, number> = NO_ANSWERS): HeadingMatch | null {
  return matchHeadings(headingCells(texts.map((text, column) => [column, text] as const)), budget, year, answers);
}

const columnsOf = (found: HeadingMatch | null) => Object.fromEntries(found?.columns ?? []);

it.each(['Original budget', 'approved', 'BASE BUDGET', 'Budget', 'Base budgets (£)'])('"%s" is the original budget', (text) => {
  expect(columnsOf(match(['Service', text, 'Forecast']))).toEqual({ service: 0, original: 1, forecast: 2 });
});

it.each(['Projected outturn', 'Probable Outturn', 'estimated outturn', 'FORECAST'])('"%s" is the forecast', (text) => {
  expect(columnsOf(match(['Cost centre', 'Current budget', text]))).toEqual({ costCentre: 0, current: 1, forecast: 2 });
});

it('every alias of every dataset is an alias of one field only', () => {
  for (const dataset of DATASETS) {
    for (const { name, aliases, byYear } of dataset.fields) {
      for (const alias of aliases) {
        const year = byYear === true ? ' 2007/08' : '';
        const cells = headingCells([[0, alias + year]]);
        expect([dataset.name, alias, [...(matchHeadings(cells, { ...dataset, needs: [] }, null, NO_ANSWERS)?.columns.keys() ?? [])]]).toEqual([dataset.name, alias, [name + year]]);
      }
    }
  }
});

it('asks which column is meant when two claim one field, and uses the first meanwhile', () => {
  const found = match(['Service', 'Budget', 'Approved budget', 'Forecast']);
  expect(found?.rivals).toEqual([{ field: 'original', columns: ['B', 'C'] }]);
  expect(columnsOf(found)).toMatchObject({ original: 1 });
});

it('settles two candidates by the answer that the user gave', () => {
  const found = match(['Service', 'Budget', 'Approved budget', 'Forecast'], 2007, new Map([['original', 2]]));
  expect(found?.rivals).toEqual([]);
  expect(columnsOf(found)).toEqual({ service: 0, original: 2, forecast: 3 });
  expect(found?.notUsed.map(({ text }) => text)).toEqual(['Budget']);
});

it('uses a column that an answer names although its heading says nothing', () => {
  expect(columnsOf(match(['Service', 'Budget', 'Gut feeling'], 2007, new Map([['forecast', 2]])))).toEqual({ service: 0, original: 1, forecast: 2 });
});

it('lets an answer for a field the dataset has not take no column away', () => {
  expect(columnsOf(match(['Service', 'Budget', 'Forecast'], 2007, new Map([['scp', 2]])))).toEqual({ service: 0, original: 1, forecast: 2 });
});

it('tells this year from last year and others by the years in the headings', () => {
  const texts = ['Service', 'Budget 2006/07', 'Budget 2007/08', '07-08 Actual', 'Budget 2008/09', 'Actual 2004/05'];
  const found = match(texts);
  expect(columnsOf(found)).toEqual({ service: 0, lastYear: 1, original: 2, actualToDate: 3 });
  expect(found?.rivals).toEqual([]);
  expect(found?.notUsed.map(({ text }) => text)).toEqual(['Budget 2008/09', 'Actual 2004/05']);
  expect(columnsOf(match(['Service', 'Budget 2006/07', '07-08 Forecast', 'Forecast 2006/07'], 2006))).toEqual({ service: 0, original: 1, forecast: 3 });
});

it('is no budget without a name for the lines, a budget, or a second column that only budgets have', () => {
  expect(match(['Budget', 'Forecast'])).toBeNull();
  expect(match(['Service', 'Forecast'])).toBeNull();
  expect(match(['Service', 'Budget'])).toBeNull();
});

it('keeps the fields in the order of the sheet and says which headings it did not understand', () => {
  const found = match(['Forecast', 'Mood', 'Service', 'Current']);
  expect([...(found?.columns.keys() ?? [])]).toEqual(['forecast', 'service', 'current']);
  expect(found?.notUsed.map(({ text }) => text)).toEqual(['Mood']);
});

it('does not take money of another year away from datasets that are not budgets', () => {
  const cells = headingCells([[0, 'Post ID'], [1, 'FTE'], [2, 'Salary 2006/07']]);
  expect(matchHeadings(cells, establishment, 2007, NO_ANSWERS)?.columns.get('salary')).toBe(2);
});

it('uses no column that calls the year reviewed last year', () => {
  const found = match(['Service', 'Budget', 'Forecast', 'Last year 2007/08']);
  expect([columnsOf(found).lastYear, found?.notUsed.map(({ text, why }) => [text, why])]).toEqual([undefined, [['Last year 2007/08', 'unknown']]]);
});

it('takes no heading one letter off for money of a year that is not reviewed, or for last year twice', () => {
  expect(match(['Service', 'Budget', 'Variance', 'Projected outurn 2003/04'])?.notUsed.map(({ text }) => text)).toEqual(['Projected outurn 2003/04']);
  expect(columnsOf(match(['Service', 'Budget', 'Variance', 'Previous year', 'Projected outurn 2006/07'])).lastYear).toBe(3);
});

it('gives a field the column that was answered although no heading stands over it', () => {
  expect(match(['Service', 'Budget'], 2007, new Map([['forecast', 7]]))?.matched.at(-1)).toEqual({ field: 'forecast', column: 7, heading: '', how: 'setting' });
});
