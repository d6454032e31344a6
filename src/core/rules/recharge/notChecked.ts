import { difference, percentageOf, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { isNil } from '../../model/quantity';
import type { DriverCount, RateCardEntry } from '../../model/recharge';
import type { NotChecked } from '../../model/review';
import { scheduleOf } from './chargeSchedule';
import { chargingMethodOf } from './chargingMethod';
import type { PoolWithDrivers } from './countWhatIfs';
import { driversOf } from './driversOf';
import { type Population, chargeFor, countedUnits, unitsOf } from './populations';
import { rateFor } from './rateFor';
import type { BudgetedCharges } from './recipientBudgets';
import type { ServingGroup } from './serving/servingGroups';
import { type NoBudgetFacts, UNCHECKED } from './unchecked';

type Populations = ReadonlyMap<string, Population>;

/** What of the counts of one driver was left out or could not be priced. */
export function countsNotChecked(
  population: Population,
  rateCard: readonly RateCardEntry[],
  policy: Policy,
): readonly NotChecked[] {
  const { key, name, rate, charged, uncharged, chargeable } = population;
  const found = rateFor(key, rateCard, policy.year.startsIn);
  const priceOf = (counts: readonly DriverCount[]): NotChecked['amount'] =>
    rate === null ? null : sum(counts.map((count) => chargeFor(countedUnits(count), rate)));
  const halfKnown = charged.filter(({ audit, baseline }) => (audit === null) !== (baseline === null));
  return [
    ...(rate === null && !isNil(unitsOf(charged)) ? [UNCHECKED.notPriced(name, unitsOf(charged))] : []),
    ...(found.entry !== null && found.otherPrice !== null ? [UNCHECKED.twoPrices(name, found.entry, found.otherPrice)] : []),
    ...(chargeable && uncharged.length > 0
      ? [UNCHECKED.partlyCharged(name, unitsOf(uncharged), priceOf(uncharged))]
      : []),
    ...(halfKnown.length > 0 ? [heldAgainstNothing(population, halfKnown)] : []),
  ];
}

function heldAgainstNothing({ name, charged }: Population, halfKnown: readonly DriverCount[]): NotChecked {
  return halfKnown.length === charged.length && halfKnown.every(({ baseline }) => baseline === null)
    ? UNCHECKED.noBilledCount(name)
    : UNCHECKED.oneCount(name, recipientsOf(halfKnown));
}

/** What of one pool was left out or could not be priced. */
export function poolNotChecked(pool: PoolWithDrivers, populations: Populations): readonly NotChecked[] {
  const { pool: source, cost, units, income, selfUse } = pool.result;
  const { unknown } = driversOf(source, populations);
  const shared = !isNil(units);
  const left = shared ? pool.drivers.filter(({ chargeable }) => !chargeable) : [];
  return [
    ...(pool.way === chargingMethodOf(source) ? [] : [UNCHECKED.method(source.service, source.method, cost)]),
    ...(shared && unknown.length > 0 ? [UNCHECKED.driverNotCounted(source.service, unknown)] : []),
    ...left.map(({ name, uncharged }) => UNCHECKED.driverNotCharged(source.service, name, unitsOf(uncharged))),
    ...(isNil(selfUse) ? [] : [UNCHECKED.selfUse(source.service, selfUse, source.driver.trim())]),
    ...(shared && income === null ? [UNCHECKED.poolNotPriced(source.service, cost)] : []),
    ...incomeNotGiven(pool),
  ];
}

function incomeNotGiven(pool: PoolWithDrivers): readonly NotChecked[] {
  const schedule = pool.result.pool.income === null ? scheduleOf([pool]) : null;
  return schedule === null ? [] : [UNCHECKED.noIncomeBudget(pool.result.pool.service, schedule.billed)];
}

/** Charges that no budget of their recipients is given for, with what they would have to budget more than today. */
export function budgetsNotChecked(charged: readonly BudgetedCharges[]): readonly NotChecked[] {
  const without = charged.flatMap(withoutBudget);
  const unknown = without.filter(({ increase, some }) => increase === null && some.length === 0);
  const together = { names: unknown.flatMap(({ names }) => names), some: [], charges: sum(unknown.map(({ charges }) => charges)), increase: null, percent: null };
  const others = without.filter((each) => !(each.increase === null && each.some.length === 0));
  return [...(unknown.length > 0 ? [together] : []), ...others].map(UNCHECKED.recipientBudgets);
}

function withoutBudget({ names, rows }: BudgetedCharges): readonly NoBudgetFacts[] {
  const charged = rows.filter(({ charge, billed }) => charge !== 0 || (billed ?? 0) !== 0);
  const without = charged.filter(({ budget }) => budget === null);
  if (without.length === 0) return [];
  const some = without.length < charged.length ? without.map(({ recipient }) => recipient) : [];
  const charges = sum(without.map(({ charge }) => charge));
  const bills = without.flatMap(({ billed }) => billed ?? []);
  if (bills.length < without.length) return [{ names, some, charges, increase: null, percent: null }];
  const increase = difference(charges, sum(bills));
  return [{ names, some, charges, increase, percent: percentageOf(increase, sum(bills)) }];
}

/** Groups whose pools name several methods, or step down in no stated order. */
export function groupNotChecked({ method, methodsDiffer, members }: ServingGroup): readonly NotChecked[] {
  const services = members.map(({ key }) => key);
  const unordered = method === 'step-down' && members.every(({ source }) => source.pool.order === null);
  return [
    ...(methodsDiffer ? [UNCHECKED.methodsDiffer(services, method)] : []),
    ...(unordered ? [UNCHECKED.noOrder(services)] : []),
  ];
}

function recipientsOf(counts: readonly DriverCount[]): readonly string[] {
  return [...new Set(counts.map(({ recipient }) => recipient))];
}
