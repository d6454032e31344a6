import type { CellStyle } from '../workbook/cellStyle';
import { PLAIN } from '../workbook/cellStyle';
import type { Area, CellValue, RowState, SheetState } from '../workbook/sheetState';
import { WHOLE_SHEET, columnCount } from './area';

/** One property of every cell of an area, by rows. `read` is asked only for rows that hold something. */
export function readBlock<Value>(sheet: SheetState, area: Area, read: (row: RowState, column: number) => Value, absent: Value): Value[][] {
  const width = columnCount(area);
  const block = new Array<Value[]>(area.lastRow - area.firstRow + 1);
  for (let at = area.firstRow; at <= area.lastRow; at++) {
    const row = sheet.rows.get(at);
    const cells = new Array<Value>(width);
    for (let column = 0; column < width; column++) cells[column] = row === undefined ? absent : read(row, column + area.firstColumn);
    block[at - area.firstRow] = cells;
  }
  return block;
}

/** The value of a cell as Office.js gives it: "" when empty. */
export const valueAt = (row: RowState, column: number): CellValue => row.values[column] ?? '';

/** The formula of a cell, or its value when it has none. */
export const formulaAt = (row: RowState, column: number): CellValue => row.formulas[column] ?? row.values[column] ?? '';

/** The look of a cell. */
export const styleAt = (row: RowState, column: number): CellStyle => row.styles[column] ?? PLAIN;

/** The cells of a row, made when there are none yet. */
export function rowAt(sheet: SheetState, row: number): RowState {
  const known = sheet.rows.get(row);
  if (known !== undefined) return known;
  const made: RowState = { values: [], formulas: [], styles: [] };
  sheet.rows.set(row, made);
  return made;
}

/** The rows of an area that hold something: by the rows there are when the area is taller than the sheet is full. */
export function* rowsHeld(sheet: SheetState, area: Area): Generator<readonly [number, RowState]> {
  if (area.lastRow - area.firstRow < sheet.rows.size) {
    for (let at = area.firstRow; at <= area.lastRow; at++) {
      const row = sheet.rows.get(at);
      if (row !== undefined) yield [at, row];
    }
  } else {
    for (const [at, row] of sheet.rows) if (at >= area.firstRow && at <= area.lastRow) yield [at, row];
  }
}

/** The smallest area that holds every value and formula within an area, with looks too when asked; null when there are none. */
export function usedArea(sheet: SheetState, counts: 'values' | 'valuesAndFormats', within: Area = WHOLE_SHEET): Area | null {
  let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, -1, Infinity, -1];
  for (const [at, row] of rowsHeld(sheet, within)) {
    const isUsed = (column: number): boolean => {
      const value = row.values[column];
      if ((value !== undefined && value !== '') || row.formulas[column] !== undefined) return true;
      return counts === 'valuesAndFormats' && row.styles[column] !== undefined && row.styles[column] !== PLAIN;
    };
    const length = Math.min(within.lastColumn + 1, Math.max(row.values.length, row.formulas.length, row.styles.length));
    let first = Math.min(within.firstColumn, length);
    while (first < length && !isUsed(first)) first++;
    if (first === length) continue;
    let last = length - 1;
    while (!isUsed(last)) last--;
    [firstRow, lastRow] = [Math.min(firstRow, at), Math.max(lastRow, at)];
    [firstColumn, lastColumn] = [Math.min(firstColumn, first), Math.max(lastColumn, last)];
  }
  return lastRow < 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
}
