import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, difference, pounds, size, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { present } from '../../model/present';
import { placeOf } from '../../model/source';
import { sameName } from '../../model/wording';
import { type Schedule, scheduleOf } from './chargeSchedule';
import type { PoolWithDrivers } from './countWhatIfs';
import { poolBasis } from './poolBasis';
import { poolsByDriver } from './poolsByDriver';
import { WORDS } from './words';

/** Charges and income budget may differ by a pound. */
const TOLERANCE = pounds(1);

/**
 * RCH-08: the charges of a pool and its income budget do not come to nil, beyond a pound. Silent for money that another
 * rule reports: an income budget that is right on the latest counts (RCH-04), and what `already` (RCH-01, RCH-07) found of
 * the same pool. Positive is income budgeted that is not charged.
 */
export function chargesNotIncome(pools: readonly PoolWithDrivers[], already: readonly Finding[], policy: Policy): readonly Finding[] {
  const reported = amountsByPool(already);
  return poolsByDriver(pools).flatMap((together) => {
    const schedule = scheduleOf(together);
    const [first] = together;
    const incomes = together.flatMap(({ result }) => result.pool.income ?? []);
    if (schedule === null || incomes.length < together.length) return [];
    const income = sum(incomes.map(size));
    const amount = difference(income, schedule.billed);
    const isReported = (together.flatMap(({ result }) => reported.get(sameName(result.pool.service)) ?? [])).some((other) => isWithin(size(other), size(amount)));
    if (isWithin(income, schedule.billed) || isWithin(income, schedule.latest) || isReported) return [];
    return [finding({ together, first, schedule, income, amount, policy })];
  });
}

function isWithin(a: Pence, b: Pence): boolean {
  return size(difference(a, b)) <= TOLERANCE;
}

/** What RCH-01 and RCH-07 found, by the services in their keys. */
function amountsByPool(findings: readonly Finding[]): ReadonlyMap<string, readonly Pence[]> {
  const amounts = new Map<string, Pence[]>();
  for (const { key, amount } of findings) {
    for (const service of key.split('|').slice(1)) amounts.set(service, [...(amounts.get(service) ?? []), present(amount, key)]);
  }
  return amounts;
}

interface Difference {
  readonly together: readonly PoolWithDrivers[];
  readonly first: PoolWithDrivers;
  readonly schedule: Schedule;
  readonly income: Pence;
  readonly amount: Pence;
  readonly policy: Policy;
}

function finding({ together, first, schedule, income, amount, policy }: Difference): Finding {
  const services = together.map(({ result }) => result.pool.service);
  const facts = { services, schedule: schedule.billed, stated: schedule.stated, income, amount };
  return {
    id: 'RCH-08',
    key: keyOf('RCH-08', ...services.map(sameName)),
    severity: severityOf(amount),
    basis: poolBasis(first.result.pool, policy),
    at: placeOf(together.map(({ result }) => result.pool.at), 'income'),
    subject: services.join(', '),
    amount,
    tolerance: TOLERANCE,
    message: WORDS['RCH-08'].message(facts),
    advice: WORDS['RCH-08'].advice,
  };
}
