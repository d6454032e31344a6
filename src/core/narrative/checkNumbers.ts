import type { Day } from '../model/day';
import { sayDay } from '../model/wording';
import type { CommitteeReport } from './reportSection';
import type { Facts } from './factsOf';
import { numberSaid, numbersIn } from './numbersIn';
import { plainLines } from './plainLines';
import type { Origin, Piece, Rounding } from './said';
import { valueAt } from './valueAt';

/** Something a report says that the facts do not bear out. */
export interface NumberFault {
  readonly said: string;
  /** What the facts hold instead. */
  readonly held: string;
}

/** Less than half the last place that is said: pence, and four decimals of a count. */
const HALF_A_PENNY = 0.005;
const HALF_A_COUNT = 0.000_05;
/** REPORT.json has per cents to two decimals, so that one decimal of the exact per cent may lie half of that away. */
const PER_CENT_KEPT = 0.005;

const SAYS_PLUS = /\b(?:over|overspend|shortfall|above|more|better)\b/i;
const SAYS_MINUS = /\b(?:under|underspend|surplus|below|less|worse)\b|(?:^|\s)-£/i;

/**
 * Holds every piece of a report against the facts: figures at the rounding and in the direction that is said, days, quoted
 * words; our own words may hold no number. Gives what is not so, in reading order.
 */
export function checkNumbers(report: CommitteeReport, facts: Facts): readonly NumberFault[] {
  const labels = new Set(report.sections.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number))));
  return piecesOf(report).flatMap((piece): readonly NumberFault[] => {
    const held = heldAgainst(piece, facts, labels);
    return held === null ? [] : [{ said: piece.text, held }];
  });
}

/** Where a text written of a report says another number than the report does; null where it says the same, in the same order. */
export function checkText(text: string, report: CommitteeReport): NumberFault | null {
  const [found, meant] = [numbersIn(text), numbersIn(plainLines(report).join('\n'))];
  const first = found.findIndex((number, index) => number !== meant[index]);
  if (first < 0 && found.length === meant.length) return null;
  const at = first < 0 ? found.length : first;
  return { said: found[at] ?? 'nothing', held: meant[at] ?? 'nothing' };
}

function piecesOf({ title, head, sections }: CommitteeReport): readonly Piece[] {
  const parts = sections.flatMap((section) => section.parts);
  return [...title, ...head.flat(), ...parts.flatMap(({ heading, paragraphs }) => [...(heading ?? []), ...paragraphs.flatMap((each) => each.said)])];
}

/** Null where the facts bear the piece out, else what they hold. */
function heldAgainst(piece: Piece, facts: Facts, labels: ReadonlySet<string>): string | null {
  switch (piece.kind) {
    case 'words':
      return numbersIn(piece.text).length === 0 ? null : 'no figure for it';
    case 'label':
      return labels.has(piece.text) ? null : 'no such paragraph';
    case 'quote':
      return holdsWords(valueAt(facts, piece.at), piece.text) ? null : textOf(valueAt(facts, piece.at));
    case 'day': {
      const day = valueAt(facts, piece.at);
      return typeof day === 'string' && sayDay(day as Day) === piece.text ? null : textOf(day);
    }
    case 'figure':
      return figureHeld(piece.text, piece.rounding, amountOf(piece.from, facts));
  }
}

function holdsWords(held: unknown, words: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
  return typeof held === 'string' && plain(held).includes(plain(words));
}

/** The figure that the facts hold; null where a part of it is missing or is no number. */
function amountOf(from: Origin, facts: Facts): number | null {
  if ('entries' in from) return new Set(from.entries).size === from.entries.length && from.entries.every((path) => valueAt(facts, path) !== undefined) ? from.entries.length : null;
  const terms = 'at' in from ? [from.at] : from.sum;
  let total = 0;
  for (const term of terms) {
    const value = valueAt(facts, term.replace(/^-/, ''));
    if (typeof value !== 'number') return null;
    total += term.startsWith('-') ? -value : value;
  }
  return total;
}

function figureHeld(text: string, rounding: Rounding, held: number | null): string | null {
  const number = numberSaid(text);
  if (number === null || held === null) return textOf(held);
  const agrees = isSaidAs(text, { number, held: Math.abs(held) }, rounding) && pointsTheRightWay(text, held);
  return agrees ? null : textOf(held);
}

function isSaidAs(text: string, { number, held }: { readonly number: number; readonly held: number }, rounding: Rounding): boolean {
  const apart = Math.abs(number - held);
  switch (rounding.kind) {
    case 'exact':
      return apart < (text.includes('£') ? HALF_A_PENNY : HALF_A_COUNT);
    case 'decimals':
      return apart <= 0.5 / 10 ** rounding.places + PER_CENT_KEPT;
    case 'nearest':
      return text.includes('approximately') && apart <= rounding.step / 2;
    case 'above':
      return text.includes('in excess of') && held > number && apart < rounding.step;
  }
}

/** "over" is said of what is above nil and "under" of what is below it. */
function pointsTheRightWay(text: string, held: number): boolean {
  return !(SAYS_PLUS.test(text) && held < 0) && !(SAYS_MINUS.test(text) && held > 0);
}

function textOf(held: unknown): string {
  return typeof held === 'string' || typeof held === 'number' ? String(held) : held === undefined || held === null ? 'nothing there' : JSON.stringify(held);
}
