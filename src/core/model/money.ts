import { present } from './present';
import { type Quantity, fraction, overOneDenominator, roundHalfAway, times } from './quantity';

declare const brand: unique symbol;

/** Money in whole pence. Expenditure positive, income negative, whatever sign the sheet uses. */
export type Pence = number & { readonly [brand]: 'pence' };

/** Whole pence from a number. Anything but a safe whole number is a bug of ours and throws; minus nought becomes nought. */
export function pence(value: number): Pence {
  if (!Number.isSafeInteger(value)) throw new RangeError(`pence: ${value} is not whole pence`);
  return (value + 0) as Pence;
}

/** Whole pounds as pence; for constants such as tolerances. */
export function pounds(value: number): Pence {
  return pence(value * 100);
}

export const NO_MONEY: Pence = pence(0);

/** The largest amount a cell may hold: GBP 90 billion, so that sums of thousands of such lines stay exact. */
export const GREATEST_AMOUNT: Pence = pence(9_000_000_000_000);

export function sum(amounts: Iterable<Pence>): Pence {
  let result = 0;
  for (const amount of amounts) result += amount;
  return pence(result);
}

export function difference(a: Pence, b: Pence): Pence {
  return pence(a - b);
}

export function opposite(amount: Pence): Pence {
  return pence(0 - amount);
}

export function size(amount: Pence): Pence {
  return pence(Math.abs(amount));
}

/** The amount, or nil for one below nil. */
export function atLeastNil(amount: Pence): Pence {
  return pence(Math.max(0, amount));
}

/** Pounds held exactly, to whole pence, halves away from zero. The one place where money is rounded. */
export function toPence(inPounds: Quantity): Pence {
  return pence(Number(roundHalfAway(times(inPounds, fraction(100)))));
}

/** Pence as exact pounds, for arithmetic with rates and drivers. */
export function inPounds(amount: Pence): Quantity {
  return fraction(amount, 100);
}

/** An amount times whole parts of a whole, such as 12 months of 7, to whole pence, halves away from zero. */
export function proportion(amount: Pence, parts: number, whole: number): Pence {
  const doubled = 2 * Math.abs(amount) * parts + whole;
  if (!Number.isSafeInteger(doubled)) return toPence(times(inPounds(amount), fraction(parts, whole)));
  const rounded = (doubled - (doubled % (2 * whole))) / (2 * whole); // the same on exact whole numbers: many times as fast
  return pence(amount < 0 ? -rounded : rounded);
}

/** numerator / denominator of two amounts as a percentage, or null when the denominator is nil. */
export function percentageOf(amount: Pence, base: Pence): Quantity | null {
  return base === 0 ? null : fraction(BigInt(amount) * 100n, BigInt(Math.abs(base)));
}

/** One claim on a shared amount: who, and by how much of the driver. */
export interface Share {
  readonly key: string;
  readonly weight: Quantity;
}

/** Below nil when a is before b in code-point order; the order of all ties. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === length) return a.length - b.length;
  return rankOf(a.charCodeAt(at)) - rankOf(b.charCodeAt(at));
}

/** Code units in the order of the code points they stand for: the halves of a pair come after all others. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/**
 * Shares an amount by weight so that the parts sum to it exactly, by largest remainder (Hare quota): each part is cut
 * to whole pence and the pence left over go to the largest remainders, ties by key in code-point order. A negative
 * amount is shared as its size and negated. Weights must not be negative and not all nil: callers report those
 * (RCH-02, RCH-03) before they share, so here they throw.
 */
export function share(amount: Pence, shares: readonly Share[]): Pence[] {
  const negative = shares.find(({ weight }) => weight.numerator < 0n);
  if (negative !== undefined) throw new RangeError(`share: negative weight for ${negative.key}`);
  const weights = overOneDenominator(shares.map(({ weight }) => weight));
  const whole = weights.reduce((so, weight) => so + weight, 0n);
  if (whole === 0n) throw new RangeError(`share: nothing to share ${amount} by`);
  const claims = shares.map(({ key }, index) => ({ key, amount: BigInt(amount) * present(weights[index], key) }));
  return largestRemainder(amount, claims, whole).map(pence);
}

/** One exact claim on a whole amount, as a number of so many parts of one. */
export interface Claimed {
  readonly key: string;
  readonly amount: bigint;
}

/**
 * Whole amounts that sum to the total, each the claim cut down or one more: what the cuts leave goes to the largest
 * remainders (Hare quota), ties by key in code-point order. Claims are numbers of 1/parts and sum to the total, or to
 * less than one away from it. Claims of nobody above nil are shared as their size and negated.
 */
export function largestRemainder(total: number, claims: readonly Claimed[], parts: bigint): number[] {
  if (claims.every(({ amount }) => amount <= 0n) && claims.some(({ amount }) => amount < 0n)) {
    return largestRemainder(0 - total, claims.map(({ key, amount }) => ({ key, amount: -amount })), parts).map((part) => 0 - part);
  }
  const cuts = claims.map(({ key, amount }) => cut(key, amount, parts));
  const left = total - cuts.reduce((so, { whole }) => so + whole, 0);
  const byRemainder = [...cuts].sort((a, b) => after(a.remainder, b.remainder) || byCodePoint(a.key, b.key));
  const extra = new Set(byRemainder.slice(0, left));
  return cuts.map((each) => each.whole + (extra.has(each) ? 1 : 0));
}

/** The greatest whole number not above the claim, and what remains. */
function cut(key: string, amount: bigint, parts: bigint): { readonly key: string; readonly whole: number; readonly remainder: bigint } {
  const remainder = ((amount % parts) + parts) % parts;
  return { key, whole: Number((amount - remainder) / parts), remainder };
}

function after(a: bigint, b: bigint): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
