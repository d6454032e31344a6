import { type Quantity, NIL, ONE, compare, fraction, lesser, magnitude, minus, times, total } from '../../model/quantity';
import type { DriverCount } from '../../model/recharge';
import { countedUnits } from './populations';

/** No percentage is typed with more decimals. */
const MOST_PLACES = 12;

const HUNDRED = fraction(100);

/** The part of each row in per cent, typed as 25 or, in cells formatted as per cent, as 0.25. */
export function percentagesOf(rows: readonly DriverCount[]): readonly Quantity[] {
  const units = rows.map(countedUnits);
  const scale = units.every((part) => compare(part, ONE) <= 0) ? HUNDRED : ONE;
  return units.map((part) => times(part, scale));
}

/** True when the parts make up the whole, within the rounding of so many figures of their last decimal. */
export function areWhole(parts: readonly Quantity[]): boolean {
  return compare(magnitude(minus(total(parts), HUNDRED)), times(roundingUnits(parts.length), lastPlace(parts))) <= 0;
}

/** min((n + 1) / 2, ceil(sqrt n)) rounding units for a total of n figures (rules, section 0). */
export function roundingUnits(figures: number): Quantity {
  let root = 0;
  while (root * root < figures) root += 1;
  return lesser(fraction(figures + 1, 2), fraction(root));
}

/** The step of the most exact of them: 0.1 for 33.3; nil where all are whole numbers, which need no rounding. */
function lastPlace(parts: readonly Quantity[]): Quantity {
  const places = parts.reduce((most, part) => Math.max(most, placesOf(part)), 0);
  return places === 0 ? NIL : fraction(1, 10n ** BigInt(places));
}

function placesOf({ denominator }: Quantity): number {
  let places = 0;
  while (places < MOST_PLACES && 10n ** BigInt(places) % denominator !== 0n) places += 1;
  return places;
}
