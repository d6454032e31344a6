import { type Quantity, ONE, compare, fraction, magnitude, minus, times } from '../../model/quantity';
import type { DriverCount } from '../../model/recharge';
import { countedUnits, unitsOf } from './populations';

/** No percentage is typed with more decimals. */
const MOST_PLACES = 12;

/** 1 when the parts are typed as fractions or as cells in per cent (0.25), else 100. */
export function wholeOf(rows: readonly DriverCount[]): Quantity {
  return rows.every((count) => compare(countedUnits(count), ONE) <= 0) ? ONE : fraction(100);
}

/** True when the parts make up the whole, within the rounding of so many figures of their last decimal. */
export function isWhole(rows: readonly DriverCount[]): boolean {
  const away = magnitude(minus(unitsOf(rows), wholeOf(rows)));
  return compare(away, times(roundingUnits(rows.length), lastPlace(rows))) <= 0;
}

/** min((n + 1) / 2, ceil(sqrt n)) rounding units for a total of n figures (rules, section 0). */
export function roundingUnits(figures: number): Quantity {
  let root = 0;
  while (root * root < figures) root += 1;
  return 2 * root < figures + 1 ? fraction(root) : fraction(figures + 1, 2);
}

/** The step of the most exact of them: 0.1 for 33.3; nil where all are whole numbers that need no rounding. */
function lastPlace(rows: readonly DriverCount[]): Quantity {
  const places = rows.reduce((most, count) => Math.max(most, placesOf(countedUnits(count))), 0);
  return places === 0 ? fraction(0) : fraction(1, 10n ** BigInt(places));
}

function placesOf({ denominator }: Quantity): number {
  for (let places = 0; places < MOST_PLACES; places++) if (10n ** BigInt(places) % denominator === 0n) return places;
  return MOST_PLACES;
}
