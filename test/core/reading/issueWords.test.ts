import type { Grid } from '../../../src/core/model/grid';
import type { Issue, IssueCode } from '../../../src/core/model/issue';
import { ISSUE_WORDS, sayIssue, severityOfIssue } from '../../../src/core/reading/issueWords';
import { readTables } from '../../../src/core/reading/readTables';
import { type Drawn, gridOf } from '../../builders/grid';

const CODES = Object.keys(ISSUE_WORDS) as IssueCode[];

function issue(code: IssueCode, count: number): Issue {
  const facts = { heading: 'Mood', field: 'forecast', columns: 'C and D', used: 'C', sheet: 'Budget', dataset: 'Rates', missing: 'value', name: 'perriod', value: '99', expected: 'a period' };
  return { code, count, facts, at: { file: 'council.xlsx', sheet: 'Budget', cells: 'F5' } };
}

it.each(CODES)('%s makes sentences, of one cell and of several', (code) => {
  for (const count of [1, 312]) {
    expect(sayIssue(issue(code, count))).toMatch(/^[A-Z0-9].*\.$/);
    expect(sayIssue(issue(code, count))).not.toMatch(/undefined|""| {2}/);
  }
  expect(['Red', 'Amber', 'Note']).toContain(severityOfIssue(issue(code, 1)));
});

it('counts in good English', () => {
  expect(sayIssue(issue('cell.textNumber', 1))).toBe('A cell held a number typed as text; it was read as the number.');
  expect(sayIssue(issue('cell.textNumber', 312))).toBe('312 cells held a number typed as text; it was read as the number.');
  expect(sayIssue(issue('row.hidden', 2))).toBe('2 rows were hidden; they were read.');
  expect(sayIssue(issue('row.incomplete', 1))).toBe('A row of Rates was left out: "value" is missing or could not be read.');
});

const HEADINGS = ['Service', 'Current budget', 'Forecast'];
const budget = (...rows: readonly Drawn[]): Grid => gridOf('Budget', [HEADINGS, ...rows]);
const STAFF = ['Post ID', 'FTE', 'Status', 'Start date'];

/** The smallest sheets that show each code, and the place it points at. */
const SHOWN: readonly (readonly [IssueCode, Grid, string])[] = [
  ['sheet.notRecognised', gridOf('Budget', [['Minutes']]), ''],
  ['sheet.hidden', gridOf('Budget', [HEADINGS, ['ICT', 1, 1]], { hidden: true }), ''],
  ['heading.twoCandidates', gridOf('Budget', [['Service', 'Current budget', 'Forecast', 'Projection'], ['ICT', 1, 1, 1]]), 'C1'],
  ['heading.notUsed', gridOf('Budget', [[...HEADINGS, 'Mood'], ['ICT', 1, 1, 'good']]), 'D1'],
  ['unit.mixed', gridOf('Budget', [['Service', 'Current budget £', 'Forecast £000'], ['ICT', 1, 1]]), ''],
  ['cell.notMoney', budget(['ICT', 1, 'lots']), 'C2'],
  ['cell.notNumber', gridOf('Staff', [STAFF, ['P1', 'half', 'filled', null]]), 'B2'],
  ['cell.notDate', gridOf('Staff', [STAFF, ['P1', 1, 'filled', 'spring']]), 'D2'],
  ['cell.notYear', gridOf('History', [HISTORY, ['last', 7, 'ICT', 1]]), 'A2'],
  ['cell.notPeriod', gridOf('Ledger', [['Cost centre', 'Subjective', 'Period', 'Amount'], ['C1', '1010', 'October', 1]]), 'C2'],
  ['cell.notKnown', budget(['ICT', 1, 'tbc']), 'C2'],
  ['cell.error', budget(['ICT', 1, '#REF!']), 'C2'],
  ['cell.textNumber', budget(['ICT', 1, '£1']), 'C2'],
  ['cell.tooLarge', budget(['ICT', 1, 9e10 + 1]), 'C2'],
  ['row.hidden', gridOf('Budget', [HEADINGS, ['ICT', 1, 1]], { hiddenRows: [2] }), '2'],
  ['row.noBudget', budget(['ICT', null, 1]), 'B2'],
  ['row.incomplete', gridOf('Rates', [['Rate', 'Value', 'From'], ['NI', null, 39_173]]), '2'],
  ['setting.unknown', gridOf('Settings', [['Setting', 'Value'], ['perriod', 7]]), 'A2'],
  ['setting.badValue', gridOf('Settings', [['Setting', 'Value'], ['period', 99]]), 'B2'],
];

it.each(SHOWN)('%s is shown by a sheet and points at its cell', (code, grid, cells) => {
  const found = readTables([grid], []).issues;
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code, at: { file: 'council.xlsx', sheet: grid.sheet, cells }, count: 1 });
});

it('has a smallest sheet here for every code there is', () => {
  const shown = new Set<string>(SHOWN.map(([code]) => code));
  expect(CODES.filter((code) => !shown.has(code))).toEqual([]);
});

it('takes £90 billion itself for an amount', () => {
  expect(readTables([budget(['ICT', 9e10, -9e10])], []).issues).toEqual([]);
});
