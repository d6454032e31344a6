import type { CellValue } from '../model/grid';
import { GREATEST_AMOUNT, inPounds } from '../model/money';
import { NIL, type Quantity, compare, magnitude } from '../model/quantity';
import { isRead, readNumber } from '../reading/readCell';

/** Longer parts of a number are nothing that anybody counts, and take long to work with. */
const FINEST = 10n ** 18n;

const GREATEST = inPounds(GREATEST_AMOUNT);

/** A figure that was typed as one, "1,241" too; null for a dash, a percentage or anything else that is not plainly one. */
export function figureTyped(value: CellValue): Quantity | null {
  return typeof value === 'string' && !/^\s*[-+]?\s?£?\s?\d[\d ,]*(\.\d+)?\s*$/.test(value) ? null : figureIn(value);
}

/** A count that was typed as one: no less than nil. */
export function countTyped(value: CellValue): Quantity | null {
  const typed = figureTyped(value);
  return typed === null || compare(typed, NIL) < 0 ? null : typed;
}

/** A figure of a cell that was locked; null where it is none, or beyond any that a pack holds. */
export function figureIn(value: CellValue): Quantity | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  const reading = readNumber(value);
  if (!isRead(reading)) return null;
  return compare(magnitude(reading.value), GREATEST) > 0 || reading.value.denominator > FINEST ? null : reading.value;
}
