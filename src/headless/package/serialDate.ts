const DAY_MS = 86_400_000;
const DAYS_TO_1970 = { 1900: 25_568, 1904: 24_107 } as const;
/** The day that never was, 29 February 1900: from here on Excel's serials are one ahead of the calendar. */
const LEAP_DAY_1900 = 60;
const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)Z?)?$/;

/**
 * The serial number that Excel keeps for a date. The package reader turns every number with a date format into a date;
 * 60 comes back as 59 (it has one date for both), and a number beyond every date cannot be had back and is "#NUM!".
 */
export function serialOf(date: Date, dateSystem: 1900 | 1904): number | '#NUM!' {
  const days = (date.getTime() + DAYS_TO_1970[dateSystem] * DAY_MS) / DAY_MS;
  if (Number.isNaN(days)) return '#NUM!';
  return dateSystem === 1900 && days >= LEAP_DAY_1900 ? days + 1 : days;
}

/** The serial of a date that a strict workbook writes as ISO text; null for anything else. */
export function isoSerial(value: string | number | boolean | undefined, numberFormat = '', dateSystem: 1900 | 1904): number | null {
  if (typeof value !== 'string' || !/[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))) return null;
  const [, day, time = '00:00'] = ISO_DATE.exec(value) ?? [];
  if (day === undefined) return null;
  const serial = serialOf(new Date(`${day}T${time}Z`), dateSystem);
  return serial === '#NUM!' ? null : serial;
}
