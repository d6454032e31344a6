import { notImplemented } from '../client/excelFault';
import type { CellStyle } from '../workbook/cellStyle';
import { PLAIN } from '../workbook/cellStyle';
import type { Area, SheetState } from '../workbook/sheetState';
import { columnCount, isUnbounded, isWholeColumns, rowCount } from './area';
import { rowAt, rowsHeld } from './cellBlock';
import type { Cells, Host } from './hostObject';
import { checkSheetUnprotected } from './protection';

/** What changes in the look of a cell. */
export type Restyle = (style: CellStyle) => CellStyle;

/** Changes the look of every cell. */
export function restyle({ sheet, areas }: Cells, host: Host, change: Restyle): void {
  checkSheetUnprotected(sheet);
  const changed = new Map<CellStyle, CellStyle>();
  for (const area of areas) {
    if (isUnbounded(area)) throw notImplemented('formats of whole columns, rows or sheets, other than widths and heights');
    for (let at = area.firstRow; at <= area.lastRow; at++) {
      const { styles } = rowAt(sheet, at);
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        styles[column] = restyled(styles[column] ?? PLAIN);
      }
    }
  }
  sheet.changed.add('cells');

  function restyled(style: CellStyle): CellStyle {
    const known = changed.get(style);
    if (known !== undefined) return known;
    const made = host.shareStyle(change(style));
    changed.set(style, made);
    return made;
  }
}

/** One property of the look of all cells, or null when they differ. */
export function commonLook<Value>({ sheet, areas }: Cells, read: (style: CellStyle) => Value): Value | null {
  const values = new Set<Value>();
  for (const style of stylesIn(sheet, areas)) values.add(read(style));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** The different looks of the cells. */
function stylesIn(sheet: SheetState, areas: readonly Area[]): Set<CellStyle> {
  const found = new Set<CellStyle>();
  for (const area of areas) {
    let rows = 0;
    for (const [, row] of rowsHeld(sheet, area)) {
      rows++;
      const last = Math.min(area.lastColumn, row.styles.length - 1);
      for (let column = area.firstColumn; column <= last; column++) found.add(row.styles[column] ?? PLAIN);
      if (last < area.lastColumn) found.add(PLAIN);
    }
    if (rows < rowCount(area)) found.add(PLAIN);
  }
  return found;
}

/** Columns or rows an area covers, as numbers from 0. */
export function lines(area: Area, direction: 'columns' | 'rows'): readonly number[] {
  if (direction === 'columns') return Array.from({ length: columnCount(area) }, (_, at) => area.firstColumn + at);
  if (isWholeColumns(area)) throw notImplemented('row heights of whole columns');
  return Array.from({ length: rowCount(area) }, (_, at) => area.firstRow + at);
}
