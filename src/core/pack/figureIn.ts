import type { CellValue } from '../model/grid';
import { GREATEST_AMOUNT, inPounds } from '../model/money';
import { NIL, type Quantity, compare, magnitude } from '../model/quantity';
import { isCoarse, isRead, readNumber } from '../reading/readCell';

const GREATEST = inPounds(GREATEST_AMOUNT);

/** Digits with commas or blanks between them. */
const PLAIN = /^[-+]?\s?£?\s?\d(?:[ ,]?\d)*(?:\.\d+)?$/;

/** A figure that was typed as one, "1,241" too; null for a dash, a percentage or anything else that is not plainly one. */
export function figureTyped(value: CellValue): Quantity | null {
  return typeof value === 'string' && !PLAIN.test(value.trim()) ? null : figureIn(value);
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
  return compare(magnitude(reading.value), GREATEST) > 0 || !isCoarse(reading.value) ? null : reading.value;
}
