import type { PlainCell } from '../sheet/plainSheet';

/** How many letters the longest figure of each column takes, columns from 0; a column without figures is not there. */
export function figureLengths(cells: readonly PlainCell[]): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  for (const { column, value, format } of cells) {
    if (typeof value === 'number') longest.set(column, Math.max(longest.get(column) ?? 0, lengthOf(value, format)));
  }
  return longest;
}

/** Letters of a figure with its commas, its pence or parts, its sign and the room beside it. */
function lengthOf(value: number, format: PlainCell['format']): number {
  const whole = String(Math.trunc(Math.abs(value))).length;
  return whole + Math.floor((whole - 1) / 3) + DECIMALS[format] + 3;
}

/** Letters of the point and what follows it. */
const DECIMALS: Readonly<Record<PlainCell['format'], number>> = { words: 0, money: 3, number: 3, whole: 0, date: 0, count: 0, change: 3, changeOfMoney: 3, price: 5 };
