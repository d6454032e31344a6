import { columnIndex } from '../core/model/address';

type Value = number | string | boolean;

/** Recalculates and reads cells, a block for each sheet that holds any, in one sync. */
export async function readBack(context: Excel.RequestContext, cells: readonly { readonly sheet: string; readonly cell: string }[]): Promise<readonly Value[]> {
  context.workbook.application.calculate('Recalculate');
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const ranges = new Map(
    sheets.map((sheet) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
      range.load('values,rowIndex,columnIndex');
      return [sheet, range] as const;
    }),
  );
  await context.sync();
  return cells.map(({ sheet, cell }) => valueAt(ranges.get(sheet), cell));
}

function valueAt(range: Excel.Range | undefined, cell: string): Value {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (range === undefined) return '';
  const values = range.values as readonly (readonly Value[])[];
  return values[Number(row) - 1 - range.rowIndex]?.[(columnIndex(letters) ?? 0) - range.columnIndex] ?? '';
}
