import { monthOfYear } from '../model/period';
import { present } from '../model/present';
import type { HeadingCell } from './headingCell';
import { type Measure, type PeriodHeading, measureIn, monthlyMeasureIn, readPeriodHeading } from './periodHeading';

/** A column of one month or quarter. */
export interface PeriodColumn extends PeriodHeading {
  readonly column: number;
  readonly text: string;
}

/** Fewer columns than this that look like months are headings with a date, not a table by month. */
const FEWEST = 3;

function periodOf(cell: HeadingCell): PeriodColumn | null {
  const period = readPeriodHeading(cell.text);
  if (period === null) return null;
  return { ...period, measure: period.measure ?? measureIn(cell.band), column: cell.column, text: cell.text };
}

/**
 * The headings that are months or quarters across the columns. "P6 Forecast" and "P7 Forecast" are forecasts reported
 * in different months, not months of a forecast.
 */
export function findPeriods(cells: readonly HeadingCell[]): readonly PeriodColumn[] {
  const periods = cells.map(periodOf).filter((period) => period !== null);
  const asMonths = periods.filter(({ measure, month }) => measure !== 'forecast' || month !== null);
  return asMonths.filter(({ kind }) => kind === 'month').length >= FEWEST ? asMonths : [];
}

/** The columns with what a title over them, or the sheet's name, says of those that do not say it themselves. */
export function measuredBy(periods: readonly PeriodColumn[], titles: readonly string[]): readonly PeriodColumn[] {
  const told = titles.map(monthlyMeasureIn).find((measure) => measure !== null) ?? null;
  return told === null ? periods : periods.map((period) => ({ ...period, measure: period.measure ?? told }));
}

/** The month the year starts in, as numbered months ("M01 July") or a whole year of months in order tell; else null. */
export function firstMonthIn(periods: readonly PeriodColumn[]): number | null {
  const months = periods.filter(({ kind }) => kind === 'month');
  const starts = months.flatMap(({ number, month }) => (number === null || number > 12 || month === null ? [] : [monthOfYear(month, number)]));
  return starts[0] ?? firstOfWholeYear(months.map(({ month }) => month));
}

/** The first of twelve months in order, or null. */
function firstOfWholeYear(months: readonly (number | null)[]): number | null {
  const year = months.slice(0, 12).filter((month) => month !== null);
  if (year.length < 12) return null;
  const first = present(year[0], 'first month');
  return year.every((month, index) => monthOfYear(month, first) === index + 1) ? first : null;
}

/** The period, from 1, that a column of a month is in a year that starts in this month; null when it does not say. */
export function periodOfColumn({ kind, number, month }: PeriodColumn, firstMonth: number): number | null {
  if (kind !== 'month') return null;
  return number ?? monthOfYear(present(month, 'month'), firstMonth);
}

/** A column that states what months come to, and what it makes of months that do not say it themselves. */
export interface StatedMeasure {
  readonly column: number;
  readonly measure: Measure;
}

/** So few lines agree by chance; one line in ten may be wrong. */
const [FEWEST_LINES, ONE_WRONG_IN] = [2, 10];

/**
 * The months as the first column says that their figures add up to: months that come to the year to date are actuals,
 * months that come to the budget are its profile.
 */
export function measuredByFigures(periods: readonly PeriodColumn[], stated: readonly StatedMeasure[], lines: readonly (readonly number[])[]): readonly PeriodColumn[] {
  const months = periods.filter(({ kind, measure }) => kind === 'month' && measure === null);
  if (months.length === 0) return periods;
  const told = stated.find(({ column }) => {
    const held = lines.map((line) => [line[column] ?? 0, months.reduce((sum, month) => sum + (line[month.column] ?? 0), 0)] as const).filter(([one, other]) => one !== 0 || other !== 0);
    const wrong = held.filter(([one, other]) => Math.abs(one - other) >= 1).length;
    return held.length >= FEWEST_LINES && wrong * ONE_WRONG_IN <= held.length;
  });
  return told === undefined ? periods : periods.map((period) => ({ ...period, measure: period.measure ?? told.measure }));
}

/** The columns with what was answered of those that do not say it themselves. */
export function measuredAs(periods: readonly PeriodColumn[], answered: string | undefined): readonly PeriodColumn[] {
  const measure = MEASURES.find((each) => each === answered);
  return measure === undefined ? periods : periods.map((period) => ({ ...period, measure: period.measure ?? measure }));
}

const MEASURES: readonly Measure[] = ['budget', 'actual', 'forecast'];
