import { dayNumber } from '../core/model/day';
import { defaultPolicy } from '../core/model/policy';
import { NIL, compare, toNumber } from '../core/model/quantity';
import { auditCalendar } from '../core/rules/governance/auditCalendar';
import { ArgumentFault } from './argumentFault';
import { type Argument, dayFrom, isBlank, quantityFrom } from './readArgument';

/** From 1 March 1900 on, Excel's serial number of a day is this much more than the days since 1 January 1900. */
const SERIAL = 2;

/** The first audit of a plan on or after a day, as Excel's serial number (rules, GOV-06). */
export function nextAudit(base: Argument, asAt: Argument, months?: readonly (readonly Argument[])[] | null): number {
  const policy = { ...defaultPolicy(2000, 12), auditBase: dayFrom(base, 'base'), asAt: dayFrom(asAt, 'asAt') };
  const given = (months ?? []).flat().filter((each) => !isBlank(each)).map(monthFrom);
  if (given.some((month, index) => month <= (given[index - 1] ?? 0))) throw new ArgumentFault('months do not rise: write 3, 6, 12.');
  const calendar = auditCalendar([], given.length === 0 ? policy : { ...policy, auditMonths: given }) ?? [];
  const next = calendar.find(({ date }) => date >= policy.asAt);
  if (next === undefined) throw new ArgumentFault('the next audit is past the year 9999.');
  return dayNumber(next.date) + SERIAL;
}

function monthFrom(argument: Argument): number {
  const month = quantityFrom(argument, 'a month');
  if (month.denominator !== 1n || compare(month, NIL) <= 0) throw new ArgumentFault('a month is no whole number above nil.');
  return toNumber(month, 0);
}
