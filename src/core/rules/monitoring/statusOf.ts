import type { Pence } from '../../model/money';
import type { Status } from '../../model/monitoring';
import type { Level, Policy } from '../../model/policy';
import { type Quantity, compare, fraction, greater, lesser, magnitude, minus, NIL, over, times } from '../../model/quantity';

/** A variance with the budget it is measured against and the level whose thresholds it takes; money in pence. */
export interface Measured {
  readonly variance: Pence;
  readonly current: Pence;
  readonly level: Level;
}

/** A status, and whether a favourable variance is beyond the Red thresholds (Green all the same). */
export interface Judgement {
  readonly status: Status;
  readonly largeUnderspend: boolean;
}

/**
 * Red, Amber or Green of a variance in pence, tested unrounded with >= (rules, section 1 "Status"). Red comes before
 * the Amber floor, so that no setting of the floor hides a Red.
 */
export function statusOf(measured: Measured, policy: Policy): Judgement {
  const { variance } = measured;
  if (variance === 0) return { status: 'Green', largeUnderspend: false };
  const beyondRed = compare(fraction(Math.abs(variance)), redFrom(measured, policy)) >= 0;
  if (variance < 0) return { status: 'Green', largeUnderspend: beyondRed };
  if (beyondRed) return { status: 'Red', largeUnderspend: false };
  return { status: variance < policy.ragAmberFloor ? 'Green' : 'Amber', largeUnderspend: false };
}

/**
 * The adverse variance from which a budget is Red, in exact pence: the amount of its level or the per cent of
 * |current|, whichever is less; a line's per cent counts from the floor, and a nil-budget line takes the floor alone.
 */
export function redFrom({ current, level }: Omit<Measured, 'variance'>, policy: Policy): Quantity {
  const amount = fraction(policy.rag[level].amount);
  const lineFloor = level === 'line' ? fraction(policy.ragLineFloor) : null;
  if (current === 0) return lesser(amount, lineFloor ?? amount);
  const byPercent = over(times(policy.rag[level].percent, fraction(Math.abs(current))), fraction(100));
  return lesser(amount, greater(byPercent, lineFloor ?? NIL));
}

/** True on a rounded sheet when an adverse variance lies within half a rounding unit of Red (rules, section 0). */
export function withinRoundingOfRed(measured: Measured, roundingUnit: Pence, policy: Policy): boolean {
  if (roundingUnit <= 1 || measured.variance <= 0) return false;
  const distance = magnitude(minus(fraction(measured.variance), redFrom(measured, policy)));
  return compare(distance, fraction(roundingUnit, 2)) <= 0;
}
