import { ExcelFault } from '../client/excelFault';
import type { BookState } from '../workbook/bookState';
import { parseArea } from './area';

const MOST_CHARACTERS = 255;

/** A name Excel takes for cells, formulas and tables, or the error it gives. */
export function checkNameRules(name: string): string {
  const shaped = name.length <= MOST_CHARACTERS && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  const isReference = parseArea(name) !== null || /^(?:r|c|r\d*c\d*)$/i.test(name);
  if (!shaped || isReference) throw new ExcelFault('InvalidArgument');
  return name;
}

/** Whether a table or a name of the workbook is called so. */
export function isNameTaken(book: BookState, name: string, scope: string | null): boolean {
  const asked = name.toLowerCase();
  const named = book.names.some((each) => each.scope === scope && each.name.toLowerCase() === asked);
  return named || book.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === asked));
}
