import { type Quantity, ONE, compare, fraction, magnitude, times } from '../../model/quantity';
import type { RowReader } from '../rowReader';

/** Per cent of a cell, 60 for 60%: Excel holds a cell shown as "60%" as 0.6, so what is not above 1 is taken for a share of 1. */
export function percentIn(row: RowReader, field: string): Quantity | null {
  const value = row.quantity(field);
  return value !== null && compare(magnitude(value), ONE) <= 0 ? times(value, fraction(100)) : value;
}
