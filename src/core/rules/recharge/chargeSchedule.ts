import { type Pence, NO_MONEY, sum } from '../../model/money';
import { findYear } from '../../model/period';
import { isNil } from '../../model/quantity';
import type { DriverCount, RateCardEntry } from '../../model/recharge';
import type { PoolWithDrivers } from './countWhatIfs';
import { billedUnits, chargeFor, countedUnits } from './populations';

/** What the pools of one driver charge, on the counts billed today and on the latest. */
export interface Schedule {
  readonly billed: Pence;
  readonly latest: Pence;
  /** True when the sheet states every charge. */
  readonly stated: boolean;
}

/**
 * The charges of pools that share their drivers: as the sheet states them, else, where they are charged by price or
 * directly, units at the price. null when neither is known or the price is of another year: whole costs shared are held
 * against income by RCH-07.
 */
export function scheduleOf(pools: readonly PoolWithDrivers[]): Schedule | null {
  const [first] = pools;
  const rows = (first?.charged ?? []).flatMap(({ charged, rate }) => charged.map((count) => ({ count, rate })));
  if (first === undefined || rows.length === 0) return null;
  if (rows.every(({ count }) => isStated(count))) {
    const stated = sum(rows.map(({ count }) => count.statedCharge ?? NO_MONEY));
    return { billed: stated, latest: stated, stated: true };
  }
  const priced = rows.flatMap(({ count, rate }) => (rate === null ? [] : [{ count, rate }]));
  const byPrice = first.way === 'rate card' || first.way === 'direct charge';
  if (!byPrice || pools.length > 1 || priced.length < rows.length || priced.some(({ rate }) => isOfOtherYear(rate, first))) return null;
  return {
    billed: sum(priced.map(({ count, rate }) => count.statedCharge ?? chargeFor(billedUnits(count), rate))),
    latest: sum(priced.map(({ count, rate }) => count.statedCharge ?? chargeFor(countedUnits(count), rate))),
    stated: false,
  };
}

function isStated(count: DriverCount): boolean {
  return count.statedCharge !== null || isNil(billedUnits(count));
}

function isOfOtherYear(rate: RateCardEntry, { result: { pool } }: PoolWithDrivers): boolean {
  const [rateYear, poolYear] = [findYear(rate.year), findYear(pool.year)];
  return rateYear !== null && poolYear !== null && rateYear !== poolYear;
}
