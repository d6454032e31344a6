import { type Day, monthsAfter, weekdayOf } from '../../model/day';
import type { AuditDate } from '../../model/governance';
import { byCodePoint } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { ReviewHeld } from '../../model/reviewHeld';

/** A calendar is drawn for so many dates at least. */
const FEWEST = 5;

/**
 * The audits of the plan: months from the base as set, then every year, each clamped from the base, and the k-th audit
 * held answers the k-th date (rules, GOV-06). As far as the first date still to come; null without a base. Audits of
 * one day are one; those up to the base, and after the as-at day, are none.
 */
export function auditCalendar(reviews: readonly ReviewHeld[], { auditBase, auditMonths, asAt }: Policy): readonly AuditDate[] | null {
  if (auditBase === null) return null;
  const days = reviews.filter(({ kind, date }) => kind === 'audit' && date > auditBase && date <= asAt).map(({ date }) => date);
  const held = [...new Set(days)].sort(byCodePoint);
  const calendar: AuditDate[] = [];
  let [months, last]: [number, Day] = [0, auditBase];
  while (calendar.length < FEWEST || last < asAt) {
    const at = calendar.length;
    months = auditMonths[at] ?? months + 12;
    const date = monthsAfter(auditBase, months);
    if (date === null) break;
    const answer = held[at] ?? null;
    calendar.push({ number: at + 1, months, date, weekday: weekdayOf(date), held: answer, overdue: answer === null && date < asAt });
    last = date;
  }
  return calendar;
}
