import { type Day, partsOf } from './day';
import type { Pence } from './money';
import { type Quantity, compare, fraction, toFixed } from './quantity';

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "£99,600", "£85,616.13", "-£570.23": pence are written only when there are some. */
export function sayPounds(amount: Pence): string {
  const [whole, rest] = [Math.floor(Math.abs(amount) / 100), Math.abs(amount) % 100];
  const tail = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${amount < 0 ? '-' : ''}£${grouped(String(whole))}${tail}`;
}

/** As sayPounds with the sign always written: "+£99,600"; nil has none. */
export function saySigned(amount: Pence): string {
  return amount > 0 ? `+${sayPounds(amount)}` : sayPounds(amount);
}

/** The size without its sign, for "£12,000 under". */
export function saySize(amount: Pence): string {
  return sayPounds(Math.abs(amount) as Pence);
}

/** What is said of an amount above nil, or of one below it; of nil what is said above. */
export function bySign<Said>(amount: number, above: Said, below: Said): Said {
  return amount < 0 ? below : above;
}

/** A count or FTE as typed, up to four places, no idle noughts: "2,200", "34.25". */
export function sayNumber(value: Quantity, places = 4): string {
  const [whole = '', part = ''] = toFixed(value, places).split('.');
  const kept = part.replace(/0+$/, '');
  const sign = whole.startsWith('-') ? '-' : '';
  return sign + grouped(whole.replace('-', '')) + (kept === '' ? '' : `.${kept}`);
}

/** "4.8%"; "nil budget" when there is no base. */
export function sayPercent(value: Quantity | null, places = 1): string {
  return value === null ? 'nil budget' : `${toFixed(value, places)}%`;
}

/**
 * A percentage that did not reach a threshold is written with as many decimals as it takes not to look as if it had
 * (4.99999 against 5 is never "5.0%"): rules, section 1.
 */
export function sayPercentBelow(value: Quantity, threshold: Quantity): string {
  for (let places = 1; places < 12; places++) {
    const shown = toFixed(value, places);
    if (compare(value, threshold) >= 0 || shown !== toFixed(threshold, places)) return `${shown}%`;
  }
  return `${toFixed(value, 12)}%`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "9 November 2007". */
export function sayDay(value: Day): string {
  const { year, month, date } = partsOf(value);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** "1 desktop", "240 desktops". */
export function sayMany(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(fraction(count))} ${count === 1 ? one : many}`;
}

/** "ICT, Corporate Programmes and Corporate ICT Projects"; with "or" for a choice. */
export function sayList(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Names repeat from line to line; this many different ones are remembered before starting afresh. */
const NAMES_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/**
 * Names that mean the same: case, "&", punctuation, a plural, and brackets that tell nothing apart are let pass.
 * "Adults (18-64)" and "Adults (65+)" stay two names.
 */
export function sameName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= NAMES_REMEMBERED) remembered.clear();
  const plain = plainWords(name);
  remembered.set(name, plain);
  return plain;
}

function plainWords(name: string): string {
  return name
    .replace(/\(([^)]*)\)/g, (brackets: string, inside: string, at: number) => (tellsNothingApart(inside.trim(), name.slice(0, at)) ? ' ' : brackets))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
    .join(' ');
}

/** A code, the initials of the words before, a remark on what is included, or a plural "(s)". */
function tellsNothingApart(inside: string, before: string): boolean {
  if (/^(s|es)?$/i.test(inside) || /^incl/i.test(inside)) return true;
  if (/^(?=.*\d)(?=.*[A-Z])[A-Z\d/-]{2,12}$/.test(inside) || /^\d{4,}$/.test(inside)) return true;
  const initials = before.split(/[^\p{L}]+/u).filter((word) => word !== '' && !/^(and|of|the|for)$/i.test(word)).map((word) => word.charAt(0).toUpperCase());
  return /^[A-Z]{2,6}$/.test(inside) && (initials.join('') === inside || initials.join('').endsWith(inside));
}
