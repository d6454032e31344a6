import { type Pence, NO_MONEY, byCodePoint, inPounds, sum, toPence } from '../../model/money';
import { present } from '../../model/present';
import { fraction, isNil, over, plus, times } from '../../model/quantity';
import type { DriverCount, Pool, RateCardEntry } from '../../model/recharge';
import { type ChargingMethod, chargingMethodOf } from './chargingMethod';
import { areWhole, percentagesOf } from './percentages';
import { chargeFor, countedUnits, unitsOf } from './populations';
import { type SharedCharge, sharePool } from './sharePool';

/** The counts of one driver that a pool charges by, and their price. */
export interface ChargedDriver {
  readonly charged: readonly DriverCount[];
  readonly rate: RateCardEntry | null;
}

/** What a pool charges to whom, and in which of the four ways. */
export interface PoolCharges {
  readonly way: ChargingMethod;
  readonly charges: readonly SharedCharge[];
}

/**
 * A pool charged in its own way (rules, section 4): by the price of a unit, by what the sheet charges each directly
 * (else its units at their price), by each one's per cent of the cost, or by sharing the whole cost over the units. A
 * price or a charge that is not given leaves the last. Only the last, and per cents that are whole, sum to the cost.
 */
export function chargePool(pool: Pool, cost: Pence, drivers: readonly ChargedDriver[]): PoolCharges {
  const way = chargingMethodOf(pool);
  const rows = drivers.flatMap(({ charged }) => charged);
  const charges = way === 'full cost' ? null : rowCharges(way, cost, drivers);
  if (isNil(unitsOf(rows)) && (charges ?? []).every(({ charge }) => charge === 0)) return { way, charges: [] };
  return charges === null ? { way: way === 'percentage' ? way : 'full cost', charges: sharePool(cost, rows) } : { way, charges: addedUp(charges) };
}

/** What one row of counts is charged. */
export interface RowCharge {
  readonly count: DriverCount;
  readonly charge: Pence;
}

/** The charge of each row; null where the whole cost is to be shared. */
export function rowCharges(way: Exclude<ChargingMethod, 'full cost'>, cost: Pence, drivers: readonly ChargedDriver[]): readonly RowCharge[] | null {
  if (way === 'percentage') return percentageCharges(cost, drivers.flatMap(({ charged }) => charged));
  const rows = drivers.flatMap(({ charged, rate }) =>
    charged.map((count) => {
      const atPrice = rate === null ? nothingCounted(count) : chargeFor(countedUnits(count), rate);
      return { count, charge: way === 'direct charge' ? (count.statedCharge ?? atPrice) : atPrice };
    }),
  );
  const known = rows.flatMap(({ count, charge }) => (charge === null ? [] : [{ count, charge }]));
  return known.length < rows.length ? null : known;
}

function nothingCounted(count: DriverCount): Pence | null {
  return isNil(countedUnits(count)) ? NO_MONEY : null;
}

function percentageCharges(cost: Pence, rows: readonly DriverCount[]): readonly RowCharge[] | null {
  const parts = percentagesOf(rows);
  if (areWhole(parts)) return null;
  return rows.map((count, index) => ({ count, charge: toPence(over(times(inPounds(cost), present(parts[index], 'per cent of a row')), fraction(100))) }));
}

function addedUp(rows: readonly RowCharge[]): readonly SharedCharge[] {
  const charges = new Map<string, SharedCharge>();
  for (const { count, charge } of rows) {
    const { recipient, recipientType } = count;
    const key = `${recipient}\u0000${recipientType}`;
    const so = charges.get(key);
    const units = countedUnits(count);
    charges.set(key, so === undefined ? { recipient, recipientType, units, charge } : { ...so, units: plus(so.units, units), charge: sum([so.charge, charge]) });
  }
  return [...charges.values()].sort((a, b) => byCodePoint(a.recipient, b.recipient) || byCodePoint(a.recipientType, b.recipientType));
}
