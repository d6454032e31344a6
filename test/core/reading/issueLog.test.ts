import { IssueLog } from '../../../src/core/reading/issueLog';
import { gridOf } from '../../builders/grid';

const at = (column: string, row: number, sheet = 'Budget') => ({ file: 'council.xlsx', sheet, column, row });

it('makes one issue of the cells of a column that share a cause, and names them all', () => {
  const log = new IssueLog();
  for (const row of [5, 6, 7, 9, 9]) log.add('cell.textNumber', at('F', row));
  expect(log.issues()).toEqual([{ code: 'cell.textNumber', at: { file: 'council.xlsx', sheet: 'Budget', cells: 'F5:F7, F9' }, count: 4, facts: {} }]);
});

it('keeps apart other columns, sheets, codes and facts, in order of first appearance', () => {
  const log = new IssueLog();
  log.add('cell.error', at('F', 5));
  log.add('cell.error', at('G', 5));
  log.add('cell.error', at('F', 5, 'HR'));
  log.add('cell.notMoney', at('F', 6));
  log.add('heading.notUsed', at('F', 1), { heading: 'Mood' });
  log.add('heading.notUsed', at('F', 1), { heading: 'Tide' });
  log.add('cell.error', at('F', 6));
  expect(log.issues().map(({ code, at: place, count }) => `${code} ${place.sheet}!${place.cells} ${count}`)).toEqual([
    'cell.error Budget!F5:F6 2', 'cell.error Budget!G5 1', 'cell.error HR!F5 1', 'cell.notMoney Budget!F6 1', 'heading.notUsed Budget!F1 1', 'heading.notUsed Budget!F1 1',
  ]);
});

it('names rows when a whole row is at fault, and no cells for a sheet, once', () => {
  const log = new IssueLog();
  log.add('row.hidden', at('', 5));
  log.add('row.hidden', at('', 6));
  log.addWhole('sheet.hidden', gridOf('Budget', [['a great many cells']]));
  log.addWhole('sheet.hidden', { file: 'council.xlsx', sheet: 'Budget' });
  expect(log.issues()).toEqual([
    { code: 'row.hidden', at: { file: 'council.xlsx', sheet: 'Budget', cells: '5:6' }, count: 2, facts: {} },
    { code: 'sheet.hidden', at: { file: 'council.xlsx', sheet: 'Budget', cells: '' }, count: 1, facts: {} },
  ]);
});
