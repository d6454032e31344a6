import type { CellValue } from '../workbook/sheetState';

/** What a cell holds after a text was typed into it, and the number format typing gives a General cell. */
export interface TypedValue {
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A text that reads as a date or a time of day in British order, as Excel's serial number; null for any other text. */
export function typedDate(text: string, dateSystem: 1900 | 1904): TypedValue | null {
  const [, date = text, time] = /^(.*\d)\s+(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const day = dayOf(date);
  if (day !== null) {
    const serial = day.serial - (dateSystem === 1904 ? 1462 : 0);
    if (time === undefined) return { value: serial, numberFormat: day.numberFormat };
    const fraction = timeOf(time);
    return fraction === null ? null : { value: serial + fraction, numberFormat: 'dd/mm/yyyy hh:mm' };
  }
  const alone = timeOf(text);
  return alone === null ? null : { value: alone, numberFormat: text.split(':').length === 3 ? 'hh:mm:ss' : 'hh:mm' };
}

interface Day {
  readonly serial: number;
  readonly numberFormat: string;
}

function dayOf(text: string): Day | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return dated(iso.slice(1), 'dd/mm/yyyy');
  const british = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (british !== null) return dated(british.slice(1).reverse(), 'dd/mm/yyyy');
  const worded = /^(\d{1,2})[- ]([A-Za-z]{3,9})[- ](\d{2}|\d{4})$/.exec(text);
  if (worded !== null) return dated([worded[3], monthNumber(worded[2]), worded[1]], 'dd-mmm-yy');
  const month = /^([A-Za-z]{3,9})[- ](\d{2}|\d{4})$/.exec(text);
  return month === null ? null : dated([month[2], monthNumber(month[1]), '1'], 'mmm-yy');
}

function monthNumber(word = ''): string {
  const asked = word.toLowerCase();
  return String(months.findIndex((month) => month === asked || month.slice(0, 3) === asked) + 1);
}

function dated(parts: readonly (string | undefined)[], numberFormat: string): Day | null {
  const [yearText = '', monthText = '', dayText = ''] = parts;
  const short = Number(yearText);
  const year = yearText.length === 2 ? short + (short < 30 ? 2000 : 1900) : short;
  const [month, day] = [Number(monthText), Number(dayText)];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (year < 1900 || month < 1 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  const days = time / 86_400_000 + 25_569;
  return { serial: days < 61 ? days - 1 : days, numberFormat };
}

function timeOf(text: string): number | null {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
