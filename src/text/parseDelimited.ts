import { MOST_CELLS } from './limits';
import type { TextFault } from './textFault';

/** Rows of fields, as written but for quotation marks; those before the fault where there is one. The first is row 1. */
export interface Parsed {
  readonly rows: readonly (readonly string[])[];
  readonly fault: TextFault | null;
}

const QUOTE = '"';
const [LINE_FEED, RETURN] = [10, 13];

/**
 * Cuts a text into fields. A field in quotation marks may hold the delimiter, line ends and doubled quotation marks; one
 * whose marks do not close is a fault, as it would swallow the rows that follow it.
 */
export function parseDelimited(text: string, delimiter: string): Parsed {
  const rows: string[][] = [];
  let [row, at, cells]: [string[], number, number] = [[], 0, 0];
  while (at < text.length) {
    const end = text.charAt(at) === QUOTE ? quotedEnd(text, at, delimiter) : plainEnd(text, at, delimiter);
    if (end < 0) return { rows, fault: { kind: 'quoteNotClosed', row: rows.length + 1 } };
    row.push(text.charAt(at) === QUOTE ? unquoted(text.slice(at, end)) : text.slice(at, end));
    if (++cells > MOST_CELLS) return { rows, fault: { kind: 'tooManyCells' } };
    at = end + 1;
    if (text.charAt(end) === delimiter && at < text.length) continue;
    if (text.charAt(end) === delimiter) row.push('');
    if (text.charCodeAt(end) === RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    rows.push(row);
    row = [];
  }
  return { rows, fault: null };
}

/** Where a field without quotation marks ends: at the delimiter, the end of the line or of the text. */
function plainEnd(text: string, from: number, delimiter: string): number {
  const stop = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === stop || code === LINE_FEED || code === RETURN) break;
  }
  return at;
}

/** The same for a field in quotation marks; -1 where they do not close before a delimiter or the end of a line. */
function quotedEnd(text: string, from: number, delimiter: string): number {
  let close = text.indexOf(QUOTE, from + 1);
  while (close >= 0 && text.charAt(close + 1) === QUOTE) close = text.indexOf(QUOTE, close + 2);
  const end = close + 1;
  const closes = close >= 0 && (end === text.length || text.charAt(end) === delimiter || text.charCodeAt(end) === LINE_FEED || text.charCodeAt(end) === RETURN);
  return closes ? end : -1;
}

function unquoted(field: string): string {
  const inner = field.slice(1, -1);
  return inner.includes(QUOTE) ? inner.replaceAll('""', QUOTE) : inner;
}
