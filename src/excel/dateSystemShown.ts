import { type Day, fromDayNumber, partsOf } from '../core/model/day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether a text can be a day as a cell shows it: every number in it is the day, month or year, and the year is there. */
function canShow(text: string, day: Day | null): boolean {
  if (day === null) return false;
  const { year, month, date } = partsOf(day);
  const numbers = text.replace(/\d{1,2}:\d{2}.*$/, '').match(/\d+/g)?.map(Number) ?? [];
  const named = MONTHS.findIndex((name) => text.toLowerCase().includes(name)) + 1;
  const isYear = (number: number): boolean => number === year || number === year % 100;
  return (named === 0 || named === month) && numbers.some(isYear) && numbers.every((number) => isYear(number) || number === date || number === month);
}

/**
 * From which year a workbook counts its days, by what a cell holds and what it shows: the two systems lie 1,462 days
 * apart. null when the text does not tell, as when the column is too narrow for it.
 */
export function dateSystemShown(serial: number, text: string): 1900 | 1904 | null {
  const whole = Math.floor(serial);
  const [as1900, as1904] = [canShow(text, fromDayNumber(whole < 60 ? whole - 1 : whole - 2)), canShow(text, fromDayNumber(whole + 1460))];
  return as1900 === as1904 ? null : as1904 ? 1904 : 1900;
}
