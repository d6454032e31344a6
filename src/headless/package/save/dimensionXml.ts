import type { SheetState } from '../../workbook/sheetState';
import { readArea, writeArea } from '../open/references';
import { rowLength } from './rowsXml';

/** The area that holds something, together with what the part says it was. */
export function dimensionXml({ rows }: SheetState, stated: string | undefined): string {
  let area = stated === undefined ? null : readArea(stated);
  for (const [row, state] of rows) {
    const last = rowLength(state) - 1;
    if (last < 0) continue;
    const { firstRow, firstColumn, lastRow, lastColumn } = area ?? { firstRow: row, firstColumn: 0, lastRow: row, lastColumn: last };
    area = { firstRow: Math.min(firstRow, row), firstColumn, lastRow: Math.max(lastRow, row), lastColumn: Math.max(lastColumn, last) };
  }
  return `<dimension ref="${area === null ? 'A1' : writeArea(area)}"/>`;
}
