import { ExcelFault } from '../client/excelFault';
import type { BookState } from '../workbook/bookState';
import type { SheetState } from '../workbook/sheetState';

/** The sheet of this name, whatever its capitals, or of this id; null when there is none. */
export function findSheet(book: BookState, key: string): SheetState | null {
  const asked = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === asked || sheet.id === key) ?? null;
}

/** A name Excel takes for a sheet, or the error it gives. `renamed` is the sheet that is to have it. */
export function checkSheetName(book: BookState, name: string, renamed: SheetState | null): string {
  const allowed = name.length >= 1 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (!allowed || name.toLowerCase() === 'history') throw new ExcelFault('InvalidArgument');
  const asked = name.toLowerCase();
  if (book.sheets.some((sheet) => sheet !== renamed && sheet.name.toLowerCase() === asked)) {
    throw new ExcelFault('ItemAlreadyExists');
  }
  return name;
}

/** The next unused "Sheet1", "Sheet2". */
export function nextSheetName(book: BookState): string {
  let number = book.sheets.length + 1;
  while (findSheet(book, `Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}
