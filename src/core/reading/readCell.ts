import { type Day, day, fromDayNumber } from '../model/day';
import type { CellValue } from '../model/grid';
import { type Quantity, fraction, fromNumber, negate, parseDecimal, times } from '../model/quantity';

/** What a cell says, or why it does not say it: blank, a placeholder for "not known", an Excel error, or unreadable. */
export type Reading<Value> = Value | 'blank' | 'placeholder' | 'error' | 'unreadable';

/** True when reading gave a value and not a reason. */
export function isRead<Value extends object>(reading: Reading<Value>): reading is Value {
  return typeof reading === 'object';
}

const ERRORS = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA)$/;
const PLACEHOLDERS = /^(\.{2,}|…|tbc|tba|tbd|n\/?a|n\.a\.|not known|unknown|\?+)$/i;
const DASH = /^(?:£\s?)?[-–—−]$|^nil$/i;
/** No amount is written longer; a longer text is a remark. */
const LONGEST_NUMBER = 64;

/** True for the texts Excel writes in a cell whose formula failed. */
export function isError(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.test(value);
}

/** True for a number typed as text, and the number: £ signs, commas, brackets, trailing minus, CR/DR, per cent. */
function parseNumber(text: string): Quantity | null {
  if (text.length > LONGEST_NUMBER) return null;
  const plain = text.replace(/[−–]/g, '-').replace(/\s+/g, ' ').replace(/ ?(£|GBP|[-+()%]|CR$|DR$) ?/gi, '$1').replace(/^(£|GBP)\(/i, '($1');
  const match = /^(\()?([+-])?(?:£|GBP)?([+-])?([\d, ]*\.?\d*)(-|CR|DR|%)?(\))?$/i.exec(plain);
  if (match === null) return null;
  const [, open, before, after, digits = '', trailing = '', close] = match;
  if ((open === undefined) !== (close === undefined) || !/^\d{1,3}(,\d{3})+(\.\d*)?$|^\d{1,3}( \d{3})+(\.\d*)?$|^\d*\.?\d*$/.test(digits)) return null;
  const size = parseDecimal(digits.replace(/[,\s]/g, ''));
  if (size === null) return null;
  const minuses = [open, before === '-', after === '-', trailing === '-', /^CR$/i.test(trailing)].filter(Boolean).length;
  const scaled = trailing === '%' ? times(size, fraction(1, 100)) : size;
  return minuses > 1 ? null : minuses === 1 ? negate(scaled) : scaled;
}

/** A cell as an exact number. A dash is nil; text numbers are read; `fromText` says that the number was text. */
export function readNumber(value: CellValue): Reading<{ readonly value: Quantity; readonly fromText: boolean }> {
  if (typeof value === 'number') return { value: fromNumber(value), fromText: false };
  if (typeof value === 'boolean') return 'unreadable';
  const text = value.replaceAll('\u00a0', ' ').trim();
  if (text === '') return 'blank';
  if (isError(text)) return 'error';
  if (PLACEHOLDERS.test(text)) return 'placeholder';
  if (DASH.test(text)) return { value: fraction(0), fromText: false };
  const parsed = parseNumber(text);
  return parsed === null ? 'unreadable' : { value: parsed, fromText: true };
}

const FINEST = 10n ** 18n;

/** Whether a number has no more places than anybody writes; finer ones take long to work with. */
export function isCoarse({ denominator }: Quantity): boolean {
  return denominator <= FINEST;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A UK date written as text: 31/10/2007, 31-Oct-07, 31 October 2007, 2007-10-31, 2007/10/31. */
export function parseDay(text: string): Day | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[A-Za-z]{3,9})[\s/.,-]+(\d{4}|\d{2})$/.exec(text);
  if (match === null) return null;
  const [, date = '', month = '', year = ''] = match;
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const century = Number(year) > 60 ? 1900 : 2000;
  return day(year.length === 2 ? Number(year) + century : Number(year), /\d/.test(month) ? Number(month) : named, Number(date));
}

/** Excel's serial number of a day; serial 1 is 1 January 1900, or in the 1904 system 0 is 1 January 1904. */
export function fromSerial(serial: number, dateSystem: 1900 | 1904): Day | null {
  const whole = Math.floor(serial);
  if (dateSystem === 1904) return fromDayNumber(whole + 1460);
  return fromDayNumber(whole < 60 ? whole - 1 : whole - 2);
}

/** A cell as a day. */
export function readDay(value: CellValue, dateSystem: 1900 | 1904): Reading<{ readonly value: Day }> {
  if (typeof value === 'boolean') return 'unreadable';
  const text = typeof value === 'string' ? value.trim() : '';
  if (value === '' || text === '' && typeof value === 'string') return 'blank';
  if (isError(value)) return 'error';
  if (PLACEHOLDERS.test(text) || DASH.test(text)) return 'placeholder';
  const found = typeof value === 'number' ? fromSerial(value, dateSystem) : parseDay(text);
  return found === null ? 'unreadable' : { value: found };
}

/** Anything but single plain spaces between words. */
const SPACES_TO_FOLD = /^\s|\s$|\s\s|[^\S ]/;

/** A cell as text: trimmed, line feeds as spaces; a code typed as a number keeps its digits. Errors and blanks are "". */
export function readText(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  if (value === '' || isError(value)) return '';
  if (!SPACES_TO_FOLD.test(value)) return value;
  return value.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

/** yes, y, true, x, 1 or a tick is true; anything else, a blank too, is false. */
export function readFlag(value: CellValue): boolean {
  return value === true || value === 1 || /^(y|yes|true|x|1|✓|✔)$/i.test(readText(value));
}
