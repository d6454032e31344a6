import { ExcelFault } from '../client/excelFault';
import type { BookState } from '../workbook/bookState';
import { isLeftOut, textArgument } from './argument';
import { hostObject } from './hostObject';
import { kind } from './kind';
import { registrations } from './registrations';
import { newSheet } from './newSheet';
import { checkStructureUnprotected } from './protection';
import { checkSheetName, findSheet, nextSheetName } from './sheetName';

/** Excel's WorksheetCollection. */
export const worksheetCollection = kind<BookState>({
  asks: {
    GetActiveWorksheet: (book) => {
      const active = findSheet(book, book.activeSheet) ?? book.sheets[0];
      if (active === undefined) throw new ExcelFault('ItemNotFound');
      return hostObject('Worksheet', active);
    },
    GetCount: (book, [visibleOnly]) =>
      book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
    GetItemOrNullObject: (book, [key]) => {
      const sheet = findSheet(book, textArgument(key));
      return sheet === null ? null : hostObject('Worksheet', sheet);
    },
    ...registrations,
  },
  changes: {
    Add: (book, [name], host) => {
      checkStructureUnprotected(book);
      const free = isLeftOut(name) ? nextSheetName(book) : checkSheetName(book, textArgument(name), null);
      const number = String(host.nextNumber()).padStart(12, '0');
      const sheet = newSheet(`{00000000-0001-0001-0000-${number}}`, free);
      book.sheets.push(sheet);
      host.events.raise({ kind: 'added', sheet });
      return hostObject('Worksheet', sheet);
    },
  },
  item: (book, key) => {
    const sheet = findSheet(book, textArgument(key));
    if (sheet === null) throw new ExcelFault('ItemNotFound');
    return hostObject('Worksheet', sheet);
  },
  items: (book) => book.sheets.map((sheet) => hostObject('Worksheet', sheet)),
});
