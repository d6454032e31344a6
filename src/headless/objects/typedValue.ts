import { typedDate, type TypedValue } from './typedDate';

/** A text as Excel takes it in a cell that is not formatted as text: a number, date, percentage, boolean or the text itself. */
export function typedValue(text: string, dateSystem: 1900 | 1904): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat: null };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', numberFormat: null };
  return typedNumber(trimmed) ?? typedDate(trimmed, dateSystem) ?? { value: text, numberFormat: null };
}

const shape = /^(\(|[-+])?\s?([£$€])?\s?([-+])?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:[eE]([-+]?\d{1,3}))?\s?(%)?(\))?$/;

function typedNumber(text: string): TypedValue | null {
  const [whole, before, currency, sign, digits = '', power, percent, after] = shape.exec(text) ?? [];
  if (whole === undefined || !/\d/.test(digits)) return null;
  const bracketed = before === '(';
  if (bracketed !== (after === ')') || (sign !== undefined && before !== undefined)) return null;
  const size = Number(`${digits.replaceAll(',', '')}e${power ?? 0}`);
  if (!Number.isFinite(size)) return null;
  const negative = bracketed || before === '-' || sign === '-';
  const value = (negative && size !== 0 ? -size : size) / (percent === undefined ? 1 : 100);
  return { value, numberFormat: numberFormatOf({ digits, currency, power, percent }) };
}

interface Marks {
  readonly digits: string;
  readonly currency: string | undefined;
  readonly power: string | undefined;
  readonly percent: string | undefined;
}

function numberFormatOf({ digits, currency, power, percent }: Marks): string | null {
  const decimals = digits.includes('.') ? '.00' : '';
  if (percent !== undefined) return `0${decimals}%`;
  if (power !== undefined) return '0.00E+00';
  if (currency !== undefined) return `${currency}#,##0${decimals}`;
  return digits.includes(',') ? `#,##0${decimals}` : null;
}
