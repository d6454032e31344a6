import { type Quantity, compare } from '../../model/quantity';

/** Lower ranks first; no rank is last (rules, section 3). */
export function byRank(a: Quantity | null, b: Quantity | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compare(a, b);
}
