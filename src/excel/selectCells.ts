import { HostFault } from '../app/failure';

/** Syncs that going to cells takes: one to look for the sheet, one to go there. */
export const SELECT_SYNCS = 2;

/** Shows a sheet and selects the first run of "F5:F9, F12" on it; several runs at once are ExcelApi 1.18. */
export async function selectCells(context: Excel.RequestContext, sheet: string, cells: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  await context.sync();
  if (worksheet.isNullObject) throw new HostFault({ kind: 'sheetGone', sheet });
  if (worksheet.visibility !== 'Visible') throw new HostFault({ kind: 'sheetHidden', sheet });
  worksheet.activate();
  const [first = ''] = cells.split(', ');
  if (first !== '') worksheet.getRange(first).select();
  await context.sync();
}
