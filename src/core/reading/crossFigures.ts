import type { GridRow } from '../model/grid';
import { GREATEST_AMOUNT, inPounds, toPence } from '../model/money';
import { present } from '../model/present';
import { compare, fromNumber, magnitude } from '../model/quantity';

/** The figures of a row in the columns asked for, in hundredths; a cell without one is nought. */
export type Figures = readonly number[];

/** The figures of a row in some columns, as whole hundredths so that sums are exact. */
export function figuresIn(row: GridRow, columns: readonly number[]): Figures {
  return columns.map((column) => hundredths(row.values[column]));
}

function hundredths(value: unknown): number {
  if (typeof value !== 'number') return 0;
  const exact = fromNumber(value);
  return compare(magnitude(exact), inPounds(GREATEST_AMOUNT)) > 0 ? 0 : toPence(exact);
}

export function added(a: Figures, b: Figures): Figures {
  return a.map((value, index) => value + present(b[index], 'figure'));
}

/** Fewer columns than this agree by chance. */
const FEWEST = 3;
/** Published totals are off by the rounding of their lines and by a few late corrections. */
const [OFF_A_THOUSANDTH, MOST_THAT_DIFFER] = [1000, 20];

/** True when figures are the sum of others: in nineteen columns of twenty that are not nil, to rounding. */
export function isSumOf(figures: Figures, sum: Figures, lines: number): boolean {
  let [alike, unlike] = [0, 0];
  for (const [index, stated] of figures.entries()) {
    const summed = present(sum[index], 'sum');
    if (stated === 0 && summed === 0) continue;
    if (Math.abs(stated - summed) <= Math.max(lines * 50, Math.abs(summed) / OFF_A_THOUSANDTH)) alike++;
    else unlike++;
    if (unlike * MOST_THAT_DIFFER > figures.length + MOST_THAT_DIFFER) return false;
  }
  return alike >= FEWEST && unlike * MOST_THAT_DIFFER <= alike;
}
