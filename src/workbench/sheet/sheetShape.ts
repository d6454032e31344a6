import { columnCount, WHOLE_SHEET } from '../../headless/objects/area';
import { usedArea } from '../../headless/objects/cellBlock';
import { DEFAULT_COLUMN, DEFAULT_ROW } from '../../headless/package/sizes';
import type { Area, SheetState } from '../../headless/workbook/sheetState';

/** Which rows and columns of a sheet are shown, numbered from 0, hidden ones left out. */
export interface SheetShape {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Empty cells that are shown after the last one used, and the least that is shown of an empty sheet. */
const MORE = { rows: 20, columns: 4 } as const;
const LEAST = { rows: 60, columns: 20 } as const;

/** The rows and columns that hold something, and some to go on with. */
export function shapeOf(sheet: SheetState): SheetShape {
  const used = usedArea(sheet, 'valuesAndFormats');
  const reach = (last: number, size: 'rows' | 'columns', most: number): number => Math.min(most + 1, Math.max(LEAST[size], last + 1 + MORE[size]));
  const rows = reach(Math.max(used?.lastRow ?? 0, sheet.selected?.firstRow ?? 0), 'rows', WHOLE_SHEET.lastRow);
  const columns = reach(Math.max(used?.lastColumn ?? 0, sheet.selected?.firstColumn ?? 0), 'columns', WHOLE_SHEET.lastColumn);
  return { rows: shown(rows, sheet.hiddenRows), columns: shown(columns, sheet.hiddenColumns) };
}

function shown(count: number, hidden: ReadonlySet<number>): readonly number[] {
  const lines: number[] = [];
  for (let at = 0; at < count; at++) if (!hidden.has(at)) lines.push(at);
  return lines;
}

/** A point is 1/72 of an inch and a pixel 1/96. */
export const pixels = (points: number): number => Math.round((points * 4) / 3);

/** How wide a column is, in pixels. */
export function widthOf({ columnWidths }: SheetState, column: number): number {
  return pixels(columnWidths.get(column) ?? DEFAULT_COLUMN);
}

/** How high a row is, in pixels. */
export function heightOf({ rowHeights }: SheetState, row: number): number {
  return pixels(rowHeights.get(row) ?? DEFAULT_ROW);
}

/** The merged cells that a cell belongs to, when they lie in one row from this cell on; others are drawn as they stand. */
export function mergedFrom({ merged }: SheetState, row: number, column: number): number {
  const area = merged.find((each) => each.firstColumn === column && row >= each.firstRow && row <= each.lastRow);
  return area === undefined ? 1 : columnCount(area);
}

/** Whether a cell lies in an area. */
export function isIn(area: Area | null, row: number, column: number): boolean {
  return area !== null && row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}
