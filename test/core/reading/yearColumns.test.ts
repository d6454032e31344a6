import { drivers } from '../../../src/core/reading/datasets/drivers';
import { funding, fundingOfOneYear } from '../../../src/core/reading/datasets/funding';
import { projects } from '../../../src/core/reading/datasets/projects';
import { headingCells } from '../../../src/core/reading/headingCell';
import { matchHeadings } from '../../../src/core/reading/matchHeadings';
import type { DatasetShape } from '../../../src/core/reading/datasetShape';

function match(dataset: DatasetShape, headings: readonly string[]) {
  const found = matchHeadings(headingCells(headings.map((text, column) => [column, text] as const)), dataset, 2007, new Map());
  return found === null ? null : { columns: Object.fromEntries(found.columns), notUsed: found.notUsed.map(({ text }) => text), rivals: found.rivals.map(({ field }) => field) };
}

it('reads a column for each year as the amount of that year, whether it says amount or the year alone', () => {
  expect(match(funding, ['Name', 'Amount 2007/08', '2008-09', 'Source'])).toEqual({ columns: { name: 0, 'amount 2007/08': 1, 'amount 2008/09': 2, source: 3 }, notUsed: [], rivals: [] });
});

it('tells capital from revenue of the same year', () => {
  expect(match(projects, ['Rank', 'Project', 'Capital 2007/08', '2007/08 revenue', 'Revenue 2008/09'])?.columns).toEqual({ rank: 0, project: 1, 'capital 2007/08': 2, 'revenue 2007/08': 3, 'revenue 2008/09': 4 });
});

it('uses no amount that names no year, and asks which of two of one year is meant', () => {
  expect(match(funding, ['Name', 'Amount', 'Amount 2007/08'])).toEqual({ columns: { name: 0, 'amount 2007/08': 2 }, notUsed: ['Amount'], rivals: [] });
  expect(match(funding, ['Name', 'Amount 2007/08', 'Allocation 07/08'])?.rivals).toEqual(['amount 2007/08']);
});

it('takes an amount that names no year for that of the year reviewed where none of its kind names one', () => {
  expect(match(fundingOfOneYear, ['Name', 'Amount', 'End year'])?.columns).toEqual({ name: 0, 'amount 2007/08': 1, endYear: 2 });
  expect(match(fundingOfOneYear, ['Name', 'Amount', 'Amount 2008/09', 'End year'])).toMatchObject({ columns: { name: 0, 'amount 2008/09': 2, endYear: 3 }, notUsed: ['Amount'] });
});

it('is no funding without the amount of any year', () => {
  expect(match(funding, ['Name', 'Amount', 'Source'])).toBeNull();
});

it('takes the earlier of two counts for the one that is billed', () => {
  const headings = ['Directorate', 'Driver', 'Count 2005/06', 'Count 2007/08'];
  expect(match(drivers, headings)?.columns).toEqual({ recipient: 0, driver: 1, baseline: 2, audit: 3 });
  expect(match(drivers, ['Directorate', 'Driver', 'Count 2007/08', 'Count 2005/06'])?.columns).toMatchObject({ audit: 2, baseline: 3 });
  expect(match(drivers, ['Directorate', 'Driver', 'Audit count 2007/08', 'Billed count 2005/06'])?.columns).toMatchObject({ audit: 2, baseline: 3 });
  expect(match(drivers, [...headings, 'Count 2004/05'])?.notUsed).toEqual(['Count 2004/05']);
});
