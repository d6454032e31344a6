import { parseA1Ref, type RangeA1 } from '@borgar/fx';
import type { BookState, NameState } from '../workbook/bookState';
import type { Area, SheetState } from '../workbook/sheetState';

/** The cells a reference means. */
export interface CellArea {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** A reference that was understood, or why it is not one that can be calculated. */
export type Resolved = { readonly kind: 'cells'; readonly cells: CellArea } | { readonly kind: 'refused'; readonly why: string };

const refused = (why: string): Resolved => ({ kind: 'refused', why });

/** Says which cells a reference or a defined name in a formula of this sheet means. */
export function resolveReference(book: BookState, home: SheetState, text: string): Resolved {
  const reference = parseA1Ref(text);
  if (reference === undefined) return refused(`it uses the reference ${text}`);
  const [context, ...more] = reference.context ?? [];
  if (more.length > 0) return refused(`it reads another workbook: ${text}`);
  const sheet = context === undefined ? home : sheetCalled(book, context);
  if (sheet === undefined) return refused(`there is no sheet called ${context ?? ''}`);
  return 'name' in reference ? resolveName(book, sheet, reference.name) : areaOf(sheet, reference.range, text);
}

function sheetCalled(book: BookState, name: string): SheetState | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function areaOf(sheet: SheetState, { top, left, bottom, right, trim }: RangeA1, text: string): Resolved {
  const edges = [top, left, bottom, right].filter((edge) => typeof edge === 'number');
  const [firstRow, firstColumn, lastRow, lastColumn] = edges;
  if (firstRow === undefined || firstColumn === undefined || lastRow === undefined || lastColumn === undefined) {
    return refused(`it reads whole columns or rows: ${text}`);
  }
  if (typeof trim === 'string') return refused(`it uses the reference ${text}`);
  return { kind: 'cells', cells: { sheet, area: { firstRow, firstColumn, lastRow, lastColumn } } };
}

function resolveName(book: BookState, sheet: SheetState, name: string): Resolved {
  const called = book.names.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const entry = called.find(({ scope }) => scope === sheet.id) ?? called.find(({ scope }) => scope === null);
  if (entry === undefined) return refused(`there is no name ${name}`);
  return fixedReference(book, entry) ?? refused(`the name ${name} is not a fixed reference to cells`);
}

/** Names that are formulas, or that move with the cell they are used in, are not followed. */
function fixedReference(book: BookState, { formula }: NameState): Resolved | null {
  const text = formula.replace(/^=/, '');
  const reference = parseA1Ref(text, { allowNamed: false });
  const [context, ...more] = reference?.context ?? [];
  if (reference === undefined || !('range' in reference) || context === undefined || more.length > 0) return null;
  const { $top, $left, $bottom, $right } = reference.range;
  const sheet = sheetCalled(book, context);
  return $top && $left && $bottom && $right && sheet !== undefined ? areaOf(sheet, reference.range, text) : null;
}
