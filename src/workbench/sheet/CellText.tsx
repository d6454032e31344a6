import { PLAIN } from '../../headless/workbook/cellStyle';
import { cellLook } from './cellLook';
import { hasRoom } from './room';
import { useSheet } from './sheetContext';
import { widthOf } from './sheetShape';
import { fitNumber, shownCell } from './shownCell';

/** The text of a cell; a number that has no room is never cut, which would be another number. */
export function CellText({ row, column }: { readonly row: number; readonly column: number }) {
  const { sheet, file } = useSheet();
  const { text, kind } = shownCell(sheet, row, column, file.book.dateSystem);
  if (kind !== 'number') return text;
  const cells = sheet.rows.get(row);
  const [value, { numberFormat }] = [cells?.values[column], cells?.styles[column] ?? PLAIN];
  const general = numberFormat === 'General' && typeof value === 'number' ? value : null;
  return fitNumber(text, hasRoom(widthOf(sheet, column), cellLook(sheet, row, column)), general);
}
