import { ExcelFault } from '../client/excelFault';
import type { SheetState } from '../workbook/sheetState';
import { WHOLE_SHEET } from './area';
import { areaArgument, countArgument, isLeftOut } from './argument';
import { hostObject, type HostObject } from './hostObject';
import { kind } from './kind';

/** Excel's WorksheetFreezePanes. */
export const freezePanes = kind<SheetState>({
  asks: {
    GetLocationOrNullObject: (sheet) => frozenRange(sheet),
    GetLocation: (sheet) => {
      const range = frozenRange(sheet);
      if (range === null) throw new ExcelFault('ItemNotFound');
      return range;
    },
  },
  changes: {
    FreezeRows: (sheet, [count]) => {
      freeze(sheet, isLeftOut(count) ? 1 : countArgument(count), 0);
    },
    FreezeColumns: (sheet, [count]) => {
      freeze(sheet, 0, isLeftOut(count) ? 1 : countArgument(count));
    },
    FreezeAt: (sheet, [given]) => {
      const area = areaArgument(given, sheet);
      freeze(sheet, area.lastRow === WHOLE_SHEET.lastRow ? 0 : area.lastRow + 1, area.lastColumn === WHOLE_SHEET.lastColumn ? 0 : area.lastColumn + 1);
    },
    Unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
  },
});

function freeze(sheet: SheetState, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  sheet.changed.add('view');
}

function frozenRange(sheet: SheetState): HostObject | null {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const lastRow = frozenRows === 0 ? WHOLE_SHEET.lastRow : frozenRows - 1;
  const lastColumn = frozenColumns === 0 ? WHOLE_SHEET.lastColumn : frozenColumns - 1;
  return hostObject('Range', { sheet, area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn } });
}
