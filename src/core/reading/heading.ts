import { findYear } from '../model/period';
import type { Unit } from '../model/source';
import { sameName } from '../model/wording';

/** A heading as it is compared: its words without year, unit and punctuation, and what it says of both. */
export interface Heading {
  readonly words: string;
  /** The financial year it names, as the year it starts in; null when it names none. */
  readonly year: number | null;
  readonly unit: Unit | null;
}

const MILLIONS = /(£|\bgbp|\$|€)\s?m(n|illions?)?\b|\b(in|R)\s+millions?\b|\(millions?\)|^millions?$/i;
const THOUSANDS = /(£|gbp|\$|€)\s*['’]?\s*(000|k\b)|\bR\s?['’]?000s?\b|(?<!\d)['’]000s?\b|\(000s?\)|\bthousands?\b/i;
const POUNDS = /£|\bgbp\b|\bpounds\b/i;
const YEARS = /(?:\bFY\s*)?(?<!\d)(?:(?:19|20)\d{2}|\d{2})\s*[/\-–]\s*(?:(?:19|20)\d{2}|\d{2})(?!\d)/gi;
const MONTH_NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** A year by itself, not of a day ("31 October 2007") or a month ("Apr 2007"). */
const LONE_YEAR = new RegExp(String.raw`(?<![\d/–-]|\b${MONTH_NAME}[\s-]+|\d\s\d{1,2}\s+)(?:\bFY\s*|\b)((?:19|20)\d{2})\b(?!\s*[/–-]\s*\d)|\bFY\s*'?(\d{2})\b(?!\s*[/–-]\s*\d)`, 'i');
/** A day in figures, whose parts are no financial year. */
const DAYS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/g;
const UNITS = /(£|\bgbp\b)\s*(k|m|mn|millions?|thousands?)\b|\bR\s?['’]?000s?\b|[£$€]|\bgbp\b|['’]?\b000s?\b|\b(in )?(thousands|millions)\b/gi;

/** "£000", "£'000", "in thousands" is thousands; "£m" is millions; "£" alone is pounds; null when no unit is named. */
export function unitIn(text: string): Unit | null {
  if (THOUSANDS.test(text)) return 'thousands';
  if (MILLIONS.test(text)) return 'millions';
  return POUNDS.test(text) ? 'pounds' : null;
}

/** The year of "Budget 2013" or "FY17": the one that starts in it. */
function yearOf(lone: RegExpExecArray | null): number | null {
  if (lone === null) return null;
  return lone[1] === undefined ? 2000 + Number(lone[2]) : Number(lone[1]);
}

/** Takes a heading apart: "Original budget 2007/08 £000" is the words "original budget", 2007 and thousands. */
export function readHeading(text: string): Heading {
  const undated = text.replace(DAYS, ' $1 $2 $3 ');
  const lone = findYear(text) === null ? LONE_YEAR.exec(undated) : null;
  const plain = (lone === null ? undated : undated.replace(lone[0], ' '))
    .replace(YEARS, ' ')
    .replace(UNITS, ' ')
    .replace(/[()]/g, ' ')
    .replace(/%/g, ' per cent ')
    .replace(/\bno\./gi, 'number ');
  return { words: sameName(plain), year: findYear(text) ?? yearOf(lone), unit: unitIn(text) };
}

const PERIOD = String.raw`(?:period|month|mth|pd|qtr|quarter|p|m|q) ?\d{1,2}`;
const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME}(?: (?:\d{4}|\d{2}))?|${MONTH_NAME}(?: (?:\d{4}|\d{2}))?|\d{1,2} \d{1,2} \d{2,4}`;
const TO_DATE = new RegExp(String.raw`\b(?:up )?to (?:the )?(?:end (?:of )?)?(?:${PERIOD}|${DATE})\b`);
const AT_DATE = new RegExp(String.raw`\b(?:as )?at (?:the )?(?:end (?:of )?)?(?:${PERIOD}|${DATE})\b`);
const OF_PERIOD = new RegExp(String.raw`\b${PERIOD}\b`);
/** Words that add nothing to what a column is. */
const IDLE = /\b(net|total|overall|annual|full year|whole year|in year|for the year|year|the|of)\b/g;

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The words with "to 31 October" read as "to date", and "as at period 7" and "P7" left out: the same column each month. */
export function withoutDates(words: string): string {
  return folded(words.replace(TO_DATE, ' to date ').replace(AT_DATE, ' ').replace(OF_PERIOD, ' '));
}

/** The words without those that add nothing: "total net budget for the year" is "budget". */
export function withoutIdleWords(words: string): string {
  return folded(words.replace(IDLE, ' '));
}

/** Words for what is expected at year end, and for the year end itself, which councils put in many ways. */
const EXPECTED = /\b(projected|predicted|expected|estimated|anticipated|probable|projection)\b/g;
const SPENT = /\b(spend|spending|expenditure|position|out turn)\b/g;
const AT_YEAR_END = /\b(at )?(the )?(year end|end of (the )?year)\b/g;

/** The words with every way of saying forecast outturn said so: "projected year end spend" is "forecast outturn". */
export function inPlainWords(words: string): string {
  return folded(withoutIdleWords(words.replace(AT_YEAR_END, ' ')).replace(EXPECTED, 'forecast').replace(SPENT, 'outturn'));
}

/** The period a heading or title names by its number: "Forecast P7", "(M09)", "Month 10"; null when none from 1 to 13. */
export function periodNumberIn(text: string): number | null {
  const named = /\b(?:period|month|mth|pd|p|m)[\s.]*0?(\d{1,2})\b/i.exec(text);
  const number = Number(named?.[1] ?? 0);
  return number >= 1 && number <= 13 ? number : null;
}
