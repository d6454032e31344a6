import { type Pence, toPence } from '../model/money';
import { financialYear, findYear, yearLabel } from '../model/period';
import { present } from '../model/present';
import { type Quantity, compare, times, total } from '../model/quantity';
import type { PoolResult, PoolShare } from '../model/rechargeResult';
import type { Review } from '../model/review';
import type { Pack } from '../model/round';
import { sameName } from '../model/wording';

/** What the counts of a pack are to be charged in a later year, at the cost planned for it. */
export interface PlannedCharge {
  /** "2008/09". */
  readonly year: string;
  readonly subject: string;
  readonly units: Quantity;
  readonly charge: Pence;
  /** Pounds for one, exact. */
  readonly rate: Quantity;
  /** Whether the cost is built from zero-base lines. */
  readonly zeroBased: boolean;
}

/**
 * The charges planned for the counts of a pack, from the pools of later years that are shared by one driver: only where
 * the pool was shared by what the pack asks, and units at its rate come to the charge.
 */
export function plannedCharges({ recharge, zeroBase, policy }: Pick<Review, 'recharge' | 'zeroBase' | 'policy'>): (pack: Pack) => readonly PlannedCharge[] {
  const built = new Set((zeroBase?.pools ?? []).map(({ pool }) => sameName(pool)));
  const later = (recharge?.pools ?? []).flatMap((result) => {
    const year = findYear(result.pool.year);
    const shares = new Map(result.shares.map((share) => [sameName(share.recipient), share] as const));
    return year === null || year <= policy.year.startsIn ? [] : [{ result, shares, year: yearLabel(financialYear(year, policy.year.firstMonth)), zeroBased: built.has(sameName(result.pool.service)) }];
  });
  return (pack) =>
    later.flatMap(({ result, shares, year, zeroBased }) => {
      const share = shares.get(sameName(pack.directorate));
      return share === undefined ? [] : planned(pack, result, share).map((charge) => ({ ...charge, year, zeroBased }));
    });
}

function planned({ rows }: Pack, { pool, breakEvenExact }: PoolResult, { units, charge }: PoolShare): readonly Omit<PlannedCharge, 'year' | 'zeroBased'>[] {
  const own = rows.filter(({ kind, subject }) => kind === 'count' && sameName(subject) === sameName(pool.driver));
  if (own.length === 0 || breakEvenExact === null || compare(total(own.map(({ issued }) => issued)), units) !== 0) return [];
  const apart = Math.abs(toPence(times(units, breakEvenExact)) - charge);
  return apart > 1 ? [] : [{ subject: present(own[0], pool.driver).subject, units, charge, rate: breakEvenExact }];
}
