import type { Pence } from '../model/money';
import { type Quantity, toNumber } from '../model/quantity';

/** Money as pounds: a JSON number with at most two decimals, exact when read back to pence. Never -0. */
export function poundsOf(amount: Pence): number {
  return amount / 100 + 0;
}

export function poundsOrNull(amount: Pence | null): number | null {
  return amount === null ? null : poundsOf(amount);
}

/** A per cent to two decimals (4.78), or null on a nil budget. */
export function percentOf(value: Quantity | null): number | null {
  return value === null ? null : toNumber(value, 2);
}

/** A count or FTE to six decimals: enough for 25/37. */
export function countOf(value: Quantity): number {
  return toNumber(value, 6);
}

export function countOrNull(value: Quantity | null): number | null {
  return value === null ? null : countOf(value);
}
