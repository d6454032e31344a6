import type { Grid, GridTable } from '../model/grid';
import type { Answer } from '../model/question';
import { topicsAnswered } from './answers/columnsAnswered';
import { isSameHeading } from './answers/plainHeading';
import { EACH, NONE } from './answers/topics';
import { columnsOf } from './columnsOf';
import { type FoundTable, type Looking, findTable, tableAt } from './findTables';
import { headingRowsAt, textsOf } from './headingRows';
import { type FurtherTable, withoutFurther } from './tablesBelow';
import { type TableBeside, blocksBeside } from './tablesBeside';

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
