import type { GridTable } from '../core/model/grid';

/** A worksheet to be read: where it holds something, its Excel tables, and whether anything in it is hidden. */
export interface SheetPlace {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly GridTable[];
}

/** One sync for the sheets and tables of the workbook, one for where they stand. */
export async function findSheetPlaces(context: Excel.RequestContext, wanted: (sheet: string) => boolean): Promise<readonly SheetPlace[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => wanted(name));
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const ranges = tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const placed = tables.items.flatMap((table, index) => {
    const range = ranges[index];
    return range === undefined ? [] : [{ sheet: table.worksheet.name, table: tableOf(table.name, range) }];
  });
  return sheets.flatMap((sheet, index) => {
    const range = used[index];
    const own = placed.filter((each) => each.sheet === sheet.name).map(({ table }) => table);
    return range === undefined ? [] : [{ sheet, used: range, tables: own }];
  });
}

function tableOf(name: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridTable {
  return { name, firstRow: rowIndex + 1, lastRow: rowIndex + rowCount, firstColumn: columnIndex, lastColumn: columnIndex + columnCount - 1 };
}
