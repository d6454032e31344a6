import { a1, columnIndex, columnLetter, MOST_COLUMNS, MOST_ROWS, sheetReference } from '../../core/model/address';
import type { Area } from '../workbook/sheetState';

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = { firstRow: 0, firstColumn: 0, lastRow: MOST_ROWS - 1, lastColumn: MOST_COLUMNS - 1 };

/** The area of "A1", "$A$1:B2", "A:C" or "3:4"; null when the text is no address. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from, ...more] = text.trim().replaceAll('$', '').split(':');
  const [first, last] = [parseCorner(from), parseCorner(to)];
  if (more.length > 0 || first === null || last === null) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  if ((first.row === null || first.column === null) && !text.includes(':')) return null;
  return spanning(first, last);
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const [, letters = '', digits = ''] = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text) ?? [];
  if (letters === '' && digits === '') return null;
  const column = letters === '' ? null : columnIndex(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if ((letters !== '' && column === null) || (row !== null && (row < 0 || row >= MOST_ROWS))) return null;
  return { row, column };
}

function spanning(a: Corner, b: Corner): Area {
  const [rowA, rowB] = [a.row ?? 0, b.row ?? MOST_ROWS - 1];
  const [columnA, columnB] = [a.column ?? 0, b.column ?? MOST_COLUMNS - 1];
  return {
    firstRow: Math.min(rowA, rowB),
    firstColumn: Math.min(columnA, columnB),
    lastRow: Math.max(rowA, rowB),
    lastColumn: Math.max(columnA, columnB),
  };
}

/** A sheet's name and an area of it, from "'My sheet'!$A$1:$B$2"; the name is null when the text gives none. */
export function parseReference(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const [, quoted, plain, address = ''] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim()) ?? [];
  const area = parseArea(address);
  return area === null ? null : { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

/** "A1:B2", "A:C" for whole columns, "3:4" for whole rows. */
export function areaAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  if (isWholeColumns(area)) return `${columnLetter(area.firstColumn)}:${columnLetter(area.lastColumn)}`;
  const first = a1(area.firstColumn, area.firstRow + 1);
  const last = a1(area.lastColumn, area.lastRow + 1);
  return first === last ? first : `${first}:${last}`;
}

/** "Budget!A1:B2", the sheet quoted when it has to be. */
export function fullAddress(sheet: string, area: Area): string {
  return `${sheetReference(sheet)}!${areaAddress(area)}`;
}

/** "Budget!$A$1:$B$2", as it stands in a formula that does not move. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${sheetReference(sheet)}!${absoluteAddress(area)}`;
}

/** "$A$1:$B$2" */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** Rows an area has. */
export const rowCount = (area: Area): number => area.lastRow - area.firstRow + 1;

/** Columns an area has. */
export const columnCount = (area: Area): number => area.lastColumn - area.firstColumn + 1;

/** Cells of areas together; Excel counts no further than a signed 32-bit number and then says -1. */
export function cellCount(areas: readonly Area[]): number {
  const cells = areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  return cells > 2 ** 31 - 1 ? -1 : cells;
}

/** Whether an area holds every row of its columns. */
export const isWholeColumns = (area: Area): boolean => rowCount(area) === MOST_ROWS;

/** Whether an area holds every column of its rows. */
export const isWholeRows = (area: Area): boolean => columnCount(area) === MOST_COLUMNS;

/** Whether an area has no end: Excel gives and takes no cells of it. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

/** What is left of an area when another is taken out of it: up to four areas. */
export function withoutArea(area: Area, taken: Area): readonly Area[] {
  if (!overlap(area, taken)) return [area];
  const top = Math.max(area.firstRow, taken.firstRow);
  const bottom = Math.min(area.lastRow, taken.lastRow);
  return [
    { ...area, lastRow: taken.firstRow - 1 },
    { ...area, firstRow: top, lastRow: bottom, lastColumn: taken.firstColumn - 1 },
    { ...area, firstRow: top, lastRow: bottom, firstColumn: taken.lastColumn + 1 },
    { ...area, firstRow: taken.lastRow + 1 },
  ].filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}

/** Whether an area lies on a sheet and is not empty. */
export function isOnSheet(area: Area): boolean {
  return (
    area.firstRow >= 0 && area.firstColumn >= 0 && area.lastRow < MOST_ROWS && area.lastColumn < MOST_COLUMNS &&
    area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn
  );
}
