import { grouped } from '../model/grouped';
import { byCodePoint } from '../model/money';
import { type Quantity, fraction, total } from '../model/quantity';
import type { CountRow, PoolResult, PoolShare, Recharge, WhatIf } from '../model/rechargeResult';
import { sameName } from '../model/wording';

/** One directorate in a table of counts: what it is charged for, what it uses uncharged, and its share of the pool. */
export interface RecipientRow {
  readonly recipient: string;
  readonly counts: readonly CountRow[];
  readonly uncharged: readonly CountRow[];
  readonly share: PoolShare | null;
}

/** A table of counts: of the drivers of a pool, or of a driver that shares none. */
export interface CountTable {
  /** Index of the pool in the report; -1 for a driver without one. */
  readonly pool: number;
  readonly result: PoolResult | null;
  readonly driver: string;
  readonly rows: readonly RecipientRow[];
  /** The drivers in the column of units without a charge. */
  readonly unchargedDrivers: readonly string[];
}

/** The tables of the section: a pool each, then the drivers that share no pool and changed or are disputed. */
export function countTables({ pools, counts }: Recharge): readonly CountTable[] {
  const uncharged = counts.filter(({ source }) => !source.chargeable);
  const pooled = pools.flatMap((result, pool): readonly CountTable[] => {
    const names = driverNames(result);
    const own = counts.filter(({ driver, source }) => names.includes(sameName(driver)) && source.chargeable);
    if (result.shares.length === 0) return [];
    const others = pools.findIndex(({ shares }) => shares.length > 0) === pool ? uncharged.filter(({ driver }) => !names.includes(sameName(driver))) : [];
    return [{ pool, result, driver: result.pool.driver, rows: rowsOf(own, others, result.shares), unchargedDrivers: driversIn(others) }];
  });
  return [...pooled, ...otherDrivers({ pools, counts }).filter(hasMoved).map((rows) => ({ pool: -1, result: null, driver: rows[0].driver, rows: rowsOf(rows, [], []), unchargedDrivers: [] }))];
}

/** Drivers that share no pool, each with its counts; those without a charge are in the table of the first pool. */
export function otherDrivers({ pools, counts }: Pick<Recharge, 'pools' | 'counts'>): readonly (readonly [CountRow, ...CountRow[]])[] {
  const inPools = new Set(pools.flatMap(driverNames));
  const withPool = pools.some(({ shares }) => shares.length > 0);
  const rest = counts.filter(({ driver, source }) => !inPools.has(sameName(driver)) && (source.chargeable || !withPool));
  return [...grouped(rest, ({ driver }) => driver).values()];
}

export function hasMoved(counts: readonly CountRow[]): boolean {
  return counts.some(({ change, disputed }) => [change, disputed].some((units) => units !== null && units.numerator !== 0n));
}

/** The units of a column; null when no row gives any. */
export function unitsOf(counts: readonly CountRow[], measure: 'baseline' | 'audit' | 'returned' | 'agreed' | 'change' | 'disputed'): Quantity | null {
  const given = counts.flatMap((count) => count[measure] ?? []);
  return given.length === 0 ? null : total(given);
}

/** True when every amount is a whole number. */
export function allWhole(quantities: readonly (Quantity | null)[]): boolean {
  return quantities.every((quantity) => quantity === null || quantity.denominator === fraction(1).denominator);
}

/** What a what-if shifts for one recipient, and which of its charges that is. */
export function chargesOf({ charges }: WhatIf, recipient: string): WhatIf['charges'] {
  return charges.filter((charge) => charge.recipient === recipient);
}

function driverNames({ pool }: PoolResult): readonly string[] {
  return pool.driver.split('+').map(sameName);
}

function driversIn(counts: readonly CountRow[]): readonly string[] {
  return [...new Set(counts.map(({ driver }) => driver))];
}

function rowsOf(counts: readonly CountRow[], uncharged: readonly CountRow[], shares: readonly PoolShare[]): readonly RecipientRow[] {
  const recipients = [...new Set([...shares, ...counts].map(({ recipient }) => recipient))].sort(byCodePoint);
  return recipients.map((recipient) => ({
    recipient,
    counts: counts.filter((count) => count.recipient === recipient),
    uncharged: uncharged.filter((count) => count.recipient === recipient),
    share: shares.find((share) => share.recipient === recipient) ?? null,
  }));
}
