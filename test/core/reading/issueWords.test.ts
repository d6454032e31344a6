import type { Grid } from '../../../src/core/model/grid';
import type { Issue, IssueCode } from '../../../src/core/model/issue';
import { ISSUE_WORDS, sayIssue, severityOfIssue } from '../../../src/core/reading/issueWords';
import { readTables } from '../../../src/core/reading/readTables';
import { type Drawn, gridOf } from '../../builders/grid';

const CODES = Object.keys(ISSUE_WORDS) as IssueCode[];

function issue(code: IssueCode, count: number): Issue {
  const facts = { heading: 'Mood', field: 'forecast', columns: 'C and D', used: 'C', sheet: 'Budget', dataset: 'Rates', missing: 'value', name: 'perriod', most: 8, value: '99', expected: 'a period', tables: 'A1:D1 (Budget)', rows: '40:60', bodies: 443, services: 175, year: '2007/08', years: '2006/07 and 2008/09', reviewed: '2008/09', shown: 'thousands', currency: 'R', stated: '£1', summed: '£2', sums: '5:9', amount: 21_240_000 };
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
  expect(sayIssue(issue('row.incomplete', 1))).toBe('A row of Rates, £212,400, was left out: "value" is missing or could not be read.');
  expect(sayIssue(issue('cell.notMoney', 14))).toBe('14 lines, £212,400, had no readable forecast: the cells do not hold a number and counted as blank. Type the amount as a number.');
  expect(sayIssue({ ...issue('cell.error', 1), facts: { field: 'actualToDate' } })).toBe('1 line had no readable actual to date: the cell holds an Excel error and counted as blank. Mend the formula.');
});

const HEADINGS = ['Service', 'Current budget', 'Forecast'];
const budget = (...rows: readonly Drawn[]): Grid => gridOf('Budget', [HEADINGS, ...rows]);
const STAFF = ['Post ID', 'FTE', 'Status', 'Start date'];

/** Every cell with one number format. */
function withFormat(grid: Grid, format: string): Grid {
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, numberFormats: row.values.map(() => format) })) };
}

/** The first so many lines with a formula in a column; all of them when it is not said how many. */
function withFormulas(grid: Grid, column: number, lines = grid.rows.length - 1): Grid {
  const formulas = (index: number): (string | undefined)[] => (index === 0 || index > lines ? [] : Array.from({ length: column + 1 }, (_, at) => (at === column ? '=B2*1' : undefined)));
  return { ...grid, rows: grid.rows.map((row, index) => ({ ...row, formulas: formulas(index) })) };
}

/** Six councils by ten services. */
const CROSS = gridOf('Return', [
  ['Authority', ...Array.from({ length: 10 }, (_, service) => `Service ${String.fromCharCode(65 + service)}`)],
  ...Array.from({ length: 6 }, (_, council): Drawn => [`Council ${council}`, ...Array.from({ length: 10 }, (__, service) => council * 10 + service)]),
]);

/** The smallest sheets that show each code, and the place it points at. */
const SHOWN: readonly (readonly [IssueCode, Grid, string])[] = [
  ['sheet.notRecognised', gridOf('Budget', [['Minutes']]), ''],
  ['sheet.hidden', gridOf('Budget', [HEADINGS, ['ICT', 1, 1]], { hidden: true }), ''],
  ['sheet.sideBySide', gridOf('Budget', [[...HEADINGS, null, ...HEADINGS], ['ICT', 1, 1, null, 'HR', 1, 1]]), ''],
  ['sheet.severalTables', gridOf('Budget', [HEADINGS, ['ICT', 1, 1], [], ['SCP', 'Annual salary'], [29, 24_000]]), '4'],
  ['sheet.crossTable', CROSS, ''],
  ['sheet.otherYear', gridOf('Budget', [['Service', 'Current budget 2007/08', 'Forecast 2007/08'], ['ICT', 1, 1]]), ''],
  ['sheet.formulasNotRead', { ...budget(['ICT', 1, 1]), formulasNotRead: true }, ''],
  ['heading.otherYear', gridOf('Budget 2009-10', [[...HEADINGS, 'Actual 2004/05'], ['ICT', 1, 1, 1]]), 'D1'],
  ['heading.otherContent', gridOf('Budget', [[...HEADINGS, 'Type'], ['ICT', 1, 1, 'New'], ['HR', 1, 1, 'New']]), 'D1'],
  ['heading.passedOver', gridOf('Budget', [[...HEADINGS, 'Total forecast'], ['ICT', 1, 1, 1]]), 'D1'],
  ['heading.near', gridOf('Budget', [['Service', 'Budget', 'Projected outurn', 'Variance'], ['ICT', 1, 1, 0]]), 'C1'],
  ['heading.hidden', { ...budget(['ICT', 1, 1]), hiddenColumns: new Set([2]) }, 'C1'],
  ['heading.yearMissing', gridOf('Budget', [['Service', 'Current budget 2007/08', 'Explanation 2005/06'], ['ICT', 1, 'x']]), 'B1:C1'],
  ['heading.severalYears', gridOf('Budget', [['Service', 'Amount', 'Type', 'Year'], ['ICT', 1, 'Expense', '2006/07'], ['ICT', 1, 'Expense', '2007/08']]), 'D1'],
  ['heading.loneYear', gridOf('Budget', [['Service', 'Budget 2013', 'Forecast'], ['ICT', 1, 1]]), 'B1'],
  ['heading.monthsUnclear', gridOf('Budget', [[...HEADINGS, 'Apr', 'May', 'Jun'], ['ICT', 1, 1, 0, 0, 0]]), 'D1:F1'],
  ['heading.twoCandidates', gridOf('Budget', [['Service', 'Current budget', 'Forecast', 'Projection'], ['ICT', 1, 1, 1]]), 'C1'],
  ['heading.notUsed', gridOf('Budget', [[...HEADINGS, 'Mood'], ['ICT', 1, 1, 'good']]), 'D1'],
  ['unit.mixed', gridOf('Budget', [['Service', 'Current budget £', 'Forecast £000'], ['ICT', 1, 1]]), ''],
  ['unit.shownInThousands', withFormat(budget(['ICT', 1000, 1000]), '#,##0,'), ''],
  ['unit.currency', withFormat(budget(['ICT', 1, 1]), '[$€-2] #,##0'), ''],
  ['cell.notMoney', budget(['ICT', 1, 'lots']), 'C2'],
  ['cell.notNumber', gridOf('Staff', [STAFF, ['P1', 'half', 'filled', null]]), 'B2'],
  ['cell.notDate', gridOf('Staff', [STAFF, ['P1', 1, 'filled', 'spring']]), 'D2'],
  ['cell.notKnown', budget(['ICT', 1, 'tbc']), 'C2'],
  ['cell.error', budget(['ICT', 1, '#REF!']), 'C2'],
  ['cell.textNumber', budget(['ICT', 1, '£1']), 'C2'],
  ['cell.tooLarge', budget(['ICT', 1, 9e10 + 1]), 'C2'],
  ['cell.notCalculated', withFormulas(budget(['ICT', 1, null]), 2), 'C2'],
  ['cell.typedOver', withFormulas(budget(['ICT', 1, 1], ['HR', 1, 1], ['Law', 1, 1], ['Tax', 1, 1], ['Art', 1, 2]), 2, 4), 'C6'],
  ['cell.periodsDiffer', gridOf('Budget', [[...HEADINGS, 'Apr actual', 'May actual', 'Jun actual', 'Actual to date'], ['ICT', 9, 9, 1, 1, 1, 2]]), 'G2'],
  ['cell.namedAbove', gridOf('Budget', [['Service stream', ...HEADINGS], ['ICT', 'a', 1, 1], [null, 'b', 2, 2], [null, 'c', 4, 4]]), 'A3:A4'],
  ['row.hidden', gridOf('Budget', [HEADINGS, ['ICT', 1, 1]], { hiddenRows: [2] }), '2'],
  ['row.noBudget', budget(['ICT', null, 1]), 'B2'],
  ['row.otherYear', gridOf('Budget 2007-08', [['Service', 'Amount', 'Type', 'Year'], ['ICT', 1, 'Expense', '2006/07'], ['ICT', 1, 'Expense', '2007/08']]), '2'],
  ['row.mayBeTotal', budget(['ICT', 1, 2], ['HR', 3, 5], ['Law', 7, 11], ['Centre', 11, 18]), '5'],
  ['row.incomplete', gridOf('Rates', [['Rate', 'Value', 'From'], ['NI', null, 39_173]]), '2'],
  ['setting.unknown', gridOf('Settings', [['Setting', 'Value'], ['perriod', 7]]), 'A2'],
  ['setting.badValue', gridOf('Settings', [['Setting', 'Value'], ['period', 99]]), 'B2'],
];

/** Issues that another brings with it. */
const ALONGSIDE: Partial<Record<IssueCode, readonly IssueCode[]>> = { 'heading.severalYears': ['row.otherYear'], 'row.otherYear': ['heading.severalYears'] };

it.each(SHOWN)('%s is shown by a sheet and points at its cell', (code, grid, cells) => {
  const found = readTables([grid], code === 'sheet.otherYear' ? [{ name: 'year', value: '2009/10', dateSystem: 1900 }] : []).issues;
  expect(found.map((each) => each.code).filter((each) => each !== code)).toEqual(ALONGSIDE[code] ?? []);
  expect(found.filter((each) => each.code === code)).toMatchObject([{ at: { file: 'council.xlsx', sheet: grid.sheet, cells } }]);
});

it('has a smallest sheet here for every code there is', () => {
  const shown = new Set<string>(SHOWN.map(([code]) => code));
  const ofFiles = CODES.filter((code) => code.startsWith('file.')); // no sheet shows these: test/cli/openInput does
  expect(CODES.filter((code) => !shown.has(code))).toEqual(ofFiles);
});

it('takes £90 billion itself for an amount', () => {
  expect(readTables([budget(['ICT', 9e10, -9e10])], []).issues).toEqual([]);
});
