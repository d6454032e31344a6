import { type Day, latestOf } from '../../model/day';
import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, NO_MONEY, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { type Quantity, greater, isNil, lesser, magnitude, minus, total } from '../../model/quantity';
import type { DriverCount } from '../../model/recharge';
import { placeOf } from '../../model/source';
import { type Population, billedUnits, chargeFor, countedUnits } from './populations';
import type { DisputedFacts, RecipientUnits } from './countWords';
import { WORDS } from './words';

/**
 * RCH-05: counts of a charged driver that a directorate disputes, or has not returned after the day they were due.
 * Units and money at stake at the driver's price and the range of the total; a Note until the day they are due has
 * passed. A count not returned puts its difference from the billed count at stake; one that is locked is agreed.
 */
export function disputedCounts(populations: readonly Population[], policy: Policy): readonly Finding[] {
  return populations.flatMap((population) => {
    const { disputed, unreturned } = openCounts(population, policy);
    const rows = [...disputed, ...unreturned];
    if (rows.length === 0) return [];
    const late = rows.some(({ returnDue }) => returnDue === null || policy.asAt > returnDue);
    return [finding({ population, disputed, unreturned, late })];
  });
}

/** Counts that are not agreed. */
export interface OpenCounts {
  readonly disputed: readonly DriverCount[];
  readonly unreturned: readonly DriverCount[];
}

/** The counts of a driver that a directorate disputes, and those not returned after the day they were due. */
export function openCounts({ charged }: Pick<Population, 'charged'>, { asAt }: Pick<Policy, 'asAt'>): OpenCounts {
  const audited = charged.filter(({ audit, locked }) => audit !== null && locked === null);
  return {
    disputed: audited.filter((count) => count.returned !== null && !isNil(unitsAtStake(count))),
    unreturned: audited.filter((count) => count.returned === null && isPastDue(count, asAt)),
  };
}

interface Disagreement extends OpenCounts {
  readonly population: Population;
  readonly late: boolean;
}

function finding({ population, disputed, unreturned, late }: Disagreement): Finding {
  const rows = [...disputed, ...unreturned];
  const facts = factsOf(population, disputed, unreturned);
  return {
    id: 'RCH-05',
    key: keyOf('RCH-05', population.key),
    severity: late ? severityOf(facts.amount) : 'Note',
    basis: facts.amount === null ? 'units' : 'at stake',
    at: placeOf(rows.map(({ at }) => at), 'returned'),
    subject: population.name,
    amount: facts.amount,
    tolerance: null,
    message: WORDS['RCH-05'].message(facts),
    advice: WORDS['RCH-05'].advice,
  };
}

function factsOf(
  { name, rate, charged }: Population,
  disputed: readonly DriverCount[],
  unreturned: readonly DriverCount[],
): DisputedFacts {
  const rows = [...disputed, ...unreturned];
  const atStake = (count: DriverCount): RecipientUnits => {
    const units = unitsAtStake(count);
    return { recipient: count.recipient, units, amount: rate === null ? null : chargeFor(units, rate) };
  };
  const amounts = rows.map((count): Pence => atStake(count).amount ?? NO_MONEY);
  const open = new Set(rows);
  const range = (choose: (a: Quantity, b: Quantity) => Quantity): Quantity =>
    total(charged.map((count) => (open.has(count) ? choose(countedUnits(count), otherCount(count)) : countedUnits(count))));
  return {
    driver: name,
    rate,
    units: total(rows.map(unitsAtStake)),
    amount: rate === null ? null : sum(amounts),
    disputed: disputed.map(atStake),
    unreturned: unreturned.map(atStake),
    lowest: range(lesser),
    highest: range(greater),
    due: latestDue(rows),
  };
}

/** What stands against the audit: the answer, else the count billed today. */
function otherCount(count: DriverCount): Quantity {
  return count.returned ?? billedUnits(count);
}

function unitsAtStake(count: DriverCount): Quantity {
  return magnitude(minus(otherCount(count), countedUnits(count)));
}

function isPastDue({ returnDue }: DriverCount, asAt: Day): boolean {
  return returnDue !== null && asAt > returnDue;
}

function latestDue(rows: readonly DriverCount[]): Day | null {
  return latestOf(rows.flatMap(({ returnDue }) => returnDue ?? []));
}
