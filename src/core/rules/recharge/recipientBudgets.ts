import { type Pence, byCodePoint, pence } from '../../model/money';
import { present } from '../../model/present';
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
  const alone = populations.filter((population) => !pooled.has(population));
  return [
    ...poolsByDriver(pools.filter(({ charges }) => charges.length > 0)).map(ofPools),
    ...alone.flatMap(({ name, rate, charged }) => (rate === null ? [] : [ofDriver(name, rate, charged)])),
  ];
}

function ofPools(pools: readonly [PoolWithDrivers, ...PoolWithDrivers[]]): BudgetedCharges {
  const charges = new Map<string, number>();
  for (const { charges: own } of pools) for (const { recipient, charge } of own) charges.set(recipient, (charges.get(recipient) ?? 0) + charge);
  const rows = new Map<string, Row>();
  for (const { charged, rate } of pools[0].charged) for (const count of charged) add(rows, count, rate);
  return {
    pools,
    names: pools.map(({ result }) => result.pool.service),
    atPrice: pools.every(({ way }) => way === 'rate card'),
    rows: inOrder(rows, ({ recipient }) => charges.get(recipient) ?? 0),
  };
}

function ofDriver(name: string, rate: RateCardEntry, charged: readonly DriverCount[]): BudgetedCharges {
  const rows = new Map<string, Row>();
  for (const count of charged) add(rows, count, rate);
  return { pools: [], names: [name], atPrice: true, rows: inOrder(rows, ({ billed }) => present(billed, name)) };
}

/** One recipient's counts while they are added up. */
interface Row {
  readonly recipient: string;
  readonly counts: DriverCount[];
  billed: number | null;
  budget: number | null;
}

function add(rows: Map<string, Row>, count: DriverCount, rate: RateCardEntry | null): void {
  const { recipient, recipientBudget } = count;
  const row = rows.get(recipient) ?? { recipient, counts: [], billed: 0, budget: null };
  if (row.counts.push(count) === 1) rows.set(recipient, row);
  row.billed = rate === null || row.billed === null ? null : row.billed + chargeFor(billedUnits(count), rate);
  if (recipientBudget !== null) row.budget = (row.budget ?? 0) + recipientBudget;
}

function inOrder(rows: ReadonlyMap<string, Row>, chargeOf: (row: Row) => number): readonly BudgetedCharge[] {
  const money = (amount: number | null): Pence | null => (amount === null ? null : pence(amount));
  return [...rows.values()]
    .sort((a, b) => byCodePoint(a.recipient, b.recipient))
    .map((row) => ({ recipient: row.recipient, charge: pence(chargeOf(row)), billed: money(row.billed), budget: money(row.budget), counts: row.counts }));
}
