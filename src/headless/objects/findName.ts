import type { BookState, NameState } from '../workbook/bookState';
import type { SheetState } from '../workbook/sheetState';
import { parseReference } from './area';
import type { OneArea } from './hostObject';
import { findSheet } from './sheetName';

/** A defined name as a sheet sees it: its own before the workbook's. Null sheet: the workbook's only. */
export function findName(book: BookState, name: string, sheet: SheetState | null): NameState | null {
  const asked = name.toLowerCase();
  const named = book.names.filter((each) => each.name.toLowerCase() === asked);
  return named.find((each) => sheet !== null && each.scope === sheet.id) ?? named.find((each) => each.scope === null) ?? null;
}

/** The cells a name stands for, when its formula is one reference to a sheet of this workbook. */
export function rangeOfName(book: BookState, name: NameState): OneArea | null {
  const reference = parseReference(name.formula.replace(/^=/, ''));
  const named = reference?.sheet ?? null;
  if (reference === null || named === null) return null;
  const sheet = findSheet(book, named);
  return sheet === null ? null : { sheet, area: reference.area };
}
