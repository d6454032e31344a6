import { type Day, partsOf } from '../model/day';
import { findYear, monthOfYear, yearIn, yearOfDay } from '../model/period';
import type { FoundTable } from './findTables';
import { periodNumberIn } from './heading';
import { firstMonthIn } from './periodColumns';
import { parseDay, readText } from './readCell';
import type { GivenSetting } from './settingCatalogue';

/** The year and period a review starts from before settings: found in headings, titles, rows and sheet names. */
export interface Start {
  readonly year: number;
  readonly period: number;
  /** Month the year starts in, as columns by month tell. */
  readonly firstMonth: number;
  readonly yearKnown: boolean;
  /** True when the year is known only from years that stand by themselves in headings. */
  readonly fromLoneYear: boolean;
  /** The years that rows are of, when there are several and no setting says which is reviewed. */
  readonly yearsOfRows: readonly number[];
}

const APRIL = 4;

function textsOf(table: FoundTable): readonly string[] {
  return [...table.headings.flatMap(({ text, band }) => [text, band]), ...table.above, table.grid.sheet];
}

function latest(years: readonly (number | null)[]): number | null {
  const named = years.filter((year) => year !== null);
  return named.length === 0 ? null : Math.max(...named);
}

/** The latest year that the budget's headings and titles name; earlier ones are last year's columns. */
function yearNamed(budgets: readonly FoundTable[]): number | null {
  return latest(budgets.flatMap(textsOf).map(findYear));
}

/** The latest year that stands by itself in headings: "Budget 2013". Months are no years of columns. */
function loneYear(budgets: readonly FoundTable[]): number | null {
  return latest(budgets.flatMap(({ headings, periods }) => headings.filter(({ column }) => !periods.some((period) => period.column === column)).map(({ heading }) => heading.year)));
}

/** The years of a table's rows by its column of years, the earliest first. */
export function yearsOfRows({ columns, body, grid }: FoundTable): readonly number[] {
  const column = columns.get('year');
  if (column === undefined) return [];
  const texts = new Set(body.map(({ values }) => readText(values[column - grid.firstColumn] ?? '')));
  return [...new Set([...texts].map(yearIn).filter((year) => year !== null))].sort((a, b) => a - b);
}

const DATE =
  /(?:as at|to|at|ending|ended)\s+(?:\([^)]*\)\s*)?(\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]+\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}[/-]\d{1,2}[/-]\d{1,2})/i;

/** The period that a day falls in; null when it lies outside the year that is named. */
function periodOfDay(day: Day, year: number | null, firstMonth: number): number | null {
  if (year !== null && yearOfDay(day, firstMonth) !== year) return null;
  return monthOfYear(partsOf(day).month, firstMonth);
}

/** "Period 7", "Month 7", "P7", "(M07)" or the month of "as at 31 October 2007". */
function periodNamed(texts: readonly string[], year: number | null, firstMonth: number): number | null {
  for (const text of texts) {
    const named = periodNumberIn(text);
    if (named !== null) return named;
    const day = parseDay(DATE.exec(text)?.[1] ?? '');
    const period = day === null ? null : periodOfDay(day, year, firstMonth);
    if (period !== null) return period;
  }
  return null;
}

function given(settings: readonly GivenSetting[], wanted: RegExp): string {
  return settings.map(({ name, value }) => (wanted.test(name.trim()) ? readText(value) : '')).filter((text) => text !== '').at(-1) ?? '';
}

/**
 * Where a review starts: the financial year named by a setting, else by the budget's headings and titles, else the
 * latest of its rows; the period named in the titles, else the whole year (12).
 */
export function findStart(found: readonly FoundTable[], settings: readonly GivenSetting[]): Start {
  const budgets = found.filter(({ dataset }) => dataset.name === 'Budget');
  const rows = [...new Set(budgets.flatMap(yearsOfRows))].sort((a, b) => a - b);
  const plain = rows.at(-1) ?? yearNamed(budgets);
  const named = plain ?? loneYear(budgets);
  const isSet = given(settings, /^year$/i) !== '';
  const firstMonth = budgets.map(({ periods }) => firstMonthIn(periods)).find((month) => month !== null) ?? APRIL;
  const month = Number(given(settings, /^yearStart$/i)) || firstMonth;
  return {
    year: named ?? 2000,
    period: periodNamed(budgets.flatMap(({ above }) => above), named, month) ?? 12,
    firstMonth,
    yearKnown: isSet || named !== null,
    fromLoneYear: !isSet && plain === null && named !== null,
    yearsOfRows: isSet || rows.length < 2 ? [] : rows,
  };
}
