import type { SheetCell } from '../../src/core/sheet/sheet';
import { fillsOf } from '../../src/excel/fillsOf';

const formula = (row: number, text: string): SheetCell => ({ row, column: 8, style: 'amount', content: { kind: 'formula', formula: text, value: 0 } });
const rows = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index);
const areas = (cells: readonly SheetCell[]) => fillsOf(cells).areas.map(({ firstRow, lastRow, formula: first }) => [firstRow, lastRow, first]);

it('fills a column whose formulas read alike but for their row', () => {
  expect(areas(rows(20, 5).map((row) => formula(row, `=H${row}-G${row}`)))).toEqual([[5, 24, '=H5-G5']]);
});

it('fills over cells that differ, which are typed after, but never over an empty one', () => {
  const cells = rows(20).map((row) => formula(row, row === 10 ? '=H10*2' : `=H${row}-G${row}`));
  expect(areas(cells)).toEqual([[1, 20, '=H1-G1']]);
  expect(fillsOf(cells).filled.has(cells[9]!)).toBe(false);
  expect(fillsOf(cells).filled.size).toBe(19);
  const broken = rows(30).filter((row) => row !== 16).map((row) => formula(row, `=H${row}-G${row}`));
  expect(areas(broken)).toEqual([[1, 15, '=H1-G1'], [17, 30, '=H17-G17']]);
});

it('fills the neighbours of a second form after the first', () => {
  const cells = [...rows(20).map((row) => formula(row, `=H${row}-G${row}`)), ...rows(15, 21).map((row) => formula(row, `=H${row}/G${row}`)), formula(36, '=H36-G36')];
  expect(areas(cells)).toEqual([[1, 36, '=H1-G1'], [21, 35, '=H21/G21']]);
});

it.each([
  ['a few cells', rows(5).map((row) => formula(row, `=H${row}`))],
  ['a fixed reference', rows(20).map((row) => formula(row, `=H$${row}`))],
  ['a range', rows(20).map((row) => formula(row, `=SUM(H${row}:I${row})`))],
  ['another sheet', rows(20).map((row) => formula(row, `=Budget!H${row}`))],
  ['a text that counts along', rows(20).map((row) => formula(row, `=IF(H${row}>0,"Q${row}","")`))],
  ['references that stay while the row moves', rows(20).map((row) => formula(row, '=H1'))],
])('types %s cell by cell', (_, cells) => {
  expect(areas(cells)).toEqual([]);
});
