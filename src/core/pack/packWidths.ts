import type { PlainCell } from '../sheet/plainSheet';

/** Widths in characters of columns A to M; the last is the id of the line and is not shown. */
const WIDTHS = [1, 30, 11, 11, 10, 11, 14, 16, 13, 38, 14, 14, 30];

/** Columns that are written in figures, and the one whose figures they may have to hold. */
const FIGURES: readonly (readonly [column: number, from: number])[] = [[2, 2], [3, 3], [4, 4], [5, 5], [6, 6], [8, 3], [10, 6]];

/** The widths of a pack's columns: as designed, and wider where a figure of it would not fit. */
export function packWidths(cells: readonly PlainCell[]): readonly number[] {
  const longest = new Map<number, number>();
  for (const { column, value, format } of cells) {
    if (typeof value === 'number') longest.set(column, Math.max(longest.get(column) ?? 0, lengthOf(value, format)));
  }
  const wanted = new Map(FIGURES.map(([column, from]) => [column, longest.get(from) ?? 0] as const));
  return WIDTHS.map((width, column) => Math.max(width, wanted.get(column) ?? 0));
}

/** Letters of a figure with its commas, its pence or parts, its sign and the room beside it. */
function lengthOf(value: number, format: PlainCell['format']): number {
  const whole = String(Math.trunc(Math.abs(value))).length;
  return whole + Math.floor((whole - 1) / 3) + (format === 'count' ? 0 : 3) + 3;
}
