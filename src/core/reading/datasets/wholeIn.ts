import { type Quantity, compare, fraction } from '../../model/quantity';
import type { RowReader } from '../rowReader';

/** A whole number of a cell, from the least it may be; anything else is an issue and counts as blank. */
export function wholeIn(row: RowReader, field: string, least: number): Quantity | null {
  const value = row.quantity(field);
  if (value === null || (value.denominator === 1n && compare(value, fraction(least)) >= 0)) return value;
  row.issue('cell.notNumber', field);
  return null;
}
