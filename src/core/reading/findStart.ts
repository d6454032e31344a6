import { findYear } from '../model/period';
import { partsOf } from '../model/day';
import type { FoundTable } from './findTables';
import { parseDay, readText } from './readCell';
import type { GivenSetting } from './settingCatalogue';

/** The year and period a review starts from before settings: found in headings, titles and sheet names. */
export interface Start {
  readonly year: number;
  readonly period: number;
  readonly yearKnown: boolean;
}

function textsOf(table: FoundTable): readonly string[] {
  return [...table.headings.map(({ text }) => text), ...table.above, table.grid.sheet];
}

/** The latest year that the budget's headings and titles name; earlier ones are last year's columns. */
function yearNamed(budgets: readonly FoundTable[]): number | null {
  const years = budgets.flatMap(textsOf).map(findYear).filter((year) => year !== null);
  return years.length === 0 ? null : Math.max(...years);
}

const DATE = /(?:as at|to|at|ending|ended)\s+(\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]+\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4})/i;

/** "Period 7", "Month 7", "P7" or the month of "as at 31 October 2007". */
function periodNamed(texts: readonly string[]): number | null {
  for (const text of texts) {
    const named = /\b(?:period|month|p)\s*(\d{1,2})\b/i.exec(text);
    if (named !== null && Number(named[1]) >= 1 && Number(named[1]) <= 13) return Number(named[1]);
    const day = parseDay(DATE.exec(text)?.[1] ?? '');
    if (day !== null) return ((partsOf(day).month + 8) % 12) + 1;
  }
  return null;
}

/**
 * Where a review starts: the financial year named by a setting, else by the budget's headings and titles; the period
 * named in the titles, else the whole year (12).
 */
export function findStart(found: readonly FoundTable[], settings: readonly GivenSetting[]): Start {
  const budgets = found.filter(({ dataset }) => dataset.name === 'Budget');
  const named = yearNamed(budgets);
  const set = settings.some(({ name, value }) => /^year$/i.test(name.trim()) && readText(value) !== '');
  const period = periodNamed(budgets.flatMap(({ above }) => above)) ?? 12;
  return { year: named ?? 2000, period, yearKnown: set || named !== null };
}
