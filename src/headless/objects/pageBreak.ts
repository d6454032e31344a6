import { ExcelFault } from '../client/excelFault';
import type { SheetState } from '../workbook/sheetState';
import { areaArgument } from './argument';
import { hostObject, type HostObject, type Selves } from './hostObject';
import { kind } from './kind';

/** Excel's PageBreakCollection of horizontal breaks. */
export const pageBreakCollection = kind<SheetState>({
  asks: { GetCount: (sheet) => sheet.pageLayout.rowBreaks.length },
  changes: {
    Add: (sheet, [given]) => {
      const row = areaArgument(given, sheet).firstRow;
      if (row === 0) throw new ExcelFault('InvalidArgument');
      setBreaks(sheet, [...sheet.pageLayout.rowBreaks.filter((each) => each !== row), row].sort((a, b) => a - b));
      return breakAt(sheet, row);
    },
    RemovePageBreaks: (sheet) => {
      setBreaks(sheet, []);
    },
  },
  item: (sheet, key) => {
    const { rowBreaks } = sheet.pageLayout;
    const row = typeof key === 'number' ? rowBreaks[key] : rowBreaks.find((each) => `row ${each}` === key);
    if (row === undefined) throw new ExcelFault('ItemNotFound');
    return breakAt(sheet, row);
  },
  items: (sheet) => sheet.pageLayout.rowBreaks.map((row) => breakAt(sheet, row)),
});

/** Excel's PageBreak: it falls above its row. */
export const pageBreak = kind<Selves['PageBreak']>({
  scalars: { RowIndex: { get: ({ row }) => row } },
  changes: {
    Delete: ({ sheet, row }) => {
      setBreaks(sheet, sheet.pageLayout.rowBreaks.filter((each) => each !== row));
    },
  },
  identity: ({ row }) => ({ _Id: `row ${row}` }),
});

const breakAt = (sheet: SheetState, row: number): HostObject => hostObject('PageBreak', { sheet, row });

function setBreaks(sheet: SheetState, rows: number[]): void {
  sheet.pageLayout.rowBreaks = rows;
  sheet.changed.add('pageLayout');
}
