import { difference, percentageOf, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { isNil } from '../../model/quantity';
import type { DriverCount, RateCardEntry } from '../../model/recharge';
import type { NotChecked } from '../../model/review';
import type { PoolWithDrivers } from './countWhatIfs';
import { driversOf } from './poolResult';
import { type Population, billedUnits, chargeFor, countedUnits, unitsOf } from './populations';
import { rateFor } from './rateFor';
import { UNCHECKED } from './unchecked';

type Populations = ReadonlyMap<string, Population>;

/** What of the counts of one driver was left out or could not be priced. */
export function countsNotChecked(
  population: Population,
  rateCard: readonly RateCardEntry[],
  policy: Policy,
): readonly NotChecked[] {
  const { key, name, rate, charged, uncharged, negative, chargeable } = population;
  const found = rateFor(key, rateCard, policy.year.startsIn);
  const priceOf = (counts: readonly DriverCount[]): NotChecked['amount'] =>
    rate === null ? null : sum(counts.map((count) => chargeFor(countedUnits(count), rate)));
  const halfKnown = charged.filter(({ audit, baseline }) => (audit === null) !== (baseline === null));
  return [
    ...(negative.length > 0 ? [UNCHECKED.negative(name, recipientsOf(negative), priceOf(negative))] : []),
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
  const { pool: source, cost, units, income } = pool.result;
  const { unknown } = driversOf(source, populations);
  const shared = !isNil(units);
  const left = shared ? pool.drivers.filter(({ chargeable }) => !chargeable) : [];
  const elsewise = /step|reciprocal|direct charge|per\s?cent/i.test(source.method);
  return [
    ...(elsewise ? [UNCHECKED.method(source.service, source.method, cost)] : []),
    ...(shared && unknown.length > 0 ? [UNCHECKED.driverNotCounted(source.service, unknown)] : []),
    ...left.map(({ name, uncharged }) => UNCHECKED.driverNotCharged(source.service, name, unitsOf(uncharged))),
    ...(shared && income === null ? [UNCHECKED.poolNotPriced(source.service, cost)] : []),
    ...(shared ? budgetsNotChecked(pool) : []),
  ];
}

/** The increase that recipients would have to budget for, when no row says what they did. */
function budgetsNotChecked({ result, drivers }: PoolWithDrivers): readonly NotChecked[] {
  const charged = drivers.flatMap(({ charged: counts, rate }) => counts.map((count) => ({ count, rate })));
  const bills = charged.flatMap(({ count, rate }) => (rate === null ? [] : [chargeFor(billedUnits(count), rate)]));
  const given = charged.some(({ count }) => count.recipientBudget !== null);
  const increase = difference(result.cost, sum(bills));
  if (given || bills.length < charged.length || increase === 0) return [];
  return [UNCHECKED.recipientBudgets(result.pool.service, increase, percentageOf(increase, sum(bills)))];
}

function recipientsOf(counts: readonly DriverCount[]): readonly string[] {
  return [...new Set(counts.map(({ recipient }) => recipient))];
}
