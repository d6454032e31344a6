import { columnLetter, columnSpans } from '../model/address';
import type { TotalColumn } from '../model/crossTable';
import { present } from '../model/present';
import type { HeadingCell } from './headingCell';
import { isTotalLabel } from './rowShape';
import type { CrossRow } from './crossRows';

/** Rows looked at to see whether a column sums others. */
const ROWS_LOOKED_AT = 100;

/** In capitals where others are not: how totals across the columns are set. */
function standsOut(text: string): boolean {
  return /[A-Z]{3}/.test(text) && text === text.toUpperCase();
}

function isSum(rows: readonly CrossRow[], total: number, parts: readonly number[]): boolean {
  let [alike, held] = [0, 0];
  for (const { figures } of rows) {
    const [stated, summed] = [present(figures[total], 'figure'), parts.reduce((so, part) => so + present(figures[part], 'figure'), 0)];
    if (stated === 0 && summed === 0) continue;
    held++;
    if (Math.abs(stated - summed) <= parts.length * 50) alike++;
  }
  return held > 2 && alike * 20 >= held * 19;
}

/**
 * The columns that sum others: those whose headings say so, with the columns they are the sum of. A total sums the
 * columns since the one before, or that one and those, or every total not summed yet.
 */
export function findTotals(headings: readonly HeadingCell[], rows: readonly CrossRow[]): readonly TotalColumn[] {
  const looked = rows.filter(({ kind }) => kind === 'data').slice(0, ROWS_LOOKED_AT);
  const capitals = headings.filter(({ text }) => standsOut(text)).length * 2 < headings.length;
  const totals: TotalColumn[] = [];
  let [details, open]: [number[], number[]] = [[], []];
  for (const [index, { text, column }] of headings.entries()) {
    if (!isTotalLabel(text) && !(capitals && standsOut(text))) {
      details.push(index);
      continue;
    }
    const last = open.slice(-1);
    const sums = [details, [...last, ...details], [...open, ...details]].find((parts) => parts.length > 1 && isSum(looked, index, parts)) ?? [];
    open = [...open.filter((each) => !sums.includes(each)), index];
    totals.push({ column: columnLetter(column), heading: text, sums: sayParts(sums, headings) });
    details = [];
  }
  return totals;
}

function sayParts(parts: readonly number[], headings: readonly HeadingCell[]): string {
  return columnSpans(parts.map((part) => present(headings[part], 'heading').column));
}
