import { type Pence, pence } from './money';

/**
 * How far a total of n rounded lines may lie from its exact sum, in pence: min((n + 1) / 2, ceil(sqrt n)) rounding
 * units (rules, section 0). Half a penny is cut off, which no whole number of pence can tell.
 */
export function totalTolerance(lines: number, roundingUnit: Pence): Pence {
  const linear = Math.floor(((lines + 1) * roundingUnit) / 2);
  return pence(Math.min(linear, leastRoot(lines) * roundingUnit));
}

/** The least whole number whose square is not below n. */
function leastRoot(n: number): number {
  let root = Math.floor(Math.sqrt(n));
  while (root * root < n) root += 1;
  return root;
}
