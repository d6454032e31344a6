import { findYear } from '../../model/period';
import { type Quantity } from '../../model/quantity';
import type { DriverCount, Pool, RateCardEntry } from '../../model/recharge';
import { sameName } from '../../model/wording';
import type { ChargedDriver } from './chargePool';
import { type Population, unitsOf } from './populations';
import { rateFor } from './rateFor';

/** The counts a pool charges by, without its own use of its own service, which is said. */
export interface ChargedUnits {
  readonly charged: readonly ChargedDriver[];
  readonly selfUse: Quantity;
}

/**
 * A pool's drivers as it charges by them: its own service's use taken out, and priced for the pool's own year where the
 * rate card has that year, else for the year reviewed.
 */
export function chargedDrivers(pool: Pool, drivers: readonly Population[], rateCard: readonly RateCardEntry[]): ChargedUnits {
  const service = sameName(pool.service);
  const isOwn = ({ recipient }: DriverCount): boolean => sameName(recipient) === service;
  const own = drivers.flatMap(({ charged }) => charged.filter(isOwn));
  return {
    charged: drivers.map((driver) => ({
      charged: own.length === 0 ? driver.charged : driver.charged.filter((count) => !isOwn(count)),
      rate: rateOfYear(pool, driver, rateCard),
    })),
    selfUse: unitsOf(own),
  };
}

function rateOfYear(pool: Pool, { key, rate }: Population, rateCard: readonly RateCardEntry[]): RateCardEntry | null {
  const year = findYear(pool.year);
  if (year === null || rate === null || findYear(rate.year) === year) return rate;
  const { entry } = rateFor(key, rateCard, year);
  return findYear(entry?.year ?? '') === year ? entry : rate;
}
