import { parseReference } from '../headless/objects/area';
import type { BookState } from '../headless/workbook/bookState';
import type { Area, SheetState } from '../headless/workbook/sheetState';

/** The sheet that is shown: the active one, or the first that may be seen. */
export function shownSheet(book: BookState): SheetState | null {
  const seen = visibleSheets(book);
  return seen.find(({ id }) => id === book.activeSheet) ?? seen[0] ?? null;
}

/** The sheets that have a tab. */
export function visibleSheets({ sheets }: BookState): readonly SheetState[] {
  return sheets.filter(({ visibility }) => visibility === 'Visible');
}

/** Shows a sheet, with cells of it selected when they are given. */
export function select(book: BookState, sheet: SheetState, area: Area | null): void {
  book.activeSheet = sheet.id;
  if (area !== null) sheet.selected = area;
}

/** Where a text such as "N6", "Budget!N6" or "#'My sheet'!A1" leads; null when there is no such place to be seen. */
export function placeNamed(book: BookState, text: string): { readonly sheet: SheetState; readonly area: Area } | null {
  const reference = parseReference(text.trim().replace(/^[#=]/, ''));
  if (reference === null) return null;
  const name = reference.sheet?.toLowerCase() ?? null;
  const sheet = name === null ? shownSheet(book) : visibleSheets(book).find((each) => each.name.toLowerCase() === name);
  return sheet === null || sheet === undefined ? null : { sheet, area: reference.area };
}
