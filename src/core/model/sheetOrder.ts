import { byCodePoint } from './money';
import type { RowSource } from './source';

/** Records in the order of their files, sheets and rows, however they were given. */
export function inSheetOrder<Item extends { readonly at: RowSource }>(records: readonly Item[]): Item[] {
  return [...records].sort(
    ({ at: a }, { at: b }) => byCodePoint(a.table.file, b.table.file) || byCodePoint(a.table.sheet, b.table.sheet) || a.row - b.row,
  );
}
