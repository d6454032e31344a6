import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, NO_MONEY, byCodePoint, difference, inPounds, sum, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { isNil, minus, over, times } from '../../model/quantity';
import type { DriverCount, ZeroBaseLine } from '../../model/recharge';
import { placeOf } from '../../model/source';
import { sameName } from '../../model/wording';
import type { ZeroBase } from '../../model/zeroBase';
import type { SubsidyFacts } from './chargeWords';
import type { PoolWithDrivers } from './countWhatIfs';
import { driversOf } from './driversOf';
import { poolBasis } from './poolBasis';
import { type Population, unitsOf } from './populations';
import { type SharedCharge, sharePool } from './sharePool';
import { WORDS } from './words';

/** What RCH-06 looks at: the pools, what their lines are driven by, and all the counts. */
export interface PooledLines {
  readonly pools: readonly PoolWithDrivers[];
  readonly populations: ReadonlyMap<string, Population>;
  readonly zeroBase: ZeroBase | null;
  readonly policy: Policy;
}

/**
 * RCH-06: a line of a pool is driven by more units than the pool charges, so those charged pay for the others. The
 * amount is line x uncharged / population; by recipient the redistribution if all of them shared it, which sums to nil.
 * Between directorates a Note; Amber or Red where it moves money of a school or another body.
 */
export function costOfUncharged({ pools, populations, zeroBase, policy }: PooledLines): readonly Finding[] {
  const lines = new Map((zeroBase?.pools ?? []).map(({ pool, lines: own }) => [sameName(pool), own]));
  return pools.flatMap((pool) =>
    isNil(pool.result.units) ? [] : (lines.get(sameName(pool.result.pool.service)) ?? []).flatMap((line) => finding(line, pool, { populations, policy })),
  );
}

type Counts = Pick<PooledLines, 'populations' | 'policy'>;

function finding(line: ZeroBaseLine, pool: PoolWithDrivers, { populations, policy }: Counts): readonly Finding[] {
  const charged = pool.charged.flatMap((driver) => driver.charged);
  const driven = countsOf(line, populations);
  const uncharged = minus(unitsOf(driven), unitsOf(charged));
  if (!holdsAll(driven, charged) || isNil(uncharged) || line.amount === 0) return [];
  const population = unitsOf(driven);
  const amount = toPence(over(times(inPounds(line.amount), uncharged), population));
  const shifts = shiftsBetween(sharePool(line.amount, charged), sharePool(line.amount, driven));
  const facts = { line: line.line, service: pool.result.pool.service, driver: line.driver.trim().replace(/\s*\+\s*/g, ' and '), lineAmount: line.amount, population, uncharged, amount, shifts: shifts.map(({ recipient, shift }) => ({ recipient, amount: shift })) } satisfies SubsidyFacts;
  const others = shifts.some(({ outside }) => outside);
  return [
    {
      id: 'RCH-06',
      key: keyOf('RCH-06', sameName(pool.result.pool.service), line.line),
      severity: others ? severityOf(amount) : 'Note',
      basis: poolBasis(pool.result.pool, policy),
      at: placeOf([line.at], 'driver'),
      subject: line.line,
      amount,
      tolerance: null,
      message: WORDS['RCH-06'].message(facts),
      advice: WORDS['RCH-06'].advice,
    },
  ];
}

/** Every count of the line's drivers, charged or not; none where a driver it names has no counts. */
function countsOf(line: ZeroBaseLine, all: ReadonlyMap<string, Population>): readonly DriverCount[] {
  const { populations, unknown } = driversOf(line, all);
  return unknown.length > 0 ? [] : populations.flatMap(({ charged, uncharged }) => [...charged, ...uncharged]);
}

function holdsAll(driven: readonly DriverCount[], charged: readonly DriverCount[]): boolean {
  const all = new Set(driven);
  return charged.every((count) => all.has(count));
}

interface Shift {
  readonly recipient: string;
  readonly shift: Pence;
  /** True when money of a school or another body moves. */
  readonly outside: boolean;
}

function shiftsBetween(now: readonly SharedCharge[], shared: readonly SharedCharge[]): readonly Shift[] {
  const byMoney = new Map<string, { readonly charge: SharedCharge; readonly shift: Pence }>();
  const add = (charge: SharedCharge, shift: Pence): void => {
    const key = `${charge.recipient}\u0000${charge.recipientType}`;
    byMoney.set(key, { charge, shift: sum([byMoney.get(key)?.shift ?? NO_MONEY, shift]) });
  };
  for (const charge of shared) add(charge, charge.charge);
  for (const charge of now) add(charge, difference(NO_MONEY, charge.charge));
  const byRecipient = new Map<string, Shift>();
  for (const { charge: { recipient, recipientType }, shift } of byMoney.values()) {
    const so = byRecipient.get(recipient) ?? { recipient, shift: NO_MONEY, outside: false };
    const outside = so.outside || (recipientType !== 'general fund' && shift !== 0);
    byRecipient.set(recipient, { recipient, shift: sum([so.shift, shift]), outside });
  }
  return [...byRecipient.values()].filter(({ shift, outside }) => shift !== 0 || outside).sort((a, b) => byCodePoint(a.recipient, b.recipient));
}
