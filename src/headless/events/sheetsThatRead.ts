import { sheetReference } from '../../core/model/address';
import type { BookState } from '../workbook/bookState';
import type { SheetState } from '../workbook/sheetState';

/** The other sheets with formulas that mention this one, by its name or one defined on it, or a sheet that does; in the order found. */
export function sheetsThatRead(book: BookState, sheet: SheetState): readonly SheetState[] {
  const formulas = new Map(book.sheets.map((each) => [each, formulasOf(each)] as const));
  const found = new Set([sheet]);
  for (const read of found) {
    const words = wordsFor(book, read);
    for (const [reader, texts] of formulas) {
      if (!found.has(reader) && texts.some((text) => words.some((word) => text.includes(word)))) found.add(reader);
    }
  }
  found.delete(sheet);
  return [...found];
}

function formulasOf({ rows }: SheetState): readonly string[] {
  return [...rows.values()].flatMap(({ formulas }) => formulas.flatMap((formula) => (formula === undefined ? [] : [formula.toLowerCase()])));
}

/** How a formula may mention a sheet: "pay!", the names of its tables, and names that stand for its cells. */
function wordsFor({ names }: BookState, { name, tables }: SheetState): readonly string[] {
  const quoted = `'${name.replaceAll("'", "''")}'!`.toLowerCase();
  const direct = [`${sheetReference(name)}!`.toLowerCase(), quoted];
  const defined = names.filter(({ formula }) => direct.some((word) => formula.toLowerCase().includes(word)));
  return [...direct, ...tables.map((table) => `${table.name}[`.toLowerCase()), ...defined.map((each) => each.name.toLowerCase())];
}
