import { rowRuns } from '../core/model/address';
import type { Issue } from '../core/model/issue';
import { isPlainNumber } from './readNumbers';

/** Beyond so many runs of rows nobody follows them one by one. */
const MOST_NAMED = 20;

/**
 * The rows that have more values than the headings and than most rows: a delimiter inside a text that is not in
 * quotation marks moves the amounts after it beside their columns. One issue, or none.
 */
export function tooManyValues(rows: readonly (readonly string[])[], at: { readonly file: string; readonly sheet: string }): readonly Issue[] {
  const most = Math.max(usualLength(rows), longestHeading(rows));
  const longer = rows.flatMap((row, index) => (row.slice(most).some((field) => field.trim() !== '') ? [index + 1] : []));
  if (longer.length === 0) return [];
  return [{ code: 'file.tooManyValues', at: { ...at, cells: rowRuns(longer.slice(0, MOST_NAMED)) }, count: longer.length, facts: { most } }];
}

/** The number of values that most rows of two or more have. */
function usualLength(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0];
  return usual;
}

/** The length of the longest row above the first with a number: the headings are among these. */
function longestHeading(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((row) => row.some(isPlainNumber));
  return rows.slice(0, Math.max(0, first)).reduce((longest, { length }) => Math.max(longest, length), 0);
}
