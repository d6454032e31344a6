import type { Section } from './formatSections';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Whether a section of a number format shows dates or times. */
export function isDateSection(section: Section): boolean {
  return section.some((part) => part.kind === 'date');
}

/** A serial number as a date; Excel fills the cell with # when there is no such day. */
export function dateText(serial: number, section: Section, dateSystem: 1900 | 1904): string {
  const days1900 = dateSystem === 1904 ? serial + 1462 : serial;
  if (days1900 < 0 || days1900 >= 2_958_466) return '########';
  const counted = days1900 < 60 ? days1900 + 1 : days1900;
  const date = new Date(Math.round((counted - 25_569) * 86_400) * 1000);
  const halfDays = section.some((part) => part.kind === 'date' && part.code === 'am/pm');
  return section
    .map((part, at) => {
      if (part.kind !== 'date') return part.kind === 'literal' ? part.text : '';
      return minutesMeant(section, at) ? padded(date.getUTCMinutes(), part.code) : codeText(date, part.code, halfDays);
    })
    .join('');
}

/** "m" after hours or before seconds is minutes. */
function minutesMeant(section: Section, at: number): boolean {
  const codes = section.map((part) => (part.kind === 'date' ? part.code : ''));
  if (codes[at] !== 'm' && codes[at] !== 'mm') return false;
  const before = codes.slice(0, at).filter((code) => code !== '').at(-1);
  const after = codes.slice(at + 1).find((code) => code !== '');
  return (before?.startsWith('h') ?? false) || (after?.startsWith('s') ?? false);
}

function codeText(date: Date, code: string, halfDays: boolean): string {
  const hours = date.getUTCHours();
  if (code === 'am/pm') return hours < 12 ? 'AM' : 'PM';
  if (code.startsWith('h')) return padded(halfDays ? hours % 12 || 12 : hours, code);
  if (code.startsWith('s')) return padded(date.getUTCSeconds(), code);
  if (code.startsWith('y')) return code === 'yy' ? padded(date.getUTCFullYear() % 100, code) : String(date.getUTCFullYear());
  return code.startsWith('m') ? monthText(date, code) : dayText(date, code);
}

function monthText(date: Date, code: string): string {
  const name = months[date.getUTCMonth()] ?? '';
  if (code === 'mmmm') return name;
  if (code === 'mmmmm') return name.slice(0, 1);
  return code === 'mmm' ? name.slice(0, 3) : padded(date.getUTCMonth() + 1, code);
}

function dayText(date: Date, code: string): string {
  const name = days[date.getUTCDay()] ?? '';
  if (code === 'dddd') return name;
  return code === 'ddd' ? name.slice(0, 3) : padded(date.getUTCDate(), code);
}

const padded = (number: number, code: string): string => String(number).padStart(code.length, '0');
