import type { Grid, GridRow } from '../model/grid';
import { columnIndex } from '../model/address';
import type { DatasetShape } from './datasetShape';
import { type HeadingCell, type HeadingMatch, headingCells, matchHeadings } from './matchHeadings';
import { readText } from './readCell';

/** A table found on a sheet, before its rows are read. */
export interface FoundTable extends HeadingMatch {
  readonly grid: Grid;
  readonly headingRow: number;
  readonly headings: readonly HeadingCell[];
  /** Texts above the heading row: titles, notes, units. */
  readonly above: readonly string[];
  readonly body: readonly GridRow[];
}

/** An answer of the user's: this field of this sheet is in this column. */
export interface Answer {
  readonly sheet: string;
  readonly field: string;
  readonly column: string;
}

/** Headings stand near the top; a sheet whose first rows hold none is no table of ours. */
const LAST_ROW_LOOKED_AT = 60;
/** Below this share of headings understood, a match is an accident. */
const LEAST_SHARE = 0.5;

function textsOf(row: GridRow, firstColumn: number): (readonly [number, string])[] {
  return row.values.flatMap((value, i) => {
    const text = typeof value === 'string' ? readText(value) : typeof value === 'number' && findsYear(value) ? String(value) : '';
    return text === '' ? [] : [[firstColumn + i, text] as const];
  });
}

function findsYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function answersFor(sheet: string, answers: readonly Answer[]): ReadonlyMap<string, number> {
  const plain = (name: string): string => name.trim().toLowerCase();
  const own = answers.filter((answer) => plain(answer.sheet) === plain(sheet));
  return new Map(
    own.flatMap(({ field, column }) => {
      const index = columnIndex(column);
      return index === null ? [] : [[field, index] as const];
    }),
  );
}

function better(a: HeadingMatch | null, b: HeadingMatch): HeadingMatch {
  if (a === null) return b;
  const worth = (match: HeadingMatch): number => match.columns.size * 2 - match.notUsed.length;
  return worth(b) > worth(a) ? b : a;
}

/**
 * Finds the table of a sheet: the row whose headings answer best to one of the datasets, wherever the block starts and
 * however many title rows stand above it. null when no row answers to any.
 */
export function findTable(
  grid: Grid,
  datasets: readonly DatasetShape[],
  year: number | null,
  answers: readonly Answer[] = [],
): FoundTable | null {
  const own = answersFor(grid.sheet, answers);
  let found: { match: HeadingMatch; index: number; headings: readonly HeadingCell[] } | null = null;
  for (const [index, row] of grid.rows.entries()) {
    if (index >= LAST_ROW_LOOKED_AT) break;
    const headings = headingCells(textsOf(row, grid.firstColumn));
    if (headings.length < 2) continue;
    const match = datasets
      .map((dataset) => matchHeadings(headings, dataset, year, own))
      .filter((candidate) => candidate !== null)
      .filter(({ columns, notUsed }) => columns.size >= LEAST_SHARE * (columns.size + notUsed.length))
      .reduce<HeadingMatch | null>(better, null);
    if (match !== null && (found === null || better(found.match, match) === match)) found = { match, index, headings };
  }
  if (found === null) return null;
  const { match, index, headings } = found;
  const above = grid.rows.slice(0, index).flatMap((row) => textsOf(row, grid.firstColumn).map(([, text]) => text));
  const headingRow = grid.rows[index]?.row ?? 0;
  return { ...match, grid, headingRow, headings, above, body: grid.rows.slice(index + 1) };
}
