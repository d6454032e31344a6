import { NIL, type Quantity, compare, over } from '../../model/quantity';
import type { RowReader } from '../rowReader';

/** The FTE of a row: as typed, else hours over full-time hours, exactly (25 of 37 hours is 25/37). */
export function fteIn(row: RowReader): Quantity | null {
  const typed = row.quantity('fte');
  if (typed !== null) return typed;
  const [hours, full] = [row.quantity('hours'), row.quantity('fullTimeHours')];
  return hours === null || full === null || compare(full, NIL) <= 0 ? null : over(hours, full);
}
