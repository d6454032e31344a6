import { findYear } from '../../model/period';
import { compare } from '../../model/quantity';
import type { RateCardEntry } from '../../model/recharge';
import { sameName } from '../../model/wording';

/** The price of a driver and whether the card gives another one that fits as well. */
export interface RateFound {
  readonly entry: RateCardEntry | null;
  readonly otherPrice: RateCardEntry | null;
}

/**
 * The rate card's price for a driver: the entry of that name, else the one priced "per" it; of several years the year
 * reviewed, else the latest, an entry without a year after those; of two prices for one year the lower, which is said.
 */
export function rateFor(driverKey: string, rateCard: readonly RateCardEntry[], year: number): RateFound {
  const named = rateCard.filter(({ element }) => sameName(element) === driverKey);
  const fitting = named.length > 0 ? named : rateCard.filter(({ unit }) => sameName(pricedPer(unit)) === driverKey);
  const rank = (entry: RateCardEntry): number => preference(findYear(entry.year), year);
  const [entry = null, next = null] = [...fitting].sort((a, b) => rank(b) - rank(a) || compare(a.price, b.price));
  const rival = entry !== null && next !== null && rank(entry) === rank(next) && compare(entry.price, next.price) !== 0;
  return { entry, otherPrice: rival ? next : null };
}

function pricedPer(unit: string): string {
  return unit.trim().replace(/^(per|each|a|an)\s+/i, '');
}

function preference(of: number | null, year: number): number {
  if (of === year) return 1_000_000;
  return of ?? 0;
}
