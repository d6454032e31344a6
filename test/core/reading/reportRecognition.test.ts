import { financialYear } from '../../../src/core/model/period';
import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { findTable } from '../../../src/core/reading/findTables';
import { IssueLog } from '../../../src/core/reading/issueLog';
import { reportHeadings, reportSheets } from '../../../src/core/reading/reportRecognition';
import { tablesOfSheet } from '../../../src/core/reading/tablesOfSheet';
import { gridOf } from '../../builders/grid';

const HEADINGS = ['Service', 'Budget', 'Approved', 'Forecast', 'Mood'];

it('says which headings were not understood, which column was chosen of two, and which rows are hidden', () => {
  const log = new IssueLog();
  reportHeadings(findTable(gridOf('Budget', [['Title'], HEADINGS, ['ICT', 1, 1, 1, 'good'], ['HR', 1, 1, 1, 'bad']], { hiddenRows: [1, 4] }), DATASETS, 2007)!, '2007/08', log);
  expect(log.issues().map(({ code, at, facts }) => [code, at.cells, facts])).toEqual([
    ['heading.notUsed', 'E2', { heading: '"Mood"' }],
    ['heading.twoCandidates', 'B2', { field: 'original', columns: 'B and C', used: 'B', sheet: 'Budget' }],
    ['row.hidden', '4', {}],
  ]);
});

it('says which sheets gave nothing and which are hidden; an empty sheet is passed over', () => {
  const log = new IssueLog();
  const [cover, empty] = [gridOf('Cover', [['Title']], { hidden: true }), gridOf('Sheet3', [[]])];
  const [seen, hidden] = [gridOf('Budget', [HEADINGS]), gridOf('HR', [HEADINGS], { hidden: true })];
  const found = [seen, hidden].map((grid) => findTable(grid, DATASETS, 2007)!);
  const sheets = [cover, empty, seen, hidden].map((grid) => tablesOfSheet(grid, { datasets: DATASETS, year: 2007, answers: [] }));
  reportSheets(sheets, { found, described: [], before: [], year: financialYear(2007) }, log);
  expect(log.issues().map(({ code, at }) => `${code} ${at.sheet}`)).toEqual(['sheet.notRecognised Cover', 'sheet.hidden HR']);
});

it('names six headings that were not understood and counts the others, and says what it did not read below', () => {
  const log = new IssueLog();
  const rows = [['Service', 'Budget', 'Forecast', 'Group', 'Mood', 'Tide', 'Moon', 'Star', 'Leaf', 'Root', 'Bark'], ['ICT', 1, 1, 'Employees', 'a', 'a', 'a', 'a', 'a', 'a', 'a'], [], ['Savings'], [null, 'Target', 'Delivered'], [null, 1, 2]];
  const sheet = tablesOfSheet(gridOf('Budget', rows), { datasets: DATASETS, year: 2007, answers: [] });
  reportSheets([sheet], { found: sheet.tables, described: [], before: [], year: financialYear(2007) }, log);
  reportHeadings(sheet.tables[0]!, '2007/08', log);
  expect(log.issues().map(({ code, at, facts }) => [code, at.cells, facts])).toEqual([
    ['sheet.severalTables', '5', { dataset: 'of headings that are not known', heading: 5, rows: '5:6' }],
    ['heading.notUsed', 'E1:K1', { heading: '"Mood", "Tide", "Moon", "Star", "Leaf", "Root" and 1 more' }],
  ]);
});

it('names six directorates that stand across the columns and counts the others', () => {
  const across = (count: number) => {
    const log = new IssueLog();
    const grid = gridOf('Spread', [['Service'], ['ICT']]);
    const columns = Array.from({ length: count }, (_, index) => ({ column: index + 1, name: `Directorate ${'ABCDEFGH'.charAt(index)}` }));
    reportSheets([{ grid, tables: [], beside: [], further: null, setAside: [], across: { headingRow: 1, columns, amounts: [] } }], { found: [], described: [], before: [], year: financialYear(2007) }, log);
    return log.issues().map(({ code, at, facts }) => [code, at.cells, facts.names]);
  };
  const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `Directorate ${letter}`).join(', ');
  expect(across(6)).toEqual([['sheet.across', 'B1:G1', six]]);
  expect(across(8)).toEqual([['sheet.across', 'B1:I1', `${six} and 2 more`]]);
});
