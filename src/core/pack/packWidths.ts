import type { PlainCell } from '../sheet/plainSheet';
import { figureLengths } from './figureLengths';

/** Widths in characters of columns A to M; the last is the id of the line and is not shown. */
const WIDTHS = [1, 30, 11, 11, 10, 11, 14, 16, 13, 38, 14, 14, 30];

/** Columns that are written in figures, and the one whose figures they may have to hold. */
const FIGURES: readonly (readonly [column: number, from: number])[] = [[2, 2], [3, 3], [4, 4], [5, 5], [6, 6], [8, 3], [10, 6]];

/** The widths of a pack's columns: as designed, and wider where a figure of it would not fit. */
export function packWidths(cells: readonly PlainCell[]): readonly number[] {
  const longest = figureLengths(cells);
  const wanted = new Map(FIGURES.map(([column, from]) => [column, longest.get(from) ?? 0] as const));
  return WIDTHS.map((width, column) => Math.max(width, wanted.get(column) ?? 0));
}
