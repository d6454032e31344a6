import { a1 } from '../model/address';
import type { DatasetName } from '../model/dataset';
import type { Grid, GridRow, GridTable } from '../model/grid';
import { present } from '../model/present';
import type { Answer } from '../model/question';
import { topicsAnswered } from './answers/columnsAnswered';
import { isSameHeading } from './answers/plainHeading';
import { EACH, NONE } from './answers/topics';
import { type FoundTable, type Looking, findTable, headingRowsOf, matchRow, tableAt } from './findTables';
import { type HeadingCell, sayHeading } from './headingCell';
import { type HeadingRow, headingRowsAt, isWordsOnly, textsOf } from './headingRows';
import { readNumber, readText } from './readCell';

/** A table below the first that was not read. */
export interface FurtherTable {
  /** What its headings answer to; null when to nothing known. */
  readonly dataset: DatasetName | null;
  readonly headingRow: number;
  readonly lastRow: number;
  readonly table: FoundTable | null;
}

/** What a sheet holds: tables that are read, or why none or not all of them are. */
export interface SheetTables {
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  /** The tables that stand side by side, when several do; none is read until it is answered which. */
  readonly beside: readonly TableBeside[];
  readonly further: FurtherTable | null;
  /** Tables that were answered not to be read: "A4:E4 (Budget)", "rows 40:60". */
  readonly setAside: readonly string[];
  /** What may be a table with a directorate in each column; it is not read until that is answered. */
  readonly across: AcrossTable | null;
}

/** A table whose columns may be directorates. */
export interface AcrossTable {
  readonly headingRow: number;
  readonly columns: readonly { readonly column: number; readonly name: string }[];
  /** The tables it gives when its columns are the amounts of directorates. */
  readonly amounts: readonly FoundTable[];
}

/** A table beside others: "A4:E4 (Budget)", the cell its headings start in and the text there. */
export interface TableBeside {
  readonly name: string;
  readonly cell: string;
  readonly heading: string;
  readonly table: FoundTable;
}

/**
 * The tables of a sheet. Excel tables are taken as they stand. Otherwise there is one; what lies beside or below it and
 * answers to headings of its own is not guessed at: it is read when that was answered.
 */
export function tablesOfSheet(grid: Grid, looking: Looking): SheetTables {
  const answers = topicsAnswered(grid, looking.answers);
  const narrowed = asAnswered(answers, looking);
  const sheet = tablesBy(answers, grid, narrowed);
  return sheet.tables.length > 0 || sheet.beside.length > 0 || narrowed === looking ? sheet : tablesBy(answers, grid, looking);
}

/** What is looked for where it was answered what a table holds. */
function asAnswered(answers: ReadonlyMap<string, Answer>, looking: Looking): Looking {
  const dataset = answers.get('dataset')?.value;
  return dataset === undefined ? looking : { ...looking, datasets: looking.datasets.filter(({ name }) => name === dataset) };
}

function tablesBy(answers: ReadonlyMap<string, Answer>, grid: Grid, looking: Looking): SheetTables {
  const sheet = { grid, beside: [], further: null, setAside: [], across: null };
  const excelTables = grid.tables.flatMap((table) => tableIn(grid, table, looking) ?? []);
  if (excelTables.length > 0) return { ...sheet, tables: excelTables };
  const found = findTable(grid, looking.datasets, looking.year, looking.answers);
  const beside = blocksBeside(grid, found, looking);
  const below = answers.get('tableBelow')?.value;
  if (beside.length > 1) return { ...sheet, beside, ...chosenOf(beside, answers.get('tables'), looking) };
  const table = found ?? beside[0]?.table ?? null;
  return table === null ? { ...sheet, tables: [] } : { ...sheet, ...withoutFurther(table, { looking, below }) };
}

/** The tables of those side by side that were answered to be read, and the names of the others. */
function chosenOf(beside: readonly TableBeside[], answer: Answer | undefined, looking: Looking): Pick<SheetTables, 'tables' | 'setAside'> {
  const chosen = answer === undefined ? [] : answer.value === EACH ? beside : beside.filter((each) => isChosen(each, answer, beside));
  if (answer?.value !== NONE && chosen.length === 0) return { tables: [], setAside: [] };
  const whole = chosen.flatMap(({ table }) => withoutFurther(table, { looking, below: 'leave' }).tables);
  return { tables: whole, setAside: beside.filter((each) => !chosen.includes(each)).map(({ name }) => name) };
}

function isChosen(each: TableBeside, { heading, occurrence, value }: Answer, beside: readonly TableBeside[]): boolean {
  if (heading === '') return each.cell === value;
  return beside.filter((other) => isSameHeading(other.heading, heading))[occurrence - 1] === each;
}

function tableIn(grid: Grid, { name, firstRow, lastRow, firstColumn, lastColumn }: GridTable, asked: Looking): FoundTable | null {
  const part = { ...columnsOf(grid, firstColumn, lastColumn), ...(grid.tables.length > 1 ? { excelTable: name } : {}) };
  const looking = asAnswered(topicsAnswered(part, asked.answers), asked);
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

/** The groups of headings in a row that empty columns keep apart. */
function groupsOf(grid: Grid, { index, cells }: HeadingRow): readonly (readonly [HeadingCell, ...HeadingCell[]])[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column);
  const body = grid.rows.slice(index + 1, index + 201);
  const isEmpty = (column: number): boolean => body.every(({ values }) => readText(values[column - grid.firstColumn] ?? '') === '');
  const groups: [HeadingCell, ...HeadingCell[]][] = [];
  for (const cell of sorted) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.column ?? cell.column;
    const gap = Array.from({ length: Math.max(0, cell.column - before - 1) }, (_, step) => before + 1 + step);
    if (group === undefined || (gap.length > 0 && gap.every(isEmpty))) groups.push([cell]);
    else group.push(cell);
  }
  return groups;
}

/** Tables that stand side by side in the row of headings found, or where none was found in any; one, or several. */
function blocksBeside(grid: Grid, found: FoundTable | null, looking: Looking): readonly TableBeside[] {
  const numberOf = ({ index }: HeadingRow): number => present(grid.rows[index], 'row of headings').row;
  const rows = headingRowsOf(grid).filter((row) => found === null || numberOf(row) === found.headingRow);
  for (const row of rows) {
    const groups = groupsOf(grid, row);
    if (groups.length < 2) continue;
    const tables = groups.flatMap((cells): TableBeside[] => {
      if (matchRow({ ...row, cells }, grid, looking) === null) return [];
      const [[first], last, number] = [cells, present(cells.at(-1), 'last heading'), numberOf(row)];
      const part = columnsOf(grid, first.column, last.column);
      const at = part.rows.findIndex((each) => each.row === number);
      const tables = [tableAt(part, headingRowsAt(part, at), looking)].filter((table) => table !== null);
      const cell = a1(first.column, number);
      return tables.map((table) => ({ name: `${cell}:${a1(last.column, number)} (${table.dataset.name})`, cell, heading: sayHeading(first), table }));
    });
    if (tables.length > (found === null ? 0 : 1)) return tables;
  }
  return [];
}

/** What is made of tables below the first. */
interface Below {
  readonly looking: Looking;
  /** What was answered: "read", "leave", or nothing yet. */
  readonly below: string | undefined;
}

/** So many tables below one another are read; what comes after them is said not to be. */
const MOST_BELOW = 50;

/** The table without what stands below it under headings of another table, which follows it where that was answered. */
function withoutFurther(table: FoundTable, asked: Below, before: readonly FoundTable[] = []): Pick<SheetTables, 'tables' | 'further' | 'setAside'> {
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
