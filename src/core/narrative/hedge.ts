import { type Pence, inPounds, pence, pounds, size } from '../model/money';
import { type Quantity, compare, floor, fraction, over, roundHalfAway, times } from '../model/quantity';
import { saySize } from '../model/wording';
import { type From, isWhole, moneyAt, originOf } from './carried';
import { type Piece, type Said, said } from './said';

/** Below this a figure is short enough to be said alone. */
const LEAST = pounds(50_000);

/**
 * Money in a sentence, without its sign. Whole pounds are said as they are; what has odd pence is a cost worked out, and is
 * said "approximately": to the pound below £1,000, to £100 below £100,000, else to £1,000.
 */
export function plainly(from: From, amount: Pence): Piece {
  if (isWhole(amount)) return moneyAt(from, amount);
  const step = stepFor(amount);
  const rounded = pence(Number(roundHalfAway(over(inPounds(size(amount)), fraction(step)))) * step * 100);
  return { kind: 'figure', text: `approximately ${saySize(rounded)}`, from: originOf(from), rounding: { kind: 'nearest', step } };
}

/** What stands around a figure that is said roughly. */
export interface RoughWords {
  /** Per cent by which a figure may lie off its round number. */
  readonly allowed: Quantity;
  readonly words: (money: string) => string;
  /** A per cent that stands in the brackets too. */
  readonly beside: Piece | null;
}

function stepFor(amount: Pence): number {
  if (size(amount) < pounds(1000)) return 1;
  return size(amount) < pounds(100_000) ? 100 : 1000;
}

/**
 * Money that a reader will remember as a round number, with its own figure in brackets: "in excess of £300,000 (£303,800)",
 * "approximately £100,000 (£99,600)". A round number has one digit and noughts; it is said where the figure lies above or
 * below it by no more than the per cent that "approximately" allows, else the figure alone. `words` say what the money does.
 */
export function roughly(from: From, amount: Pence, { allowed, words, beside }: RoughWords): Said {
  const hedged = roundNumber(size(amount), allowed);
  const exact = hedged === null ? plainly(from, amount) : moneyAt(from, amount);
  const more = beside === null ? '' : said`, ${beside}`;
  if (hedged === null) return said`${{ ...exact, text: words(exact.text) }}${beside === null ? '' : said` (${beside})`}`;
  return said`${{ kind: 'figure', text: words(`${hedged.word} ${saySize(hedged.round)}`), from: originOf(from), rounding: hedged.rounding }} (${exact}${more})`;
}

interface RoundNumber {
  readonly word: string;
  readonly round: Pence;
  readonly rounding: Extract<Piece, { kind: 'figure' }>['rounding'];
}

function roundNumber(amount: Pence, allowed: Quantity): RoundNumber | null {
  if (amount < LEAST) return null;
  const step = 10 ** (String(Math.floor(amount / 100)).length - 1);
  const below = pence(Number(floor(over(inPounds(amount), fraction(step)))) * step * 100);
  const above = pence(below + step * 100);
  if (amount === below) return null;
  if (isNear(amount, below, allowed)) return { word: 'in excess of', round: below, rounding: { kind: 'above', step } };
  return isNear(amount, above, allowed) ? { word: 'approximately', round: above, rounding: { kind: 'nearest', step } } : null;
}

/** As claims are held to be approximately so: within the per cent of the round number, that itself included. */
function isNear(amount: Pence, round: Pence, allowed: Quantity): boolean {
  return compare(inPounds(size(pence(amount - round))), over(times(allowed, inPounds(round)), fraction(100))) <= 0;
}
