declare const brand: unique symbol;

/** A calendar day as "2007-10-31"; such texts sort as the days do. Core has no clock and no time zone. */
export type Day = string & { readonly [brand]: 'day' };

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, January = 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day, or null when there is no such day (31 June) or the year is outside 1900 to 9999. */
export function day(year: number, month: number, date: number): Day | null {
  const whole = [year, month, date].every(Number.isInteger);
  if (!whole || year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (date < 1 || date > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export function partsOf(value: Day): DayParts {
  return { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), date: Number(value.slice(8, 10)) };
}

/** Days since 1 January 1900 (that day is 0). */
export function dayNumber(value: Day): number {
  const { year, month, date } = partsOf(value);
  const y = month <= 2 ? year - 1 : year;
  const shifted = (month + 9) % 12;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return days + Math.floor((153 * shifted + 2) / 5) + date - 1 - 693_901;
}

/** The inverse of dayNumber; null outside the years 1900 to 9999. */
export function fromDayNumber(number: number): Day | null {
  if (!Number.isInteger(number) || number < 0 || number > 2_958_463) return null;
  const shifted = number + 693_901;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return day(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The latest of some days; null of none. */
export function latestOf(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((so, each) => later(so ?? each, each), null);
}

/** The day that follows; the last day of 9999 has none and is given back. */
export function dayAfter(value: Day): Day {
  return fromDayNumber(dayNumber(value) + 1) ?? value;
}

/** So many days on; null past the year 9999. */
export function daysAfter(value: Day, days: number): Day | null {
  return fromDayNumber(dayNumber(value) + days);
}

/** So many whole months on, on the same date or the last day of a shorter month (31 January + 3 is 30 April); null past 9999. */
export function monthsAfter(value: Day, months: number): Day | null {
  const { year, month, date } = partsOf(value);
  const counted = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  return day(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** The day of the week; 1 January 1900 was a Monday. */
export function weekdayOf(value: Day): Weekday {
  return WEEKDAYS[dayNumber(value) % 7] as Weekday;
}

/** The last day of the month that holds this day. */
export function endOfMonth(year: number, month: number): Day {
  return day(year, month, daysInMonth(year, month)) as Day;
}
