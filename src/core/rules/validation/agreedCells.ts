import { a1, columnIndex } from '../../model/address';
import type { AgreedCounts, AgreedHeading, AgreedLeft } from '../../model/agreedCounts';
import type { CellValue, Grid } from '../../model/grid';
import { type Quantity, compare, fromNumber } from '../../model/quantity';
import type { CountRow } from '../../model/rechargeResult';
import type { RoundResult, RowResult } from '../../model/roundResult';
import type { RowSource, TableSource } from '../../model/source';
import { countsById } from './askedRows';

/** What the agreed counts of a round are held against: the counts as they were read, and the sheets of the open workbook. */
export interface Counted {
  readonly counts: readonly CountRow[];
  readonly grids: readonly Grid[];
  /** The file that may be written to. */
  readonly workbook: string;
}

/**
 * The cells that take the agreed counts of a round. A table has a column of its own for them, gets one beside it where
 * that is empty, or, with a column for each driver, takes them in place of the counts. A formula or a text is never
 * written over, nor is anything in another workbook.
 */
export function agreedCells({ packs }: RoundResult, { counts, grids, workbook }: Counted): AgreedCounts {
  const byId = countsById(counts);
  const asked = packs.flatMap(({ rows }) => rows).filter(({ row }) => row.kind === 'count');
  const sheets = new Map(grids.filter(({ file }) => file === workbook).map((grid) => [grid.sheet, readable(grid)] as const));
  const placed = asked.flatMap((result) => (result.agreed === null ? [] : [{ result, agreed: result.agreed, to: placeFor(result, byId, sheets) }]));
  const found = placed.flatMap(({ result: { row, directorate }, agreed, to }) => (to.kind === 'cell' ? [{ ...to, subject: row.subject, directorate, agreed }] : []));
  const cells = found.filter(({ stands, agreed }) => stands === null || compare(stands, agreed) !== 0);
  const headings = new Map(cells.flatMap(({ heading }) => (heading === null ? [] : [[`${heading.sheet}!${heading.cell}`, heading] as const])));
  return {
    cells: cells.map(({ file, sheet, cell, directorate, subject, stands, agreed }) => ({ file, sheet, cell, directorate, subject, stands, agreed })),
    headings: [...headings.values()],
    standing: found.length - cells.length,
    open: asked.length - placed.length,
    left: placed.flatMap(({ result: { row, directorate }, to }) => (to.kind === 'left' ? [{ directorate, subject: row.subject, why: to.why, at: to.at }] : [])),
  };
}

type Target =
  | { readonly kind: 'cell'; readonly file: string; readonly sheet: string; readonly cell: string; readonly stands: Quantity | null; readonly heading: AgreedHeading | null }
  | { readonly kind: 'left'; readonly why: AgreedLeft; readonly at: AgreedCounts['left'][number]['at'] };

function placeFor({ row: { id } }: RowResult, byId: ReadonlyMap<string, CountRow>, sheets: ReadonlyMap<string, ReadableSheet>): Target {
  const at = byId.get(id)?.source.at;
  if (at === undefined) return { kind: 'left', why: 'not on the sheets', at: null };
  const { file, sheet: name } = at.table;
  const sheet = sheets.get(name);
  if (sheet?.grid.file !== file) return { kind: 'left', why: 'another workbook', at: { file, sheet: name, cells: '' } };
  const column = columnFor(at, byId.get(id)?.driver ?? '', sheet);
  return typeof column === 'string' ? { kind: 'left', why: column, at: { file, sheet: name, cells: `A${at.row}` } } : targetIn(at, column, sheet);
}

function targetIn({ table: { file, sheet: name, headingRow }, row }: RowSource, { index, isNew }: CountColumn, sheet: ReadableSheet): Target {
  const { value, formula } = sheet.cell(row, index);
  const place = { file, sheet: name, cells: a1(index, row) };
  if (formula !== '') return { kind: 'left', why: 'a formula', at: place };
  if (value !== '' && typeof value !== 'number') return { kind: 'left', why: 'a text', at: place };
  const heading = isNew ? { file, sheet: name, cell: a1(index, headingRow) } : null;
  return { kind: 'cell', file, sheet: name, cell: a1(index, row), stands: value === '' ? null : fromNumber(value), heading };
}

interface CountColumn {
  readonly index: number;
  readonly isNew: boolean;
}

/** The column that holds agreed counts, or that is to. */
function columnFor({ table }: RowSource, driver: string, sheet: ReadableSheet): CountColumn | 'no room' | 'Excel table' {
  const own = columnOf(table, 'locked') ?? columnOf(table, `count: ${driver}`);
  if (own !== null) return { index: own, isNew: false };
  const last = lastOf(table, sheet);
  if (!table.columns.has('recipient')) return 'no room';
  if (sheet.grid.tables.some(({ firstRow, lastRow }) => firstRow <= table.headingRow && table.headingRow <= lastRow)) return 'Excel table';
  return sheet.isFree(last.column + 1, table.headingRow, last.row) ? { index: last.column + 1, isNew: true } : 'no room';
}

function columnOf({ columns }: TableSource, field: string): number | null {
  const letter = columns.get(field);
  return letter === undefined ? null : columnIndex(letter);
}

/** Where a table ends, columns that were not recognised included: the end of "A4:J18", and headings that go on beside it. */
function lastOf({ range, headingRow }: TableSource, { grid, cell }: ReadableSheet): { readonly column: number; readonly row: number } {
  const [, letters = '', row = ''] = /:\$?([A-Z]+)\$?(\d+)$/.exec(range) ?? [];
  let column = columnIndex(letters) ?? grid.firstColumn;
  while (cell(headingRow, column + 1).value !== '') column++;
  return { column, row: Number(row) };
}

interface ReadableSheet {
  readonly grid: Grid;
  readonly cell: (row: number, column: number) => { readonly value: CellValue; readonly formula: string };
  readonly isFree: (column: number, from: number, to: number) => boolean;
}

function readable(grid: Grid): ReadableSheet {
  const rows = new Map(grid.rows.map((row) => [row.row, row] as const));
  const cell: ReadableSheet['cell'] = (row, column) => ({ value: rows.get(row)?.values[column - grid.firstColumn] ?? '', formula: rows.get(row)?.formulas[column - grid.firstColumn] ?? '' });
  return {
    grid,
    cell,
    isFree: (column, from, to) => grid.rows.filter(({ row }) => row >= from && row <= to).every(({ row }) => cell(row, column).value === '' && cell(row, column).formula === ''),
  };
}
