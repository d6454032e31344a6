import { type Pence, NO_MONEY, byCodePoint, sum } from '../../model/money';
import type { DriverCount, RateCardEntry } from '../../model/recharge';
import type { PoolWithDrivers } from './countWhatIfs';
import { type Population, billedUnits, chargeFor } from './populations';
import { poolsByDriver } from './poolsByDriver';

/** One recipient's charge for the pools of a driver, or for a driver alone, and what it has budgeted for it. */
export interface BudgetedCharge {
  readonly recipient: string;
  readonly charge: Pence;
  /** The charge on the counts billed today; null without a price. */
  readonly billed: Pence | null;
  readonly budget: Pence | null;
  readonly counts: readonly DriverCount[];
}

/** What is charged together, by recipient in code-point order. */
export interface BudgetedCharges {
  readonly pools: readonly PoolWithDrivers[];
  /** The services of the pools, else the driver. */
  readonly names: readonly string[];
  /** True where units are charged at a price, so that RCH-04 reports what old counts cost. */
  readonly atPrice: boolean;
  readonly rows: readonly BudgetedCharge[];
}

/** The charges that recipients' budgets are held against: pools that share their drivers together, then priced drivers of no pool. */
export function recipientBudgets(pools: readonly PoolWithDrivers[], populations: readonly Population[]): readonly BudgetedCharges[] {
  const pooled = new Set(pools.flatMap(({ drivers }) => drivers));
  const alone = populations.filter((population) => !pooled.has(population) && population.charged.length > 0);
  return [
    ...poolsByDriver(pools.filter(({ charges }) => charges.length > 0)).map(ofPools),
    ...alone.flatMap(({ name, rate, charged }) => (rate === null ? [] : [ofDriver(name, rate, charged)])),
  ];
}

function ofPools(pools: readonly PoolWithDrivers[]): BudgetedCharges {
  const charges = new Map<string, Pence>();
  for (const { charges: own } of pools) for (const { recipient, charge } of own) charges.set(recipient, sum([charges.get(recipient) ?? NO_MONEY, charge]));
  const counts = (pools[0]?.charged ?? []).flatMap(({ charged, rate }) => charged.map((count) => ({ count, rate })));
  return {
    pools,
    names: pools.map(({ result }) => result.pool.service),
    atPrice: pools.every(({ way }) => way === 'rate card'),
    rows: rowsOf(counts, (recipient) => charges.get(recipient) ?? NO_MONEY),
  };
}

function ofDriver(name: string, rate: RateCardEntry, charged: readonly DriverCount[]): BudgetedCharges {
  const rows = rowsOf(charged.map((count) => ({ count, rate })), () => NO_MONEY);
  return { pools: [], names: [name], atPrice: true, rows: rows.map((row) => ({ ...row, charge: row.billed ?? NO_MONEY })) };
}

interface PricedCount {
  readonly count: DriverCount;
  readonly rate: RateCardEntry | null;
}

function rowsOf(priced: readonly PricedCount[], chargeOf: (recipient: string) => Pence): readonly BudgetedCharge[] {
  const recipients = new Map<string, PricedCount[]>();
  for (const each of priced) {
    const own = recipients.get(each.count.recipient);
    if (own === undefined) recipients.set(each.count.recipient, [each]);
    else own.push(each);
  }
  return [...recipients].sort(([a], [b]) => byCodePoint(a, b)).map(([recipient, own]) => {
    const budgets = own.flatMap(({ count }) => count.recipientBudget ?? []);
    const bills = own.flatMap(({ count, rate }) => (rate === null ? [] : [chargeFor(billedUnits(count), rate)]));
    return {
      recipient,
      charge: chargeOf(recipient),
      billed: bills.length < own.length ? null : sum(bills),
      budget: budgets.length === 0 ? null : sum(budgets),
      counts: own.map(({ count }) => count),
    };
  });
}
