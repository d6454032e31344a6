import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { funding } from '../../../src/core/reading/datasets/funding';
import { structure } from '../../../src/core/reading/datasets/structure';
import { readTables } from '../../../src/core/reading/readTables';
import { datasetSheet, neededWords } from '../../../src/core/template/datasetSheet';
import { exampleOf, gridOfPlain } from '../../builders/templateGrid';

const sheet = datasetSheet(structure, 2007);
const at = (row: number) => sheet.cells.filter((cell) => cell.row === row).map(({ column, value }) => [column, value]);

it('says what a row is and what is needed, then headings, what each holds, and an example', () => {
  expect(at(1)).toEqual([[0, 'Structure']]);
  expect(at(2)).toEqual([[0, structure.about]]);
  expect(at(3)).toEqual([[0, 'Needed: Cost centre, Service stream and one of Service, Directorate, Ring-fenced or Finance lead. The rows marked Example and Explained are never read; delete them when you like.']]);
  expect(at(5)).toEqual([[1, 'Cost centre'], [2, 'Service'], [3, 'Service stream'], [4, 'Directorate'], [5, 'Ring-fenced'], [6, 'Finance lead']]);
  expect(at(6)).toEqual(expect.arrayContaining([[0, 'Explained'], [1, 'The code of the cost centre, as in the budget']]));
  expect(at(7)).toEqual(expect.arrayContaining([[0, 'Example'], [1, 'C2110'], [5, 'No']]));
  expect(sheet.freezeRows).toBe(5);
});

it('shows in bold what must not be left out', () => {
  expect(sheet.cells.filter(({ look }) => look === 'neededHeading').map(({ value }) => value)).toEqual(['Cost centre', 'Service stream']);
});

it('has rows to fill in with the format of their column', () => {
  const entries = sheet.cells.filter(({ look }) => look === 'entry');
  expect(entries).toHaveLength(6 * 200);
  expect(new Set(entries.map(({ value }) => value))).toEqual(new Set(['']));
  expect(new Set(entries.map(({ format }) => format))).toEqual(new Set(['words']));
});

it('has three years of a column for each year, from the year asked for', () => {
  const headings = datasetSheet(funding, 2026).cells.filter(({ look }) => look === 'neededHeading').map(({ value }) => value);
  expect(headings).toEqual(['Name', 'Amount 2026/27', 'Amount 2027/28', 'Amount 2028/29']);
});

it.each(DATASETS.map((dataset) => [dataset.name, dataset] as const))('%s is recognised, empty, from its sheet as it is written, and whole when the example is typed below', (name, dataset) => {
  const drawn = datasetSheet(dataset, 2007);
  const [empty, filled] = [[], [exampleOf(drawn)]].map((typed) => readTables([gridOfPlain(drawn, typed)], []));
  expect(empty).toMatchObject({ issues: [], tables: { budget: [], sources: [{ dataset: name, headingRow: 5, rows: 0, notUsed: [{ rows: '6:7', why: 'other' }] }] } });
  expect(filled).toMatchObject({ issues: [], tables: { sources: [{ dataset: name, headingRow: 5, rows: 1 }] } });
});

it.each(DATASETS.map((dataset) => [dataset.name, dataset] as const))('%s says what it needs by headings that its sheet has', (_, dataset) => {
  const headings = datasetSheet(dataset, 2007).cells.filter(({ row }) => row === 5).map(({ value }) => String(value).replace(/ 20\d\d\/\d\d$/, ''));
  for (const word of neededWords(dataset).split(/, | and (?!recurring)| or (?!subject|recurring|outside)|one of /).filter((part) => part !== '')) expect(headings).toContain(word);
});
