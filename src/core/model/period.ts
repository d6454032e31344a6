import { type Day, endOfMonth, partsOf } from './day';
import { present } from './present';

/** A financial year named by the calendar year it starts in: 2007 is 2007/08. */
export interface FinancialYear {
  readonly startsIn: number;
  /** Month the year starts in; April = 4 for UK councils (setting yearStart). */
  readonly firstMonth: number;
}

export function financialYear(startsIn: number, firstMonth = 4): FinancialYear {
  return { startsIn, firstMonth };
}

/** "2007/08"; a year that is the calendar year is "2007". */
export function yearLabel({ startsIn, firstMonth }: FinancialYear): string {
  return firstMonth === 1 ? String(startsIn) : `${startsIn}/${String((startsIn + 1) % 100).padStart(2, '0')}`;
}

/** Two years apart from other digits; "07/08/2007" is a date and "weeks 12/13" are weeks. */
const YEARS =
  /(?<![\d.]|\d\s*[/\-–])((?:19|20)\d{2}|\d{2})\s*[/\-–]\s*((?:19|20)\d{2}|\d{2})(?!\d|\s?[/\-–]\s?\d|\.\d|\s*(?:days|weeks|wks|months|periods)\b)/gi;
const NOT_YEARS = /\b(?:day|week|wk|month|period|p)s?\.?\s*$/i;

function startOf(first: string, second: string, before: string): number | null {
  if (first.length < 4 && (second.length === 4 || NOT_YEARS.test(before))) return null;
  const start = first.length === 4 ? Number(first) : Number(first) + (Number(first) > 60 ? 1900 : 2000);
  return second === String(start + 1).slice(-second.length) ? start : null;
}

/**
 * The financial year named in a text ("2007/08", "07-08 Actual", "Budget 2007-2008") as the year it starts in, or null.
 * Two-digit years are of this century up to 60. Only two consecutive years name a financial year: dates (07/08/2007),
 * month and year (12/2013) and runs of weeks or periods (weeks 12/13) do not.
 */
export function findYear(text: string): number | null {
  for (const match of text.matchAll(YEARS)) {
    const [, first = '', second = ''] = match;
    const start = startOf(first, second, text.slice(0, match.index));
    if (start !== null) return start;
  }
  return null;
}

/** The year that a cell of years names: "FY13-14", "2013/14", 2013; null when it names none. */
export function yearIn(text: string): number | null {
  const whole = Number(text.trim());
  if (Number.isInteger(whole) && whole >= 1990 && whole <= 2100) return whole;
  return findYear(text);
}

/** Which month of a year that starts in `firstMonth` a calendar month is, from 1. */
export function monthOfYear(month: number, firstMonth: number): number {
  return ((month - firstMonth + 12) % 12) + 1;
}

/** The calendar year in which the financial year of a day starts. */
export function yearOfDay(value: Day, firstMonth: number): number {
  const { year, month } = partsOf(value);
  return month < firstMonth ? year - 1 : year;
}

/** The months of a financial year in order; period 1 first. */
export function monthsOf({ startsIn, firstMonth }: FinancialYear): readonly { year: number; month: number }[] {
  return Array.from({ length: 12 }, (_, i) => {
    const month = ((firstMonth - 1 + i) % 12) + 1;
    return { year: month < firstMonth ? startsIn + 1 : startsIn, month };
  });
}

/** The last day of a period; 13 (closedown) ends with the year. */
export function endOfPeriod(year: FinancialYear, period: number): Day {
  const last = present(monthsOf(year)[Math.min(Math.max(period, 1), 12) - 1], `endOfPeriod: ${period}`);
  return endOfMonth(last.year, last.month);
}

export function lastDay(year: FinancialYear): Day {
  return endOfPeriod(year, 12);
}
