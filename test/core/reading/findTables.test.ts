import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import type { Answer } from '../../../src/core/model/question';
import { type FoundTable, findTable } from '../../../src/core/reading/findTables';
import { type Drawn, type GridParts, gridOf } from '../../builders/grid';

function find(rows: readonly Drawn[], parts: GridParts = {}, answers: readonly Answer[] = []): FoundTable | null {
  return findTable(gridOf('Budget', rows, parts), DATASETS, 2007, answers);
}

const HEADINGS = ['Service', 'Original budget', 'Forecast'];
const LINE = ['ICT', 100, 110];

it('finds the headings in the first row', () => {
  const found = find([HEADINGS, LINE]);
  expect(found).toMatchObject({ headingRow: 1, above: [] });
  expect(found?.dataset.name).toBe('Budget');
  expect(found?.body.map(({ row }) => row)).toEqual([2]);
});

it('finds the headings below titles, notes and empty rows, and keeps the notes', () => {
  const found = find([['Anytown Council'], [], ['Budget monitoring 2007/08', null, '£000'], [], HEADINGS, LINE]);
  expect(found?.headingRow).toBe(5);
  expect(found?.above).toEqual(['Anytown Council', 'Budget monitoring 2007/08', '£000']);
});

it('finds a block that starts at column C', () => {
  expect([...(find([[null, null, ...HEADINGS], [null, null, ...LINE]])?.columns ?? [])]).toEqual([['service', 2], ['original', 3], ['forecast', 4]]);
  expect([...(find([HEADINGS, LINE], { firstColumn: 2 })?.columns ?? [])]).toEqual([['service', 2], ['original', 3], ['forecast', 4]]);
});

it('finds nothing on a sheet of prose, of figures only, or of nothing', () => {
  expect(find([['Minutes of the meeting'], ['Present:', 'the chair']])).toBeNull();
  expect(find([[1, 2, 3], [4, 5, 6]])).toBeNull();
  expect(find([])).toBeNull();
});

it('finds nothing when most headings say nothing to it', () => {
  expect(find([[...HEADINGS, 'Mood', 'Weather', 'Tide', 'Wind'], LINE])).toBeNull();
});

it('looks no further down than sixty rows for headings', () => {
  const prose = Array.from({ length: 60 }, () => ['prose']);
  expect(find([...prose.slice(1), HEADINGS, LINE])?.headingRow).toBe(60);
  expect(find([...prose, HEADINGS, LINE])).toBeNull();
});

it('tells an establishment from a budget and a pay scale', () => {
  expect(find([['Post ID', 'Post title', 'Grade', 'SCP', 'FTE'], ['P1', 'Officer', 'SO1', 29, 1]])?.dataset.name).toBe('Establishment');
  expect(find([['SCP', 'Annual salary'], [29, 24_000]])?.dataset.name).toBe('Pay scale');
  expect(find([['Setting', 'Value'], ['period', 7]])?.dataset.name).toBe('Settings');
});

it('takes the best row when a note above looks a little like headings', () => {
  expect(find([['Service', 'Budget', 'Forecast'], [...HEADINGS, 'Variance', 'Explanation'], LINE])?.headingRow).toBe(2);
});

it('lets answers about a sheet of this name win, not answers about another', () => {
  const rows = [['Service', 'Budget', 'Approved', 'Forecast'], ['ICT', 1, 2, 3]];
  const answer: Answer = { file: '', sheet: ' budget ', field: 'original', heading: '', occurrence: 1, value: 'C' };
  expect(find(rows, {}, [answer])?.columns.get('original')).toBe(2);
  expect(find(rows, {}, [{ ...answer, sheet: 'Budget (ICT)' }])?.columns.get('original')).toBe(1);
});

it('takes a plain number above the headings for a year from 1990 to 2100, and for nothing else', () => {
  expect(find([[1989, 1990, 2100, 2101, 2007.5], HEADINGS, LINE])?.above).toEqual(['1990', '2100']);
});
