import { fraction } from '../../../src/core/model/quantity';
import { classifyRows } from '../../../src/core/reading/classifyRows';
import { detectConventions } from '../../../src/core/reading/conventions';
import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { findTable } from '../../../src/core/reading/findTables';
import { IssueLog } from '../../../src/core/reading/issueLog';
import { RowReader } from '../../../src/core/reading/rowReader';
import { tableSourceOf } from '../../../src/core/reading/tableSource';
import { type Drawn, gridOf } from '../../builders/grid';

const HEADINGS = ['Post ID', 'Title', 'FTE', 'Salary', 'Start date', 'Exempt'];

function rowWith(cells: Drawn, dateSystem: 1900 | 1904 = 1900, unit = '£') {
  const found = findTable(gridOf('Staff', [[unit], HEADINGS, cells], { dateSystem }), DATASETS, 2007)!;
  const [rows, log] = [classifyRows(found), new IssueLog()];
  const reader = new RowReader({ found, log, source: tableSourceOf(found, rows, detectConventions(found, rows, () => false)) }, rows[0]!);
  return { reader, issues: () => log.issues().map(({ code, at }) => `${code} ${at.cells}`) };
}

it('reads each cell as what its field holds', () => {
  const { reader, issues } = rowWith(['0012', ' Clerk ', 0.5, 24_708.005, 39_386, 'x']);
  expect([reader.text('postId'), reader.text('title'), reader.quantity('fte'), reader.money('salary'), reader.day('start'), reader.flag('exempt')]).toEqual([
    '0012', 'Clerk', fraction(1, 2), 2_470_801, '2007-10-31', true,
  ]);
  expect(reader.value('fte')).toBe(0.5);
  expect(reader.at.row).toBe(3);
  expect(issues()).toEqual([]);
});

it('takes a field without a column for blank, without complaint', () => {
  const { reader, issues } = rowWith(['P1', 'Clerk', 1, 1, 1, null]);
  expect([reader.has('cover'), reader.text('cover'), reader.quantity('headcount'), reader.money('coverCost'), reader.day('end'), reader.value('note')]).toEqual([false, '', null, null, null, '']);
  expect(reader.has('fte')).toBe(true);
  expect(issues()).toEqual([]);
});

it('scales money from thousands, not counts', () => {
  const { reader } = rowWith(['P1', 'Clerk', 1, 24.708, null, null], 1900, '£000');
  expect([reader.money('salary'), reader.quantity('fte')]).toEqual([2_470_800, fraction(1)]);
});

it('reads days in the date system of the workbook', () => {
  expect(rowWith(['P1', 'Clerk', 1, 1, 37_924, null], 1904).reader.day('start')).toBe('2007-10-31');
});

it('reports each cell that cannot be read, by its address, and counts it as blank', () => {
  const { reader, issues } = rowWith(['P1', '#N/A', 'half', 'tbc', 'spring', null]);
  expect([reader.text('title'), reader.quantity('fte'), reader.money('salary'), reader.day('start')]).toEqual(['', null, null, null]);
  expect(reader.leaveOut('title')).toBeNull();
  expect(issues()).toEqual(['cell.error B3', 'cell.notNumber C3', 'cell.notKnown D3', 'cell.notDate E3', 'row.incomplete 3']);
});

it.each<[number, boolean]>([[1_000_000_000, true], [1_000_000_001, false], [-1_000_000_001, false], [1e300, false], [1e-18, true], [1e-300, false]])('takes %d for a count, or says that nobody counts so', (typed, isRead) => {
  const { reader, issues } = rowWith(['P1', 'Clerk', typed, 1, null, null]);
  expect([reader.quantity('fte') !== null, issues()]).toEqual([isRead, isRead ? [] : ['cell.tooLarge C3']]);
});

it('takes pounds of up to 90 billion where any figure may stand, as claims hold them', () => {
  const { reader, issues } = rowWith(['P1', 'Clerk', 90_000_000_000, 1, null, null]);
  expect([reader.figure('fte'), issues()]).toEqual([fraction(90_000_000_000), []]);
  expect(rowWith(['P1', 'Clerk', 90_000_000_001, 1, null, null]).reader.figure('fte')).toBeNull();
});

it('points at the row where the field has no column', () => {
  const { reader, issues } = rowWith(['P1', 'Clerk', 1, 20_000, null, null]);
  reader.issue('cell.notKnown', 'grade');
  expect(issues()).toEqual(['cell.notKnown 3']);
});
