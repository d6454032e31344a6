import { type Pence, NO_MONEY, sum } from '../../model/money';
import { type Quantity, compare, isNil, total } from '../../model/quantity';
import type { DriverCount, RateCardEntry } from '../../model/recharge';
import type { WhatIf } from '../../model/rechargeResult';
import type { ChargedDriver } from './chargePool';
import type { ChargedPool } from './poolResult';
import { type Population, billedUnits, chargeFor, countedUnits, notChargedOn, unitsOf } from './populations';
import { type ChangedUnits, readPortables, readUncounted } from './readings';
import { type ChargeEntry, whatIf } from './whatIf';

/** A pool with the populations it is shared by. */
export interface PoolWithDrivers extends ChargedPool {
  readonly drivers: readonly Population[];
  /** The units it charges by: its drivers' without its own use. */
  readonly charged: readonly ChargedDriver[];
}

/**
 * The three what-ifs on counts, against the charge on the counts billed today: `portables` (drivers that carry no
 * charge, at their own price, else at the main driver's), `uncounted` (the audit in place of the counts billed) and
 * `both`. None when no driver has a price.
 */
export function countWhatIfs(
  populations: ReadonlyMap<string, Population>,
  pools: readonly PoolWithDrivers[],
): readonly WhatIf[] {
  const charged = [...populations.values()].filter(({ chargeable }) => chargeable).flatMap(priced);
  const main = mainDriver(charged, pools);
  const added = [...populations.values()].flatMap((population) => addition(population, main));
  if (main.length === 0 && added.length === 0) return [];
  const changed = charged.filter(({ population }) => population.charged.some(differs));
  const bases = [...new Set([...main, ...changed])];
  const providers = providersOf(bases, pools);
  const portables = readPortables(added.map(({ units, rate, population: { name } }) => ({ name, units, rate })));
  const uncounted = readUncounted(changed.map(changedUnits));
  const [extra, more] = [added.flatMap(addedEntries), changed.flatMap(changedEntries)];
  const today = (drivers: readonly Priced[]): readonly ChargeEntry[] => drivers.flatMap(billedEntries);
  const started = changed.length > 0 ? changed : main;
  return [
    whatIf({ name: 'portables', reading: portables, entries: [...today(main), ...extra], providers }),
    whatIf({ name: 'uncounted', reading: uncounted, entries: [...today(started), ...more], providers }),
    whatIf({
      name: 'both',
      reading: `${portables}; ${uncounted}`,
      entries: [...today(bases), ...extra, ...more],
      providers,
    }),
  ];
}

interface Priced {
  readonly population: Population;
  readonly rate: RateCardEntry;
}

function priced(population: Population): readonly Priced[] {
  return population.rate === null ? [] : [{ population, rate: population.rate }];
}

/** The driver of the first pool that has a price, else the one with the largest charge; none, or one. */
function mainDriver(charged: readonly Priced[], pools: readonly PoolWithDrivers[]): readonly Priced[] {
  const pooled = pools.flatMap(({ drivers }) => drivers).find((driver) => driver.chargeable && driver.rate !== null);
  if (pooled !== undefined) return charged.filter(({ population }) => population === pooled);
  const bills = charged.map((driver) => ({ driver, bill: sum(billedEntries(driver).map(({ base }) => base)) }));
  const [largest] = bills.sort((a, b) => b.bill - a.bill);
  return largest === undefined ? [] : [largest.driver];
}

interface Addition extends Priced {
  readonly units: Quantity;
}

function addition(population: Population, main: readonly Priced[]): readonly Addition[] {
  const rate = population.rate ?? main[0]?.rate;
  const units = unitsOf(population.uncharged);
  return population.chargeable || rate === undefined || isNil(units) ? [] : [{ population, rate, units }];
}

function differs(count: DriverCount): boolean {
  return compare(countedUnits(count), billedUnits(count)) !== 0;
}

function changedUnits({ population: { name, charged }, rate }: Priced): ChangedUnits {
  return { name, rate, audit: unitsOf(charged), agreed: charged.every(({ locked }) => locked !== null), billed: total(charged.map(billedUnits)) };
}

/** The charge on the counts billed today, the same before and after. */
function billedEntries({ population, rate }: Priced): readonly ChargeEntry[] {
  return population.charged.map((count) => {
    const charge = chargeFor(billedUnits(count), rate);
    return entry(count, charge, charge);
  });
}

function addedEntries({ population, rate }: Addition): readonly ChargeEntry[] {
  return population.uncharged.map((count) => entry(count, NO_MONEY, chargeFor(countedUnits(count), rate)));
}

function changedEntries({ population, rate }: Priced): readonly ChargeEntry[] {
  return population.charged.map((count) => entry(count, NO_MONEY, notChargedOn(count, rate)));
}

function entry({ recipient, recipientType }: DriverCount, base: Pence, scenario: Pence): ChargeEntry {
  return { recipient, recipientType, base, scenario };
}

/** Who provides the drivers: the providers of the pools shared by them, else of all pools. */
function providersOf(drivers: readonly Priced[], pools: readonly PoolWithDrivers[]): readonly string[] {
  const own = new Set(drivers.map(({ population }) => population));
  const theirs = pools.filter((pool) => pool.drivers.some((driver) => own.has(driver)));
  return (theirs.length > 0 ? theirs : pools).map(({ result }) => result.pool.provider);
}
