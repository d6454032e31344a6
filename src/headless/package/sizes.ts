/** Excel at 96 dots an inch, Calibri 11: a character of column width is 7 px, a px is 0.75 pt. */
const CHARACTER_PX = 7;
const PX_POINTS = 0.75;

/** A column's width as the file has it, in points. */
export function pointsOfWidth(width: number): number {
  return width * CHARACTER_PX * PX_POINTS;
}

/** Points as the width that the file has. */
export function widthOfPoints(points: number): number {
  return Math.round((points / PX_POINTS / CHARACTER_PX) * 1e6) / 1e6;
}

/** The width of a column and the height of a row that nobody has set, in points. */
export const [DEFAULT_COLUMN, DEFAULT_ROW] = [48, 15] as const;

/** Drawings measure in English metric units. */
export const POINT_EMU = 12_700;
