import { openWorkbook } from '../../src/headless/package/openWorkbook';
import type { SheetState } from '../../src/headless/workbook/sheetState';

/** The cells of an opened workbook, row by row, for tests that look at what was read. */
export async function openedSheets(bytes: Uint8Array) {
  const book = await openWorkbook(bytes);
  return book.sheets.map((sheet) => ({
    sheet: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    firstColumn: 0,
    rows: rowsOf(sheet),
    tables: sheet.tables.map(({ name, area }) => ({
      name,
      firstRow: area.firstRow + 1,
      lastRow: area.lastRow + 1,
      firstColumn: area.firstColumn,
      lastColumn: area.lastColumn,
    })),
    dateSystem: book.dateSystem,
  }));
}

function rowsOf({ rows, hiddenRows }: SheetState) {
  const width = Math.max(0, ...[...rows.values()].map(({ values, formulas }) => Math.max(values.length, formulas.length)));
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { values, formulas, styles }]) => ({
      row: row + 1,
      hidden: hiddenRows.has(row),
      values: Array.from({ length: width }, (_, column) => values[column] ?? ''),
      formulas: [...formulas],
      numberFormats: Array.from(styles, (style) => (style?.numberFormat === 'General' ? undefined : style?.numberFormat)),
    }))
    .filter(({ values, formulas }) => formulas.some((formula) => formula !== undefined) || values.some((value) => value !== ''));
}
