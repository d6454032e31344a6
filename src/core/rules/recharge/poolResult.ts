import { type Pence, difference, percentageOf, size, sum } from '../../model/money';
import { compare, isNil, plus } from '../../model/quantity';
import type { RateCardEntry } from '../../model/recharge';
import type { PoolResult, PoolShare } from '../../model/rechargeResult';
import { sameName } from '../../model/wording';
import { breakEven } from './breakEven';
import { type ChargedDriver, chargePool } from './chargePool';
import { type ChargingMethod, chargingMethodOf } from './chargingMethod';
import type { CostedPool } from './costedPool';
import { chargeFor, countedUnits, unitsOf } from './populations';
import type { ServedPool } from './serving/shareServing';
import type { SharedCharge } from './sharePool';

/** A pool with its figures, who it charges by whose money, and the pools it shares its cost with, if any. */
export interface ChargedPool {
  readonly result: PoolResult;
  readonly way: ChargingMethod;
  readonly charges: readonly SharedCharge[];
  readonly served: ServedPool | null;
}

/**
 * A pool charged in its way, or shared with the pools it serves and is served by; with its break-even price and what
 * the price in force recovers of its full cost; money in pence (rules, section 4). Without units there are no shares,
 * and `control` is the cost unshared.
 */
export function poolResult(source: CostedPool, served: ServedPool | null): ChargedPool {
  const { pool, cost, charged } = source;
  const { way, charges } = served === null ? chargePool(pool, cost, charged) : { way: chargingMethodOf(pool), charges: served.charges };
  const units = served?.units ?? unitsOf(charged.flatMap((driver) => driver.charged));
  const fullCost = served?.fullCost ?? cost;
  const income = pool.income === null ? incomeOf(way, charges, charged) : size(pool.income);
  const shares = byRecipient(charges, pool.provider);
  const result = {
    pool,
    cost,
    fullCost,
    units,
    selfUse: source.selfUse,
    rate: oneRate(charged),
    ...breakEven(fullCost, units),
    income,
    recovery: income === null ? null : percentageOf(income, fullCost),
    shares,
    control: difference(sum(shares.map(({ charge }) => charge)), cost),
  };
  return { result, way, charges, served };
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

/** What direct charges come to, else units at their price; null when a driver in use has no price, or nothing is used. */
function incomeOf(way: ChargingMethod, charges: readonly SharedCharge[], drivers: readonly ChargedDriver[]): Pence | null {
  const inUse = drivers.filter(({ charged }) => !isNil(unitsOf(charged)));
  if (inUse.length === 0) return null;
  if (way === 'direct charge') return sum(charges.map(({ charge }) => charge));
  const rows = inUse.map(({ charged, rate }) =>
    rate === null ? null : sum(charged.map((count) => chargeFor(countedUnits(count), rate))),
  );
  const known = rows.filter((income) => income !== null);
  return known.length < rows.length ? null : sum(known);
}

/** The one price of all the pool's drivers; null when they differ or one has none. */
function oneRate(drivers: readonly ChargedDriver[]): RateCardEntry | null {
  const [first = null, ...others] = drivers.filter(({ charged }) => charged.length > 0).map(({ rate }) => rate);
  if (first === null) return null;
  return others.every((rate) => rate !== null && compare(rate.price, first.price) === 0) ? first : null;
}
