import { areaAddress } from '../../headless/objects/area';
import type { SheetState } from '../../headless/workbook/sheetState';

/** One cell of a sheet, rows and columns from 0. */
export interface CellPlace {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** "N6" */
export function addressOf({ row, column }: Pick<CellPlace, 'row' | 'column'>): string {
  return areaAddress({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
}
