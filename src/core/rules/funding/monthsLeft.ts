import { type Day, endOfMonth, partsOf } from '../../model/day';
import type { MonthsLeft } from '../../model/funding';

/** From a day to the last day of a month: 31 October 2007 to 31 March 2009 is 17 months, 30 October 17 months and a day. */
export function monthsLeft(from: Day, end: Day): MonthsLeft {
  const [start, last] = [partsOf(from), partsOf(end)];
  return {
    whole: (last.year - start.year) * 12 + last.month - start.month,
    andDays: from !== endOfMonth(start.year, start.month),
  };
}

/** Whether the end comes in so many months or sooner; on the day itself it does. */
export function isWithin({ whole, andDays }: MonthsLeft, months: number): boolean {
  return whole < months || (whole === months && !andDays);
}

/** Whether the last day is gone. */
export function hasPassed({ whole }: MonthsLeft): boolean {
  return whole < 0;
}
