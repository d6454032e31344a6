import { type Pence, NO_MONEY, sum } from '../../model/money';
import { findYear } from '../../model/period';
import { type Quantity, isNil } from '../../model/quantity';
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
  if (first === undefined || first.charged.every(({ charged }) => charged.every(isEmpty))) return null;
  if (first.charged.every(({ charged }) => charged.every(isStated))) return { ...statedCharges(first), stated: true };
  const byPrice = pools.length === 1 && (first.way === 'rate card' || first.way === 'direct charge');
  return byPrice ? pricedCharges(first) : null;
}

function statedCharges({ charged }: PoolWithDrivers): Pick<Schedule, 'billed' | 'latest'> {
  const stated = sum(charged.flatMap((driver) => driver.charged.map(({ statedCharge }) => statedCharge ?? NO_MONEY)));
  return { billed: stated, latest: stated };
}

function pricedCharges(pool: PoolWithDrivers): Schedule | null {
  const rows = pool.charged.flatMap(({ charged, rate }) => charged.map((count) => ({ count, rate })));
  const priced = rows.flatMap(({ count, rate }) => (rate === null || isOfOtherYear(rate, pool) ? [] : [{ count, rate }]));
  if (priced.length < rows.length) return null;
  const charge = (units: (count: DriverCount) => Quantity): Pence => sum(priced.map(({ count, rate }) => count.statedCharge ?? chargeFor(units(count), rate)));
  return { billed: charge(billedUnits), latest: charge(countedUnits), stated: false };
}

/** Neither counted nor charged. */
function isEmpty(count: DriverCount): boolean {
  return count.statedCharge === null && isNil(billedUnits(count));
}

function isStated(count: DriverCount): boolean {
  return count.statedCharge !== null || isNil(billedUnits(count));
}

function isOfOtherYear(rate: RateCardEntry, { result: { pool } }: PoolWithDrivers): boolean {
  const [rateYear, poolYear] = [findYear(rate.year), findYear(pool.year)];
  return rateYear !== null && poolYear !== null && rateYear !== poolYear;
}
