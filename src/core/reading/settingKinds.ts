import type { Day } from '../model/day';
import type { CellValue } from '../model/grid';
import { type Pence, toPence } from '../model/money';
import { findYear } from '../model/period';
import type { BalanceGroup } from '../model/policy';
import { present } from '../model/present';
import { type Quantity, compare, fraction, NIL, times } from '../model/quantity';
import { isRead, readDay, readFlag, readNumber, readText } from './readCell';

/** A value as typed, with the days its workbook counts by. */
export interface TypedValue {
  readonly value: CellValue;
  readonly dateSystem: 1900 | 1904;
}

/** What a setting takes: in words, in which unit, from which words, and how a value is read (null: it cannot be that). */
export interface SettingKind<Value> {
  readonly expected: string;
  readonly unit: string;
  readonly words?: readonly string[];
  /** The least and the greatest whole number it may be. */
  readonly range?: readonly [number, number];
  readonly parse: (given: TypedValue) => Value | null;
}

/** No tolerance, threshold or control total is larger. */
const GREATEST = fraction(10n ** 11n);

export const AMOUNT: SettingKind<Pence> = {
  expected: 'an amount in pounds, nil or more',
  unit: '£',
  parse: (given) => {
    const value = notNegative(given);
    return value === null || compare(value, GREATEST) > 0 ? null : toPence(value);
  },
};

export const SIGNED_AMOUNT: SettingKind<Pence> = {
  expected: 'an amount in pounds',
  unit: '£',
  parse: (given) => {
    const value = number(given);
    return value === null || compare(value, GREATEST) > 0 || compare(value, times(GREATEST, fraction(-1))) < 0 ? null : toPence(value);
  },
};

/** "4" and the text "4%" are both four per cent. */
export const PERCENT: SettingKind<Quantity> = {
  expected: 'per cent as a plain number, nil or more (4 for 4%)',
  unit: 'per cent',
  parse: (given) => {
    const value = notNegative(given);
    return value !== null && readText(given.value).endsWith('%') ? times(value, fraction(100)) : value;
  },
};

export const DATE: SettingKind<Day> = {
  expected: 'a date (31/10/2007)',
  unit: 'date',
  parse: ({ value, dateSystem }) => {
    const reading = readDay(value, dateSystem);
    return isRead(reading) ? reading.value : null;
  },
};

export const TEXT: SettingKind<string> = { expected: 'a text', unit: 'text', parse: ({ value }) => readText(value) };

export const YES: SettingKind<boolean> = {
  expected: 'yes or no',
  unit: 'yes or no',
  words: ['yes', 'no'],
  parse: ({ value }) => {
    if (readFlag(value)) return true;
    return value === false || value === 0 || /^(n|no|false)$/i.test(readText(value)) ? false : null;
  },
};

/** "2007/08", "2007-08" or 2007 as the year it starts in. */
export const YEAR: SettingKind<number> = {
  expected: 'a financial year (2007/08)',
  unit: 'year',
  parse: (given) => wholeIn(given, 1990, 2100) ?? findYear(readText(given.value)),
};

/** "name: stream; stream" and a line or a vertical bar between groups. */
export const GROUPS: SettingKind<readonly BalanceGroup[]> = {
  expected: '"name: stream; stream", groups apart by | or a new line',
  unit: 'name: streams',
  parse: ({ value }) => {
    const texts = String(value).split(/[\n|]/).map((text) => text.trim()).filter((text) => text !== '');
    const parsed = texts.map(groupIn);
    const good = parsed.filter((group) => group !== null);
    return good.length === parsed.length ? good : null;
  },
};

/** Names apart by semicolons. */
export const NAMES: SettingKind<readonly string[]> = {
  expected: 'names, apart by semicolons',
  unit: 'names',
  parse: ({ value }) => {
    const names = namesIn(readText(value));
    return names.length === 0 ? null : names;
  },
};

/** No audit is planned further ahead: a hundred years. */
const FURTHEST_MONTH = 1200;

/** Whole months in rising order, apart by semicolons or commas. */
export const MONTHS: SettingKind<readonly number[]> = {
  expected: `whole months, rising, 1 to ${FURTHEST_MONTH}, apart by semicolons (3; 6; 12)`,
  unit: 'months',
  parse: ({ value }) => {
    const texts = readText(value).split(/[;,]/).map((text) => text.trim());
    const months = texts.map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : 0));
    const rising = months.every((month, index) => month > (months[index - 1] ?? 0) && month <= FURTHEST_MONTH);
    return rising ? months : null;
  },
};

/** A whole number within limits: `whole('period', 1, 13)` takes "a period, 1 to 13". */
export function whole(what: string, from: number, to: number): SettingKind<number> {
  const unit = `${what}, ${from} to ${to}`;
  return { expected: what.endsWith('s') ? unit : `a ${unit}`, unit, range: [from, to], parse: (given) => wholeIn(given, from, to) };
}

/** One of several words, whatever its case. */
export function oneOf<Word extends string>(...words: readonly Word[]): SettingKind<Word> {
  const expected = `${words.slice(0, -1).join(', ')} or ${present(words.at(-1), 'last word')}`;
  return { expected, unit: 'word', words, parse: ({ value }) => words.find((word) => word.toLowerCase() === readText(value).toLowerCase()) ?? null };
}

function groupIn(text: string): BalanceGroup | null {
  const colon = text.indexOf(':');
  const members = namesIn(text.slice(colon + 1));
  return colon < 1 || members.length === 0 ? null : { name: text.slice(0, colon).trim(), members };
}

function namesIn(text: string): readonly string[] {
  return text.split(';').map((name) => name.trim()).filter((name) => name !== '');
}

function number({ value }: TypedValue): Quantity | null {
  const reading = readNumber(value);
  return isRead(reading) ? reading.value : null;
}

function notNegative(given: TypedValue): Quantity | null {
  const value = number(given);
  return value !== null && compare(value, NIL) >= 0 ? value : null;
}

function wholeIn(given: TypedValue, from: number, to: number): number | null {
  const value = number(given);
  if (value?.denominator !== 1n) return null;
  const plain = Number(value.numerator);
  return plain >= from && plain <= to ? plain : null;
}
