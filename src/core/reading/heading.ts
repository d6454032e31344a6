import { findYear } from '../model/period';
import { sameName } from '../model/wording';

/** A heading as it is compared: its words without year, unit and punctuation, and what it says of both. */
export interface Heading {
  readonly words: string;
  /** The financial year it names, as the year it starts in; null when it names none. */
  readonly year: number | null;
  readonly unit: 'pounds' | 'thousands' | null;
}

const THOUSANDS = /(£|gbp)\s*['’]?\s*(000|k\b)|\bR\s?['’]?000s?\b|(?<!\d)['’]000s?\b|\(000s?\)|\bthousands?\b/i;
const POUNDS = /£|\bgbp\b|\bpounds\b/i;
const YEARS = /(?:\bFY\s*)?(?<!\d)(?:(?:19|20)\d{2}|\d{2})\s*[/\-–]\s*(?:(?:19|20)\d{2}|\d{2})(?!\d)/gi;

/** "£000", "£'000", "in thousands" is thousands; "£" alone is pounds; null when no unit is named. */
export function unitIn(text: string): 'pounds' | 'thousands' | null {
  if (THOUSANDS.test(text)) return 'thousands';
  return POUNDS.test(text) ? 'pounds' : null;
}

/** Takes a heading apart: "Original budget 2007/08 £000" is the words "original budget", 2007 and thousands. */
export function readHeading(text: string): Heading {
  const plain = text
    .replace(YEARS, ' ')
    .replace(/(£|\bgbp\b)\s*k\b/gi, ' ')
    .replace(/£|\bgbp\b|['’]?\b000s?\b/gi, ' ')
    .replace(/[()]/g, ' ')
    .replace(/%/g, ' per cent ')
    .replace(/\bno\./gi, 'number ');
  return { words: sameName(plain), year: findYear(text), unit: unitIn(text) };
}
