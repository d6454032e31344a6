import type { HeadlessExcel } from '../../../src/headless/headlessExcel';
import type { BookState } from '../../../src/headless/workbook/bookState';
import type { SheetState } from '../../../src/headless/workbook/sheetState';
import { bookOf, codeOf, openClient } from '../openClient';

/** A workbook with one empty sheet "Budget", open in headless Excel. */
export function openBudget(): HeadlessExcel & { readonly book: BookState; readonly budget: SheetState } {
  const book = bookOf({ Budget: [] });
  return { ...openClient(book), book, budget: book.sheets[0]! };
}

/** Works on the sheet "Budget" in one sync and gives what the work gave. */
export function onSheet<Result>({ Excel }: HeadlessExcel, work: (sheet: Excel.Worksheet) => Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem('Budget'));
    await context.sync();
    return result;
  });
}

/** The code of the error that work on the sheet "Budget" ends with; "" when there is none. */
export function codeOnSheet(excel: HeadlessExcel, work: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return codeOf(onSheet(excel, work));
}
