import { readTables } from '../../../src/core/reading/readTables';
import { type Drawn, gridOf } from '../../builders/grid';

const HEADINGS = ['Directorate', 'Service stream', 'Cost centre', 'Current budget', 'Forecast'];

function names(...rows: readonly Drawn[]) {
  const { tables, issues } = readTables([gridOf('Budget', [HEADINGS, ...rows])], []);
  return { lines: tables.budget.map(({ directorate, stream }) => `${directorate} > ${stream}`), issues: issues.map(({ code, at, count }) => `${code} ${at.cells} ${count}`) };
}

it('names lines by the cell above where names are written once, as in cells merged downwards, and says so', () => {
  const { lines, issues } = names(['Place', 'Highways', 'C1', 1, 1], [null, null, 'C2', 1, 1], [null, 'Parks', 'C3', 1, 1], ['People', 'Schools', 'C4', 1, 1], [null, null, 'C5', 1, 1]);
  expect(lines).toEqual(['Place > Highways', 'Place > Highways', 'Place > Parks', 'People > Schools', 'People > Schools']);
  expect(issues).toEqual(['cell.namedAbove A3:A4, A6 3', 'cell.namedAbove B3, B6 2']);
});

it('leaves a line without a stream where the others repeat theirs', () => {
  const { lines, issues } = names(['Place', 'Highways', 'C1', 1, 1], ['Place', 'Highways', 'C2', 1, 1], ['Place', null, 'C3', 1, 1], ['Place', null, 'C4', 1, 1]);
  expect(lines.slice(2)).toEqual(['Place > ', 'Place > ']);
  expect(issues).toEqual([]);
});

it('leaves a single blank, and names before the first name, as they are', () => {
  expect(names(['Place', 'Highways', 'C1', 1, 1], ['People', null, 'C2', 1, 1], ['Resources', 'ICT', 'C3', 1, 1]).lines[1]).toBe('People > ');
  expect(names([null, null, 'C1', 1, 1], ['People', 'Schools', 'C2', 1, 1], [null, null, 'C3', 1, 1]).issues).toEqual([]);
});

it('takes a section over lines that name their own streams for their directorate, until a total ends it', () => {
  const { tables } = readTables([gridOf('Budget', [['Service area', 'Current budget', 'Forecast'], ['Adults', null, null], ['Homes', 1, 1], ['Care', 2, 2], ['Adults total', 3, 3], ['All services total', 3, 3], ['Contingency', 4, 4]])], []);
  expect(tables.budget.map(({ directorate, stream }) => `${directorate} > ${stream}`)).toEqual(['Adults > Homes', 'Adults > Care', ' > Contingency']);
});

it('starts afresh below a heading that is repeated, and passes over rows that are no lines', () => {
  const { lines } = names(['Place', 'Highways', 'C1', 1, 1], [null, null, 'C2', 1, 1], [null, 'Total', null, 2, 2], [null, null, 'C3', 1, 1], HEADINGS, [null, null, 'C4', 1, 1]);
  expect(lines).toEqual(['Place > Highways', 'Place > Highways', 'Place > Highways', ' > ']);
});
