import type { Day } from '../model/day';
import { type Pence, size } from '../model/money';
import { type Quantity, fraction, magnitude } from '../model/quantity';
import { sayDay, sayMany, sayNumber, sayPercent, sayPounds, saySize } from '../model/wording';
import { sayWord } from '../summary/sentences/say';
import type { Origin, Piece } from './said';

/** The path of one value, or paths of values that are added up. */
export type From = string | readonly string[];

/** Money to the penny without its sign. */
export function moneyAt(from: From, amount: Pence): Piece {
  return exactly(from, saySize(amount));
}

/** Money to the penny with its sign: what may be above or below nil. */
export function signedAt(from: From, amount: Pence): Piece {
  return exactly(from, sayPounds(amount));
}

/** A per cent to one decimal, without its sign. */
export function percentAt(at: string, value: Quantity): Piece {
  return { kind: 'figure', text: sayPercent(magnitude(value)), from: { at }, rounding: { kind: 'decimals', places: 1 } };
}

/** A count or FTE as the workbook has it, without its sign. */
export function numberAt(from: From, value: Quantity): Piece {
  return exactly(from, sayNumber(magnitude(value)));
}

/** "1 project", "12 projects": a count that the facts hold. */
export function manyAt(from: From, count: number, one: string, many?: string): Piece {
  return exactly(from, sayMany(count, one, many));
}

/** "five", "12": how many entries of the facts there are. */
export function wordFor(entries: readonly string[]): Piece {
  return { kind: 'figure', text: sayWord(entries.length), from: { entries }, rounding: { kind: 'exact' } };
}

/** "3", "none": how many entries of the facts there are, after a word that says of what. */
export function numberOf(entries: readonly string[]): Piece {
  return { kind: 'figure', text: entries.length === 0 ? 'none' : sayNumber(fraction(entries.length)), from: { entries }, rounding: { kind: 'exact' } };
}

/** "1 finding", "12 findings": how many entries of the facts there are. */
export function manyOf(entries: readonly string[], one: string, many?: string): Piece {
  return { kind: 'figure', text: sayMany(entries.length, one, many), from: { entries }, rounding: { kind: 'exact' } };
}

/** "31 March 2009". */
export function dayAt(at: string, day: Day): Piece {
  return { kind: 'day', text: sayDay(day), at };
}

/** Words that the facts hold, without what would break a line or end a sentence. */
export function quoteAt(at: string, text: string): Piece {
  return { kind: 'quote', text: text.replace(/\s+/g, ' ').trim().replace(/\.$/, ''), at };
}

/** What a figure is made of. */
export function originOf(from: From): Origin {
  return typeof from === 'string' ? { at: from } : { sum: from };
}

/** True for money without odd pence. */
export function isWhole(amount: Pence): boolean {
  return size(amount) % 100 === 0;
}

function exactly(from: From, text: string): Piece {
  return { kind: 'figure', text, from: originOf(from), rounding: { kind: 'exact' } };
}
