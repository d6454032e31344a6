import type { BookState } from '../workbook/bookState';
import { textArgument } from './argument';
import { hostObject } from './hostObject';
import { kind } from './kind';

/** Excel's WorkbookProtection: its state only. */
export const workbookProtection = kind<BookState>({ scalars: { Protected: { get: (book) => book.structureProtected } } });

/** Excel's Workbook. */
export const workbook = kind<BookState>({
  objects: {
    Worksheets: (book) => hostObject('WorksheetCollection', book),
    Names: () => hostObject('NamedItemCollection', { scope: null }),
    Tables: () => hostObject('TableCollection', { scope: null }),
    Application: (book) => hostObject('Application', book),
    Protection: (book) => hostObject('WorkbookProtection', book),
    CustomXmlParts: (book) => hostObject('CustomXmlPartCollection', book),
    Settings: (book) => hostObject('SettingCollection', book),
  },
  asks: { CreateAndOpenWorkbook: (_book, [base64], host) => { host.openBeside(textArgument(base64)); } },
});
