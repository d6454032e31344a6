import { parseDelimited } from './parseDelimited';

/** What may divide the values of a line; of two that fit alike the first is taken. */
const DELIMITERS = ['\t', '|', ';', ','] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** As much of a text as is tried: some hundreds of lines. */
const TRIED = 2 ** 16;

interface Fit {
  readonly delimiter: Delimiter;
  /** How many rows have the usual number of values. */
  readonly rows: number;
  /** The most values in a row without a digit, which is how headings look. */
  readonly headings: number;
}

/**
 * The delimiter by which most rows have the same number of values, at least two; of several, the one that divides the
 * headings most. null when no two rows are alike by any.
 */
export function findDelimiter(text: string): Delimiter | null {
  const sample = text.slice(0, TRIED);
  const fits = DELIMITERS.map((delimiter) => fitOf(sample, delimiter, sample.length < text.length));
  const best = fits.reduce((so, fit) => (fit.rows > so.rows || (fit.rows === so.rows && fit.headings > so.headings) ? fit : so));
  return best.rows === 0 ? null : best.delimiter;
}

function fitOf(sample: string, delimiter: Delimiter, isCut: boolean): Fit {
  const { rows, fault } = parseDelimited(sample, delimiter);
  const whole = isCut && fault === null ? rows.slice(0, -1) : rows;
  const counts = new Map<number, number>();
  for (const { length } of whole) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const words = whole.filter((row) => !row.some((field) => /\d/.test(field)));
  return { delimiter, rows: most >= Math.min(2, whole.length) ? most : 0, headings: Math.max(0, ...words.map(({ length }) => length)) };
}
