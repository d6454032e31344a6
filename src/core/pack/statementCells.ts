import type { CellValue } from '../model/grid';
import { type Quantity, toNumber } from '../model/quantity';
import type { PlainCell, PlainFormat } from '../sheet/plainSheet';
import { cellAt } from './packCells';

/** More decimals no price or count has. */
const PLACES = 12;

type At = readonly [row: number, letter: string];

/** A figure in a column, worked out where there is a formula for it. */
export function figureAt(at: At, value: CellValue, format: PlainFormat, formula: string | null = null): PlainCell {
  return { ...cellAt(at, value, 'cell', format), ...(formula === null ? {} : { formula }) };
}

/** A count, with decimals only where it has some. */
export function countAt(at: At, count: Quantity, formula: string | null = null): PlainCell {
  return figureAt(at, toNumber(count, PLACES), isWhole(count) ? 'count' : 'price', formula);
}

/** A change in count, its sign always written. */
export function changeAt(at: At, change: Quantity, formula: string): PlainCell {
  return figureAt(at, toNumber(change, PLACES), isWhole(change) ? 'change' : 'changeOfMoney', formula);
}

/** What one costs, in pounds. */
export function priceAt(at: At, price: Quantity, formula: string | null = null): PlainCell {
  return figureAt(at, toNumber(price, PLACES), 'price', formula);
}

function isWhole({ denominator }: Quantity): boolean {
  return denominator === 1n;
}
