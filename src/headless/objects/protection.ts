import { ExcelFault } from '../client/excelFault';
import type { BookState } from '../workbook/bookState';
import { PLAIN } from '../workbook/cellStyle';
import type { SheetState } from '../workbook/sheetState';
import { isUnbounded } from './area';
import type { Cells } from './hostObject';

/** Refuses to change locked cells of a protected sheet. */
export function checkContentsUnlocked({ sheet, areas }: Cells): void {
  if (!sheet.protected) return;
  for (const area of areas) {
    if (isUnbounded(area)) throw new ExcelFault('AccessDenied');
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        if ((sheet.rows.get(row)?.styles[column] ?? PLAIN).locked) throw new ExcelFault('AccessDenied');
      }
    }
  }
}

/** Refuses to change the look, the objects or the layout of a protected sheet. */
export function checkSheetUnprotected(sheet: SheetState): void {
  if (sheet.protected) throw new ExcelFault('AccessDenied');
}

/** Refuses to add, remove, rename, move or hide sheets of a workbook whose structure is locked. */
export function checkStructureUnprotected(book: BookState): void {
  if (book.structureProtected) throw new ExcelFault('AccessDenied');
}
