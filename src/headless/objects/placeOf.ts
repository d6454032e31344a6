import { DEFAULT_COLUMN, DEFAULT_ROW } from '../package/sizes';
import type { Area, SheetState } from '../workbook/sheetState';

/** Where cells lie on their sheet, in points from its top left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area lies, by the widths and heights set and Excel's defaults. */
export function placeOf(sheet: SheetState, area: Area): Place {
  const widths = (from: number, to: number): number => total(from, to, (at) => sheet.columnWidths.get(at) ?? DEFAULT_COLUMN);
  const heights = (from: number, to: number): number => total(from, to, (at) => (sheet.hiddenRows.has(at) ? 0 : (sheet.rowHeights.get(at) ?? DEFAULT_ROW)));
  return {
    left: widths(0, area.firstColumn),
    top: heights(0, area.firstRow),
    width: widths(area.firstColumn, area.lastColumn + 1),
    height: heights(area.firstRow, area.lastRow + 1),
  };
}

function total(from: number, to: number, size: (at: number) => number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += size(at);
  return sum;
}
