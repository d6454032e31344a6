import { type Pence, difference, percentageOf, size, sum } from '../../model/money';
import { compare, isNil, plus } from '../../model/quantity';
import type { Pool, RateCardEntry } from '../../model/recharge';
import type { PoolResult, PoolShare } from '../../model/rechargeResult';
import { sameName } from '../../model/wording';
import { breakEven } from './breakEven';
import { type Population, chargeFor, countedUnits, unitsOf } from './populations';
import { type SharedCharge, sharePool } from './sharePool';

/** The drivers a pool names, "desktops + portables" being two, and the names no count answers to. */
export interface PoolDrivers {
  readonly populations: readonly Population[];
  readonly unknown: readonly string[];
}

/** The populations a pool is shared by. */
export function driversOf(pool: Pool, populations: ReadonlyMap<string, Population>): PoolDrivers {
  const named = [...new Map(pool.driver.split('+').map((name) => [sameName(name), name.trim()]))];
  const found = named.flatMap(([key]) => populations.get(key) ?? []);
  const unknown = named.filter(([key, name]) => name !== '' && !populations.has(key)).map(([, name]) => name);
  return { populations: pool.driver.trim() === '' ? [] : found, unknown };
}

/**
 * A pool shared to the penny over the charged rows of its drivers, with its break-even price and what today's rate
 * recovers; money in pence (rules, section 4). Without units there are no shares, and `control` is the cost unshared.
 */
export function poolResult(pool: Pool, cost: Pence, drivers: readonly Population[]): PoolResult {
  const charged = drivers.flatMap((driver) => driver.charged);
  const units = unitsOf(charged);
  const shares = byRecipient(sharePool(cost, charged), pool.provider);
  const income = pool.income === null ? incomeAtRate(drivers) : size(pool.income);
  return {
    pool,
    cost,
    units,
    rate: oneRate(drivers),
    ...breakEven(cost, units),
    income,
    recovery: income === null ? null : percentageOf(income, cost),
    shares,
    control: difference(sum(shares.map(({ charge }) => charge)), cost),
  };
}

function byRecipient(charges: readonly SharedCharge[], provider: string): readonly PoolShare[] {
  const shares = new Map<string, PoolShare>();
  for (const { recipient, units, charge } of charges) {
    const so = shares.get(recipient);
    const own = provider.trim() !== '' && sameName(recipient) === sameName(provider);
    const share = { recipient, units, charge, own };
    const both = (left: PoolShare): PoolShare => ({
      ...left,
      units: plus(left.units, units),
      charge: sum([left.charge, charge]),
    });
    shares.set(recipient, so === undefined ? share : both(so));
  }
  return [...shares.values()];
}

/** null when a driver in use has no price, and when there is nothing to charge by (RCH-02 reports that). */
function incomeAtRate(drivers: readonly Population[]): Pence | null {
  const inUse = drivers.filter(({ charged }) => !isNil(unitsOf(charged)));
  const rows = inUse.map(({ charged, rate }) =>
    rate === null ? null : sum(charged.map((count) => chargeFor(countedUnits(count), rate))),
  );
  const known = rows.filter((income) => income !== null);
  return inUse.length === 0 || known.length < rows.length ? null : sum(known);
}

/** The one price of all the pool's drivers; null when they differ or one has none. */
function oneRate(drivers: readonly Population[]): RateCardEntry | null {
  const [first = null, ...others] = drivers.filter(({ charged }) => charged.length > 0).map(({ rate }) => rate);
  if (first === null) return null;
  return others.every((rate) => rate !== null && compare(rate.price, first.price) === 0) ? first : null;
}
