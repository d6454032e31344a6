import { sameName } from '../model/wording';
import { readHeading } from './heading';

/** What the money of a column of months is. */
export type Measure = 'actual' | 'budget' | 'forecast';

/** A heading that names a month or a quarter: "Apr", "P1", "M01 July Actual", "Q1 Sept". */
export interface PeriodHeading {
  readonly kind: 'month' | 'quarter';
  /** Number of the period or quarter in the financial year; null when only a month's name is given. */
  readonly number: number | null;
  /** Calendar month, January = 1; null when it is not named. */
  readonly month: number | null;
  readonly measure: Measure | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = 'january february march april may june july august september october november december'.split(' ');
const MEASURES: Readonly<Record<string, Measure>> = {
  actual: 'actual',
  spend: 'actual',
  outcome: 'actual',
  budget: 'budget',
  profile: 'budget',
  profiled: 'budget',
  plan: 'budget',
  planned: 'budget',
  forecast: 'forecast',
  projection: 'forecast',
  projected: 'forecast',
};

/** "actual", "Budget profile": what a word over columns of months says of their money; null when it says nothing. */
export function measureIn(text: string): Measure | null {
  const found = new Set(sameName(text).split(' ').flatMap((word) => MEASURES[word] ?? []));
  const [only, ...more] = found;
  return more.length === 0 ? (only ?? null) : null;
}

/** What a title says that months are: "Actuals by month", "Monthly budget profile"; null when it does not. */
export function monthlyMeasureIn(title: string): Measure | null {
  if (/\b(actuals?|spend|expenditure) (by|per|each) (month|period)\b|\bmonthly (actuals?|spend|expenditure)\b/i.test(title)) return 'actual';
  return /\bprofile\b|\bbudget (by|per|each) (month|period)\b|\bmonthly budget\b/i.test(title) ? 'budget' : null;
}

function monthNamed(word: string): number | null {
  const plain = word === 'sept' ? 'sep' : word;
  const short = MONTHS.indexOf(plain);
  const at = short >= 0 ? short : FULL.indexOf(plain);
  return at < 0 ? null : at + 1;
}

/** The month a text names, with its year when that follows: "as at Dec 2023"; null when it names none. */
export function monthIn(text: string): { readonly month: number; readonly year: number | null } | null {
  const match = /\b([a-z]{3,9})\b[\s-]*((?:19|20)\d{2})?/gi;
  for (const [, word = '', year] of text.matchAll(match)) {
    const month = monthNamed(word.toLowerCase());
    if (month !== null) return { month, year: year === undefined ? null : Number(year) };
  }
  return null;
}

interface Draft {
  kind: PeriodHeading['kind'] | null;
  number: number | null;
  month: number | null;
  measure: Measure | null;
}

/** Takes one word of the heading into the draft; false when a heading of a period has no such word. */
function take(word: string, draft: Draft): boolean {
  const code = /^(m|p|period|month|q|quarter|qtr)0?(\d{1,2})$/.exec(word);
  const month = monthNamed(word);
  if (code !== null && draft.number === null) {
    draft.kind = code[1]?.startsWith('q') === true ? 'quarter' : 'month';
    draft.number = Number(code[2]);
    return draft.number >= 1 && draft.number <= (draft.kind === 'quarter' ? 4 : 13);
  }
  if (month !== null && draft.month === null) {
    draft.kind ??= 'month';
    draft.month = month;
    return true;
  }
  const measure = MEASURES[word];
  if (measure !== undefined && draft.measure === null) {
    draft.measure = measure;
    return true;
  }
  return /^((19|20)\d{2}|\d{2})$/.test(word) && draft.month !== null;
}

/** The period that a heading names and nothing else besides what its money is, or null. */
export function readPeriodHeading(text: string): PeriodHeading | null {
  const words = readHeading(text).words.replace(/\b(period|month|mth|pd|quarter|qtr|m|p|q) (\d{1,2})\b/g, '$1$2').replace(/\b(mth|pd)(?=\d)/g, 'p');
  const draft: Draft = { kind: null, number: null, month: null, measure: null };
  if (words === '' || !words.split(' ').every((word) => take(word, draft))) return null;
  const { kind, number, month, measure } = draft;
  return kind === null ? null : { kind, number, month, measure };
}
