import { columnIndex, columnLetter } from '../model/address';
import type { CellValue, Grid } from '../model/grid';
import type { Issue, IssueCode } from '../model/issue';
import { present } from '../model/present';
import type { Review } from '../model/review';
import type { TableSource } from '../model/source';
import type { SummaryContext } from './summaryContext';

type Table = Pick<TableSource, 'file' | 'sheet'>;

/** What formulas may rest on: which cells are of this workbook, hold what reading made of them, and what they hold. */
export interface SourceCells {
  /** True when formulas of the workbook can reach the table. */
  readonly reaches: (table: Table) => boolean;
  /** True when Excel would make something else of the cell than reading did: an error, a number typed as text, no result. */
  readonly misread: (table: Table, column: string, row: number) => boolean;
  /** What the cell holds; null when the worksheets are not at hand. */
  readonly at: (table: Table, column: string, row: number) => CellValue | null;
  /** True when any cell of the column, inside the table or not, holds an Excel error. */
  readonly columnHasErrors: (table: Table, column: string) => boolean;
}

const MISREAD: ReadonlySet<IssueCode> = new Set(['cell.error', 'cell.textNumber', 'cell.tooLarge']);

/** The cells of the workbook as formulas see them. */
export function sourceCells({ issues }: Review, { workbook, grids }: SummaryContext): SourceCells {
  const faulty = new Set(issues.filter(({ code }) => MISREAD.has(code)).flatMap(faultyCells));
  const sheets = new Map(grids.map((grid) => [sheetKey(grid), rowsOf(grid)] as const));
  const known = new Map<Table, (column: string, row: number) => CellValue>();
  const sheetOf = (table: Table): ((column: string, row: number) => CellValue) | undefined => {
    const sheet = known.get(table) ?? sheets.get(sheetKey(table));
    if (sheet !== undefined) known.set(table, sheet);
    return sheet;
  };
  const errors = new Set(grids.flatMap(columnsWithErrors));
  return {
    reaches: ({ file }) => file === workbook,
    misread: (table, column, row) => faulty.size > 0 && (faulty.has(`${sheetKey(table)}!${column}${row}`) || faulty.has(`${sheetKey(table)}!`)),
    at: (table, column, row) => {
      const sheet = sheetOf(table);
      return sheet === undefined ? null : sheet(column, row);
    },
    columnHasErrors: (table, column) => errors.has(`${sheetKey(table)}!${column}`),
  };
}

function sheetKey({ file, sheet }: Table): string {
  return `${file}\u0000${sheet}`;
}

function rowsOf({ rows, firstColumn }: Grid): (column: string, row: number) => CellValue {
  const byRow = new Map(rows.map((row) => [row.row, row.values] as const));
  const indexes = new Map<string, number>();
  const indexOf = (column: string): number => {
    const index = indexes.get(column) ?? present(columnIndex(column), column) - firstColumn;
    indexes.set(column, index);
    return index;
  };
  return (column, row) => byRow.get(row)?.[indexOf(column)] ?? '';
}

function columnsWithErrors(grid: Grid): readonly string[] {
  const columns = new Set<number>();
  for (const { values } of grid.rows) {
    values.forEach((value, index) => {
      if (typeof value === 'string' && value.startsWith('#')) columns.add(index + grid.firstColumn);
    });
  }
  return [...columns].map((column) => `${sheetKey(grid)}!${columnLetter(column)}`);
}

/** Every cell of an issue as "file sheet!F5"; an issue of a whole sheet is "file sheet!". */
function faultyCells({ at }: Issue): readonly string[] {
  return at.cells === '' ? [`${sheetKey(at)}!`] : Array.from(cellsOf(at.cells), ({ column, row }) => `${sheetKey(at)}!${column}${row}`);
}

/** The cells of "F5:F9, F12", one by one. */
export function* cellsOf(cells: string): Generator<{ readonly column: string; readonly row: number }> {
  for (const [, column = '', first = '', last = first] of cells.matchAll(/(?<=^|, )([A-Z]{1,3})(\d+)(?::[A-Z]{1,3}(\d+))?(?=$|, )/g)) {
    for (let row = Number(first); row <= Number(last); row++) yield { column, row };
  }
}
