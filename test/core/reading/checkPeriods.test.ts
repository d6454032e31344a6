import { readTables } from '../../../src/core/reading/readTables';
import { type Drawn, gridOf } from '../../builders/grid';

const given = (name: string, value: string | number) => ({ name, value, dateSystem: 1900 as const });

function read(rows: readonly Drawn[], settings: Readonly<Record<string, string | number>> = {}) {
  const reading = readTables([gridOf('Budget', rows)], Object.entries({ year: '2007/08', ...settings }).map(([name, value]) => given(name, value)));
  return { ...reading, found: reading.issues.filter(({ code }) => /periods|months/.test(code)).map(({ code, at, facts }) => `${code} ${at.cells} ${facts.stated ?? ''} ${facts.summed ?? ''}`.trim()) };
}

const NAMES = ['Cost centre', 'Service', 'Budget'];

it('reports a year to date and a quarter that their months do not come to', () => {
  const headings = [...NAMES, 'Apr actual', 'May actual', 'Jun actual', 'Q1 actual', 'YTD actual'];
  expect(read([headings, ['C1', 'ICT', 9, 1, 2, 3, 6, 6], ['C2', 'HR', 9, 1, 2, 3, 7, 6], ['C3', 'Law', 9, null, 2, 3, 5, 4]]).found).toEqual(['cell.periodsDiffer G3 £7 £6', 'cell.periodsDiffer H4 £4 £5']);
});

it('takes a line without any month for one that has none', () => {
  expect(read([[...NAMES, 'Apr actual', 'May actual', 'Jun actual', 'YTD actual'], ['C1', 'ICT', 9, null, null, null, 5]]).found).toEqual([]);
});

it('reads actual and budget to date from their months up to the period, where nothing states them', () => {
  const rows = [[...NAMES, 'P1 actual', 'P2 actual', 'P3 actual'], ['C1', 'ICT', 9, 1, 2, 4], ['C2', 'Fees income', -9, -1, -2, -4]];
  expect(read(rows, { period: 2 }).tables.budget.map(({ actualToDate, budgetToDate }) => [actualToDate, budgetToDate])).toEqual([[300, null], [-300, null]]);
  const profile = [['Budget by month'], [...NAMES, 'Jul', 'Aug', 'Sep'], ['C1', 'ICT', 9, 1, 2, 4]];
  expect(read(profile, { period: 2, yearStart: 7 }).tables.budget[0]).toMatchObject({ budgetToDate: 300, actualToDate: null });
});

it('asks what months are when neither they nor the title say, and uses none of them', () => {
  const { found, tables } = read([[...NAMES, 'Apr', 'May', 'Jun'], ['C1', 'ICT', 9, 1, 2, 4]]);
  expect(found).toEqual(['heading.monthsUnclear D1:F1']);
  expect(tables.budget[0]).toMatchObject({ actualToDate: null, budgetToDate: null });
});

it('starts the year in the month that numbered months tell, unless a setting says otherwise', () => {
  const rows = [['as at 30 September 2007'], [...NAMES, 'M01 July actual', 'M02 Aug actual', 'M03 Sept actual'], ['C1', 'ICT', 9, 1, 2, 4]];
  expect(read(rows).policy).toMatchObject({ year: { firstMonth: 7 }, period: 3 });
  expect(read(rows, { yearStart: 4 }).policy).toMatchObject({ year: { firstMonth: 4 }, period: 6 });
});

it('leaves quarters out of the actual to date that months come to', () => {
  const rows = [[...NAMES, 'P1 actual', 'P2 actual', 'P3 actual', 'Q1 actual'], ['C1', 'ICT', 9, 1, 2, 4, 7]];
  expect(read(rows, { period: 3 }).tables.budget[0]?.actualToDate).toBe(700);
});

it('allows months and their sum to be rounded where the sheet is in thousands, and no more', () => {
  const sheet = (toDate: number): readonly Drawn[] => [['£000'], [...NAMES, 'Apr actual', 'May actual', 'Jun actual', 'YTD actual'], ['C1', 'ICT', 9, 1, 2, 3, toDate]];
  expect(read(sheet(8)).found).toEqual([]);
  expect(read(sheet(9)).found).toEqual(['cell.periodsDiffer G3 £9,000 £6,000']);
});

it('turns what months of income come to where income is typed positive, and reads a stated budget to date as it stands', () => {
  const rows = [[...NAMES, 'Budget to date', 'P1 actual', 'P2 actual', 'P3 actual'], ['C1', 'ICT', 9, 5, 1, 2, 4], ['C2', 'Fees income', 9, 6, 1, 2, 4]];
  expect(read(rows, { period: 2 }).tables.budget.map(({ actualToDate, budgetToDate }) => [actualToDate, budgetToDate])).toEqual([[300, 500], [-300, -600]]);
});
