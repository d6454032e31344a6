import { type Day, dayNumber, daysInMonth, earlier, endOfMonth, later, day as dayOf } from '../../model/day';
import { type FinancialYear, monthsOf } from '../../model/period';
import { NIL, type Quantity, fraction } from '../../model/quantity';

/** Days a post runs or stands vacant, both ends included; null is open. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * The share of each month of the year that lies inside a span: days active / days in the month, both ends included
 * (rules, section 2: from 15 September is 16/30 of that month).
 */
export function activeMonths(year: FinancialYear, { from, to }: Span): readonly Quantity[] {
  return monthsOf(year).map(({ year: calendar, month }) => {
    const [first, last] = [dayOf(calendar, month, 1) as Day, endOfMonth(calendar, month)];
    const [start, end] = [later(from ?? first, first), earlier(to ?? last, last)];
    if (start > end) return NIL;
    return fraction(dayNumber(end) - dayNumber(start) + 1, daysInMonth(calendar, month));
  });
}

/** The days two spans have in common. */
export function within(a: Span, b: Span): Span {
  return {
    from: a.from === null ? b.from : later(a.from, b.from ?? a.from),
    to: a.to === null ? b.to : earlier(a.to, b.to ?? a.to),
  };
}

/** True when a day lies inside the span. */
export function includes({ from, to }: Span, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
