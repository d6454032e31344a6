import type { DatasetName } from '../model/dataset';
import type { Grid, GridRow } from '../model/grid';
import { present } from '../model/present';
import { type FoundTable, type Looking, tableAt } from './findTables';
import { headingRowsAt, isWordsOnly, textsOf } from './headingRows';
import { readNumber, readText } from './readCell';

/** A table below the first that was not read. */
export interface FurtherTable {
  /** What its headings answer to; null when to nothing known. */
  readonly dataset: DatasetName | null;
  readonly headingRow: number;
  readonly lastRow: number;
  readonly table: FoundTable | null;
}

/** A table on its own, with those below it that were answered to be read. */
export interface Parted {
  readonly tables: readonly FoundTable[];
  readonly further: FurtherTable | null;
  /** Rows that were answered not to be read: "rows 40:60". */
  readonly setAside: readonly string[];
}

/** What is made of tables below the first. */
export interface Below {
  readonly looking: Looking;
  /** What was answered: "read", "leave", or nothing yet. */
  readonly below: string | undefined;
}

/** So many tables below one another are read; what comes after them is said not to be. */
const MOST_BELOW = 50;

/** The table without what stands below it under headings of another table, which follows it where that was answered. */
export function withoutFurther(table: FoundTable, asked: Below, before: readonly FoundTable[] = []): Parted {
  const { whole, further, lower } = untilFurther(table, asked.looking);
  const tables = [...before, whole];
  if (further === null || lower === null || asked.below === undefined || tables.length > MOST_BELOW) return { tables, further, setAside: [] };
  if (asked.below !== 'read') return { tables, further: null, setAside: [`rows ${further.headingRow}:${further.lastRow}`] };
  return withoutFurther({ ...lower, above: table.above }, asked, tables);
}

/** A table as far as the headings of another, and that other where its headings are known. */
function untilFurther(table: FoundTable, looking: Looking): { whole: FoundTable; further: FurtherTable | null; lower: FoundTable | null } {
  const { grid, body } = table;
  const first = grid.rows.length - body.length;
  for (const [at, row] of body.entries()) {
    const before = body[at - 1];
    if (before === undefined || !mayStartTable(grid, row, before)) continue;
    const lower = tableAt(grid, headingRowsAt(grid, first + at), looking);
    if (lower === null ? !isForeign(row, table) : isSame(lower, table)) continue;
    const further = { dataset: lower?.dataset.name ?? null, headingRow: row.row, lastRow: present(body.at(-1), 'last row').row, table: lower };
    return { whole: { ...table, body: body.slice(0, at) }, further, lower };
  }
  return { whole: table, further: null, lower: null };
}

/** True for a row of words after a gap or a title: where a table's headings may stand. */
function mayStartTable(grid: Grid, row: GridRow, before: GridRow): boolean {
  if (row.values.some((value) => typeof value === 'number')) return false;
  const afterGap = row.row > before.row + 1 || textsOf(before, grid.firstColumn, grid.dateSystem).size === 1;
  if (!afterGap) return false;
  const texts = textsOf(row, grid.firstColumn, grid.dateSystem);
  return texts.size >= 2 && isWordsOnly(row, texts);
}

/** True for words, other than the headings again, where the table has money: headings of something else. */
function isForeign(row: GridRow, { grid, dataset, columns, headings }: FoundTable): boolean {
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
