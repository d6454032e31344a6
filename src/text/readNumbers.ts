import type { CellValue } from '../core/model/grid';

/** How the numbers of a text are written. */
export type DecimalMark = 'point' | 'comma';

/** A double holds every number of so many digits; a longer one is a code. */
const MOST_DIGITS = 15;
/** "1,234.50", "-£12", "(3,400)"; nothing that starts with a zero but nought itself, which would be a code. */
const NUMBER = /^(\()?(-)?£?(-)?(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?(\))?$/;
/** Numbers that can only be meant with a comma, and only with a point, before their decimals. */
const WITH_COMMA = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+),\d{1,2}$|^-?\d{1,3}(?:\.\d{3})+,\d+$/;
const WITH_POINT = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})$|^-?\d{1,3}(?:,\d{3})+\.\d+$/;

/** The comma is the decimal mark where some number can only be meant so and none the other way. */
export function findDecimalMark(rows: readonly (readonly string[])[], delimiter: string): DecimalMark {
  if (delimiter === ',') return 'point';
  const isWritten = (pattern: RegExp): boolean => rows.some((row) => row.some((field) => pattern.test(field.trim())));
  return isWritten(WITH_COMMA) && !isWritten(WITH_POINT) ? 'comma' : 'point';
}

/**
 * Makes numbers of the fields that are plainly numbers; every other stays the text it is, codes with their zeros among
 * them. In a column where decimals differ in length a final zero is a part of a code ("1.1", "1.10") and is kept.
 */
export function readNumbers(rows: readonly (readonly string[])[], mark: DecimalMark): readonly (readonly CellValue[])[] {
  const plain = (field: string): string => (mark === 'comma' ? turned(field.trim()) : field.trim());
  const decimals = decimalsByColumn(rows, plain);
  return rows.map((row) => row.map((field, column) => numberIn(plain(field), (decimals[column] ?? null) !== null) ?? field));
}

/** "1.234,50" as "1,234.50". */
function turned(field: string): string {
  return field.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** How many decimals the numbers of each column have; null where they differ. */
function decimalsByColumn(rows: readonly (readonly string[])[], plain: (field: string) => string): readonly (number | null)[] {
  const columns: (number | null)[] = [];
  for (const row of rows) {
    row.forEach((field, column) => {
      const decimals = field.includes('.') || field.includes(',') ? NUMBER.exec(plain(field))?.[5]?.length : undefined;
      if (decimals === undefined) return;
      const known = columns[column];
      columns[column] = known === undefined || known === decimals ? decimals : null;
    });
  }
  return columns;
}

/** Whether a field is plainly a number, with a point before its decimals. */
export function isPlainNumber(field: string): boolean {
  return NUMBER.test(field.trim());
}

function numberIn(text: string, isEven: boolean): number | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, open, before, after, whole = '', decimals = '', close] = match;
  const minuses = [open, before, after].filter((sign) => sign !== undefined).length;
  if ((open === undefined) !== (close === undefined) || minuses > 1) return null;
  const digits = whole.replaceAll(',', '');
  if (digits.length + decimals.length > MOST_DIGITS || (decimals.endsWith('0') && !isEven)) return null;
  const size = Number(decimals === '' ? digits : `${digits}.${decimals}`);
  return minuses === 1 && size !== 0 ? -size : size;
}
