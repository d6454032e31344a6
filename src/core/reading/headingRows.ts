import type { CellValue, Grid, GridRow } from '../model/grid';
import { readHeading, unitIn } from './heading';
import { type HeadingCell, type HeadingParts, headingCell } from './headingCell';
import { monthText } from './monthText';
import { tells } from './phrases';
import { readText } from './readCell';

/** The texts of a row by column: words, years, and months typed as dates. */
export function textsOf(row: GridRow, firstColumn: number, dateSystem: Grid['dateSystem']): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  row.values.forEach((value, index) => {
    const text = textOf(value, row.numberFormats[index], dateSystem);
    if (text !== '') texts.set(firstColumn + index, text);
  });
  return texts;
}

function textOf(value: CellValue, format: string | undefined, dateSystem: Grid['dateSystem']): string {
  if (typeof value === 'string') return readText(value);
  if (typeof value !== 'number') return '';
  return Number.isInteger(value) && value >= 1990 && value <= 2100 ? String(value) : monthText(value, format, dateSystem);
}

/** Longer texts are notes, not headings over columns. */
const LONGEST_BAND = 60;
/** So many rows of headings stand over one another at most: year, words, unit. */
const DEEPEST = 3;
/** Cells looked at to see what a column holds, and the rows they may be spread over. */
const CELLS_SAMPLED = 30;
const ROWS_SAMPLED = 200;

/** True for a row of words alone, as a row of headings is. */
export function isWordsOnly(row: GridRow, texts: ReadonlyMap<number, string>): boolean {
  return texts.size > 0 && row.values.filter((value) => String(value).trim() !== '').length <= texts.size;
}

type Texts = ReadonlyMap<number, string>;

/** What stands in the row over a column: its own text there, else that of the nearest column to the left. */
function spread(upper: Texts, lastColumn: number): Texts {
  const texts = [...upper].sort(([a], [b]) => a - b);
  const over = new Map<number, string>();
  texts.forEach(([column, text], index) => {
    const end = texts[index + 1]?.[0] ?? lastColumn + 1;
    for (let at = column; at < end; at++) over.set(at, text);
  });
  return over;
}

/** True when the row above can be headings over this row's: words alone, short, and no title at the left. */
function canStandOver(upper: GridRow, texts: Texts, lower: Texts): boolean {
  if (!isWordsOnly(upper, texts) || [...texts.values()].some((text) => text.length > LONGEST_BAND)) return false;
  const [only] = texts.keys();
  return texts.size > 1 || (only !== undefined && only > Math.min(...lower.keys()));
}

type Parts = Omit<HeadingParts, 'cells'>;

/** One row of headings with the row over it: a heading over a blank or a unit is the column's own, others are bands. */
function stacked(upper: Texts, lower: readonly Parts[]): readonly Parts[] {
  const lastColumn = Math.max(...upper.keys(), ...lower.map(({ column }) => column));
  const over = spread(upper, lastColumn);
  const below = new Map(lower.map((parts) => [parts.column, parts]));
  const columns = [...new Set([...upper.keys(), ...below.keys()])].sort((a, b) => a - b);
  return columns.map((column): Parts => {
    const [own, above] = [below.get(column), over.get(column) ?? ''];
    if (own === undefined) return { column, text: above };
    if (readHeading(own.text).words === '' && (own.band ?? '') === '') return { column, text: above === '' ? own.text : `${above} ${own.text}` };
    return { ...own, band: [above, own.band ?? ''].filter((text) => text !== '').join(' ') };
  });
}

/** A row that may be the headings of a table, with those over it. */
export interface HeadingRow {
  readonly index: number;
  readonly cells: readonly HeadingCell[];
}

function cellsUnder(grid: Grid, index: number, column: number): () => readonly CellValue[] {
  let sampled: readonly CellValue[] | null = null;
  return () => {
    if (sampled !== null) return sampled;
    const found: CellValue[] = [];
    for (let at = index + 1; at < grid.rows.length && at <= index + ROWS_SAMPLED && found.length < CELLS_SAMPLED; at++) {
      const value = grid.rows[at]?.values[column - grid.firstColumn] ?? '';
      if (value !== '' && readText(value) !== '') found.push(value);
    }
    sampled = found;
    return found;
  };
}

function headingRow(grid: Grid, index: number, parts: readonly Parts[]): HeadingRow {
  return { index, cells: parts.map((part) => headingCell({ ...part, cells: cellsUnder(grid, index, part.column) })) };
}

/**
 * The ways in which a row may be read as headings: by itself, or with the rows over it when headings are merged or
 * stacked ("2007/08" over "Budget", "£000" under it). Rows over it that change its meaning leave no choice.
 */
export function headingRowsAt(grid: Grid, index: number): readonly HeadingRow[] {
  const row = grid.rows[index];
  if (row === undefined) return [];
  const texts = textsOf(row, grid.firstColumn, grid.dateSystem);
  if (texts.size === 0 || standsOverUnits(grid, index)) return [];
  const single = [...texts].map(([column, text]): Parts => ({ column, text }));
  const whole = isWordsOnly(row, texts) ? stackAbove(grid, index, single) : single;
  if (whole === single) return single.length < 2 ? [] : [headingRow(grid, index, single)];
  const leavesNoChoice = whole.some(({ band = '' }) => tells(band) || readHeading(band).year !== null);
  return leavesNoChoice || single.length < 2 ? [headingRow(grid, index, whole)] : [headingRow(grid, index, single), headingRow(grid, index, whole)];
}

/** True when the next row names nothing but the units of this one's headings: the two are read together, from there. */
function standsOverUnits(grid: Grid, index: number): boolean {
  const next = grid.rows[index + 1];
  if (next === undefined) return false;
  const texts = textsOf(next, grid.firstColumn, grid.dateSystem);
  if (texts.size === 0 || ![...texts.values()].every((text) => readHeading(text).words === '' && unitIn(text) !== null)) return false;
  const single = [...texts].map(([column, text]): Parts => ({ column, text }));
  return isWordsOnly(next, texts) && stackAbove(grid, index + 1, single) !== single;
}

function stackAbove(grid: Grid, index: number, single: readonly Parts[]): readonly Parts[] {
  let parts = single;
  for (let depth = 1; depth < DEEPEST; depth++) {
    const [upper, lower] = [grid.rows[index - depth], grid.rows[index - depth + 1]];
    if (upper === undefined || lower === undefined || upper.row !== lower.row - 1) break;
    const texts = textsOf(upper, grid.firstColumn, grid.dateSystem);
    if (!canStandOver(upper, texts, new Map(parts.map(({ column, text }) => [column, text])))) break;
    parts = stacked(texts, parts);
  }
  return parts;
}
