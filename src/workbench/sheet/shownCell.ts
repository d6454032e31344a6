import { generalText, shownText } from '../../headless/objects/shownText';
import { PLAIN } from '../../headless/workbook/cellStyle';
import type { SheetState } from '../../headless/workbook/sheetState';

/** What a cell shows, and whether it is a number, which keeps to the right and is never cut. */
export interface ShownCell {
  readonly text: string;
  readonly kind: 'number' | 'text' | 'other' | 'empty';
}

const EMPTY: ShownCell = { text: '', kind: 'empty' };
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** A cell as its number format shows it; a format this page does not know shows as General. */
export function shownCell(sheet: SheetState, row: number, column: number, dateSystem: 1900 | 1904): ShownCell {
  const cells = sheet.rows.get(row);
  const value = cells?.values[column];
  if (value === undefined || value === '') return EMPTY;
  const { numberFormat } = cells?.styles[column] ?? PLAIN;
  const text = shownText(value, numberFormat, dateSystem) ?? shownText(value, 'General', dateSystem) ?? '';
  if (typeof value === 'number') return { text, kind: 'number' };
  return { text, kind: typeof value === 'boolean' || ERROR.test(value) ? 'other' : 'text' };
}

/** The most of a number that a width has room for: fewer decimals of a General one, else # as Excel fills the cell. */
export function fitNumber(text: string, room: (text: string) => boolean, general: number | null): string {
  if (room(text)) return text;
  for (let digits = 10; general !== null && digits >= 1; digits--) {
    const shorter = generalText(Number(general.toPrecision(digits)));
    if (room(shorter)) return shorter;
  }
  let hashes = '#';
  while (hashes.length < 255 && room(`${hashes}#`)) hashes += '#';
  return hashes;
}
