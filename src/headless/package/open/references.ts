import { MOST_COLUMNS, MOST_ROWS, columnIndex, columnLetter } from '../../../core/model/address';
import type { Area } from '../../workbook/sheetState';

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;

/** "B2:D9", "B2", "B:D" or "2:9" as an area; null when it is none of these. */
export function readArea(reference: string): Area | null {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [corner(first, 'start'), corner(last, 'end')];
  if (from === null || to === null) return null;
  return { firstRow: Math.min(from.row, to.row), firstColumn: Math.min(from.column, to.column), lastRow: Math.max(from.row, to.row), lastColumn: Math.max(from.column, to.column) };
}

function corner(text: string, end: 'start' | 'end'): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters !== undefined && digits !== undefined) return place(columnIndex(letters), Number(digits) - 1);
  const bare = text.replace('$', '');
  if (/^\d+$/.test(bare)) return place(end === 'start' ? 0 : MOST_COLUMNS - 1, Number(bare) - 1);
  return place(columnIndex(bare), end === 'start' ? 0 : MOST_ROWS - 1);
}

function place(column: number | null, row: number) {
  return column === null || row < 0 || row >= MOST_ROWS ? null : { row, column };
}

/** "B2:D9 F3" as areas; what is no area is left out. */
export function readAreas(references: string): readonly Area[] {
  return references.split(/[\s,]+/).flatMap((reference) => readArea(reference) ?? []);
}

/** "B2:D9", or "B2" for one cell. */
export function writeArea({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const [from, to] = [`${columnLetter(firstColumn)}${firstRow + 1}`, `${columnLetter(lastColumn)}${lastRow + 1}`];
  return from === to ? from : `${from}:${to}`;
}

/** A reference without its sheet: "'Budget 2025'!$A$1:$C$9" is "A1:C9". */
export function withoutSheet(reference: string): string {
  return reference.replace(/^(?:'(?:[^']|'')*'|[^'!,]+)!/, '').replaceAll('$', '');
}

/** The pieces of a list of references, split at commas that are not inside the quotes of a sheet's name. */
export function splitReferences(references: string): readonly string[] {
  return references.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
