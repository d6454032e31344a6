import { a1 } from '../model/address';
import type { DatasetName } from '../model/dataset';
import type { Grid, GridRow, GridTable } from '../model/grid';
import { type FoundTable, type Looking, findTable, headingRowsOf, matchRow, tableAt } from './findTables';
import type { HeadingCell } from './headingCell';
import { type HeadingRow, headingRowsAt, isWordsOnly, textsOf } from './headingRows';
import { readNumber, readText } from './readCell';

/** A table below the first that was not read. */
export interface FurtherTable {
  /** What its headings answer to; null when to nothing known. */
  readonly dataset: DatasetName | null;
  readonly headingRow: number;
  readonly lastRow: number;
}

/** What a sheet holds: tables that are read, or why none or not all of them are. */
export interface SheetTables {
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  /** The headings of tables side by side, of which none is read: "A4:E4 (Budget)". */
  readonly sideBySide: readonly string[];
  readonly further: FurtherTable | null;
}

/**
 * The tables of a sheet. Excel tables are taken as they stand. Otherwise there is one; what lies beside or below it and
 * answers to headings of its own is not guessed at.
 */
export function tablesOfSheet(grid: Grid, looking: Looking): SheetTables {
  const sheet = { grid, sideBySide: [], further: null };
  const excelTables = grid.tables.flatMap((table) => tableIn(grid, table, looking) ?? []);
  if (excelTables.length > 0) return { ...sheet, tables: excelTables };
  const found = findTable(grid, looking.datasets, looking.year, looking.answers);
  const sideBySide = blocksBeside(grid, found, looking);
  if (sideBySide.length > 1) return { ...sheet, tables: [], sideBySide: sideBySide.map(({ name }) => name) };
  const table = found ?? sideBySide[0]?.table ?? null;
  return table === null ? { ...sheet, tables: [] } : { ...sheet, ...withoutFurther(table, looking) };
}

function tableIn(grid: Grid, { firstRow, lastRow, firstColumn, lastColumn }: GridTable, looking: Looking): FoundTable | null {
  const part = columnsOf(grid, firstColumn, lastColumn);
  const rows = part.rows.filter(({ row }) => row >= firstRow && row <= lastRow);
  const [heading] = headingRowsAt({ ...part, rows: rows.slice(0, 1) }, 0);
  if (heading === undefined) return null;
  const table = tableAt({ ...part, rows }, headingRowsAt({ ...part, rows }, 0), looking);
  const above = grid.rows.filter(({ row }) => row < firstRow).slice(0, 60);
  return table === null ? null : { ...table, above: above.flatMap((row) => [...textsOf(row, grid.firstColumn, grid.dateSystem).values()]) };
}

/** The columns of a sheet from one to another, as a sheet of their own; rows that hold nothing there are left out. */
function columnsOf(grid: Grid, first: number, last: number): Grid {
  const [from, to] = [Math.max(0, first - grid.firstColumn), last - grid.firstColumn + 1];
  const cut = (row: GridRow): GridRow => ({
    ...row,
    values: row.values.slice(from, to),
    formulas: row.formulas.slice(from, to),
    numberFormats: row.numberFormats.slice(from, to),
  });
  return { ...grid, firstColumn: Math.max(first, grid.firstColumn), rows: grid.rows.map(cut).filter(({ values }) => values.some((value) => value !== '')) };
}

interface Beside {
  readonly name: string;
  readonly table: FoundTable;
}

/** The groups of headings in a row that empty columns keep apart. */
function groupsOf(grid: Grid, { index, cells }: HeadingRow): readonly (readonly HeadingCell[])[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column);
  const body = grid.rows.slice(index + 1, index + 201);
  const isEmpty = (column: number): boolean => body.every(({ values }) => readText(values[column - grid.firstColumn] ?? '') === '');
  const groups: HeadingCell[][] = [];
  for (const [at, cell] of sorted.entries()) {
    const before = sorted[at - 1];
    const gap = before === undefined ? [] : Array.from({ length: cell.column - before.column - 1 }, (_, step) => before.column + 1 + step);
    if (before === undefined || (gap.length > 0 && gap.every(isEmpty))) groups.push([cell]);
    else groups.at(-1)?.push(cell);
  }
  return groups;
}

/** Tables that stand side by side in the row of headings found, or where none was found in any; one, or several. */
function blocksBeside(grid: Grid, found: FoundTable | null, looking: Looking): readonly Beside[] {
  const rows = found === null ? headingRowsOf(grid) : headingRowsOf(grid).filter(({ index }) => grid.rows[index]?.row === found.headingRow);
  for (const row of rows) {
    const groups = groupsOf(grid, row);
    if (groups.length < 2) continue;
    const tables = groups.flatMap((cells): Beside[] => {
      const [first, last] = [cells[0], cells.at(-1)];
      if (first === undefined || last === undefined || matchRow({ ...row, cells }, grid.sheet, looking) === null) return [];
      const part = columnsOf(grid, first.column, last.column);
      const at = part.rows.findIndex(({ row: number }) => number === grid.rows[row.index]?.row);
      const table = tableAt(part, headingRowsAt(part, at), looking);
      const number = grid.rows[row.index]?.row ?? 0;
      return table === null ? [] : [{ name: `${a1(first.column, number)}:${a1(last.column, number)} (${table.dataset.name})`, table }];
    });
    if (tables.length > (found === null ? 0 : 1)) return tables;
  }
  return [];
}

/** The table without what stands below it under headings of another table. */
function withoutFurther(table: FoundTable, looking: Looking): { tables: readonly FoundTable[]; further: FurtherTable | null } {
  const { grid, body } = table;
  const first = grid.rows.length - body.length;
  for (let at = 1; at < body.length; at++) {
    if (!mayStartTable(grid, first + at)) continue;
    const match = tableAt(grid, headingRowsAt(grid, first + at), looking);
    if (match === null ? !isForeign(body[at], table) : isSame(match, table)) continue;
    const further = { dataset: match?.dataset.name ?? null, headingRow: body[at]?.row ?? 0, lastRow: body.at(-1)?.row ?? 0 };
    return { tables: [{ ...table, body: body.slice(0, at) }], further };
  }
  return { tables: [table], further: null };
}

/** True for a row of words after a gap or a title: where a table's headings may stand. */
function mayStartTable(grid: Grid, index: number): boolean {
  const [row, before] = [grid.rows[index], grid.rows[index - 1]];
  if (row === undefined || before === undefined || row.values.some((value) => typeof value === 'number')) return false;
  const afterGap = row.row > before.row + 1 || textsOf(before, grid.firstColumn, grid.dateSystem).size === 1;
  if (!afterGap) return false;
  const texts = textsOf(row, grid.firstColumn, grid.dateSystem);
  return texts.size >= 2 && isWordsOnly(row, texts);
}

/** True for words, other than the headings again, where the table has money: headings of something else. */
function isForeign(row: GridRow | undefined, { grid, dataset, columns, headings }: FoundTable): boolean {
  if (row === undefined) return false;
  const money = dataset.fields.flatMap((field) => (field.money === true ? (columns.get(field.name) ?? []) : []));
  const texts = new Map(headings.map(({ column, text }) => [column, text.toLowerCase()]));
  const foreign = money.filter((column) => {
    const value = row.values[column - grid.firstColumn] ?? '';
    return readNumber(value) === 'unreadable' && readText(value).toLowerCase() !== texts.get(column);
  });
  return foreign.length > 0 && foreign.length >= Math.min(2, money.length);
}

/** True when headings are the first table's again. */
function isSame(match: FoundTable, table: FoundTable): boolean {
  return match.dataset === table.dataset && [...match.columns].every(([field, column]) => table.columns.get(field) === column);
}
