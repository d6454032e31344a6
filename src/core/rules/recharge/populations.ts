import { grouped } from '../../model/grouped';
import { type Pence, byCodePoint, difference, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { present } from '../../model/present';
import { type Quantity, NIL, compare, times, total } from '../../model/quantity';
import type { DriverCount, RateCardEntry } from '../../model/recharge';
import { sameName } from '../../model/wording';
import { rateFor } from './rateFor';

/** All the counts of one driver ("Desktops") with its price; counts below nil are set apart and share nothing. */
export interface Population {
  readonly key: string;
  readonly name: string;
  /** True when any of its rows is charged. */
  readonly chargeable: boolean;
  /** True when the setting recharge.population charges for it and no count does. */
  readonly joined: boolean;
  readonly charged: readonly DriverCount[];
  readonly uncharged: readonly DriverCount[];
  readonly negative: readonly DriverCount[];
  readonly rate: RateCardEntry | null;
}

/**
 * The drivers of the workbook in order of first appearance, priced for the year reviewed. The drivers that the setting
 * recharge.population names are charged and no others; without it the counts themselves say.
 */
export function populationsOf(
  drivers: readonly DriverCount[],
  rateCard: readonly RateCardEntry[],
  policy: Policy,
): ReadonlyMap<string, Population> {
  const rows = grouped(asCharged(withOneSpelling(drivers), policy), ({ driver }) => sameName(driver));
  const year = policy.year.startsIn;
  const charged = policy.chargeablePopulation === null ? null : new Set(drivers.filter(({ chargeable }) => chargeable).map(({ driver }) => sameName(driver)));
  return new Map([...rows].map(([key, counts]) => {
    const population = populationOf(key, counts, rateFor(key, rateCard, year).entry);
    return [key, { ...population, joined: population.chargeable && charged !== null && !charged.has(key) }];
  }));
}

function asCharged(drivers: readonly DriverCount[], { chargeablePopulation }: Policy): readonly DriverCount[] {
  if (chargeablePopulation === null) return drivers;
  const charged = new Set(chargeablePopulation.map(sameName));
  return drivers.map((count) => {
    const chargeable = charged.has(sameName(count.driver));
    return chargeable === count.chargeable ? count : { ...count, chargeable };
  });
}

/** The latest count: the one agreed and locked, else the audit, else the count billed today. */
export function countedUnits({ locked, audit, baseline }: DriverCount): Quantity {
  return locked ?? audit ?? baseline ?? NIL;
}

/** The count today's charge is on: the billed one, else the latest. */
export function billedUnits(count: DriverCount): Quantity {
  return count.baseline ?? countedUnits(count);
}

/** Units of several rows at their latest count. */
export function unitsOf(counts: readonly DriverCount[]): Quantity {
  return total(counts.map(countedUnits));
}

/** Units at a price, to the penny once a row. */
export function chargeFor(units: Quantity, rate: RateCardEntry): Pence {
  return toPence(times(units, rate.price));
}

/** The charge on the audited count less the charge billed today; positive is not charged. */
export function notChargedOn(count: DriverCount, rate: RateCardEntry): Pence {
  return difference(chargeFor(countedUnits(count), rate), chargeFor(billedUnits(count), rate));
}

function populationOf(key: string, counts: readonly [DriverCount, ...DriverCount[]], rate: RateCardEntry | null): Omit<Population, 'joined'> {
  const usable = counts.filter((count) => !isNegative(count));
  const typed = counts[0].driver.trim();
  return {
    key,
    name: typed === '' ? 'units' : typed,
    chargeable: counts.some(({ chargeable }) => chargeable),
    charged: usable.filter(({ chargeable }) => chargeable),
    uncharged: usable.filter(({ chargeable }) => !chargeable),
    negative: counts.filter(isNegative),
    rate,
  };
}

function isNegative({ locked, audit, baseline }: DriverCount): boolean {
  return [locked, audit, baseline].some((count) => count !== null && compare(count, NIL) < 0);
}

/** One spelling for a recipient written in several ways, whatever the order of the rows. */
function withOneSpelling(drivers: readonly DriverCount[]): readonly DriverCount[] {
  const spelling = new Map<string, string>();
  for (const { recipient } of drivers) {
    const known = spelling.get(sameName(recipient));
    if (known === undefined || byCodePoint(recipient, known) < 0) spelling.set(sameName(recipient), recipient);
  }
  return drivers.map((count) => {
    const recipient = present(spelling.get(sameName(count.recipient)), count.recipient);
    return recipient === count.recipient ? count : { ...count, recipient };
  });
}
