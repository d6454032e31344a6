import type { Nature } from '../../model/budgetLine';
import { type Pence, toPence } from '../../model/money';
import type { Position } from '../../model/monitoring';
import type { Level, Policy } from '../../model/policy';
import { fraction, magnitude, over } from '../../model/quantity';
import { sayPercent, sayPercentBelow, sayPounds, saySize } from '../../model/wording';
import { redFrom, withinRoundingOfRed } from './statusOf';

/** What is printed of a variance at a level: its position, whether cost or income, and the gross cost behind a net budget. */
export interface Printed {
  readonly position: Position;
  readonly level: Level;
  readonly nature: Nature;
  /** Gross expenditure in pence, printed when the net budget is under a tenth of it; null for a line. */
  readonly gross: Pence | null;
  readonly roundingUnit: Pence;
}

/**
 * "4.8%", "-1.1%", "nil budget": one decimal, and more where the figure would look like a threshold that it does not
 * reach (rules, section 1 "Status").
 */
export function sayVariancePercent(position: Position, level: Level, policy: Policy): string {
  const percent = position.variancePercent;
  if (percent === null || position.status === 'Red' || position.largeUnderspend) return sayPercent(percent);
  const shown = sayPercentBelow(magnitude(percent), policy.rag[level].percent);
  return position.variance < 0 ? `-${shown}` : shown;
}

/** "overspend by £3,000 (1.0%) against a budget of £295,000, Amber". */
export function sayPosition({ position, level, nature, gross }: Printed, policy: Policy): string {
  const percent = sayVariancePercent(position, level, policy).replace(/^-/, '');
  const amount = `${saySize(position.variance)} (${percent})`;
  return `${sayMovement(position, nature)} by ${amount} against ${sayBase(position.current, gross)}, ${sayStatus(position, nature)}`;
}

/** "Amber", "Green, large underspend", "Green, large over-recovery" on income. */
export function sayStatus({ status, largeUnderspend }: Position, nature: Nature): string {
  if (!largeUnderspend) return status;
  return `${status}, ${nature === 'income' ? 'large over-recovery' : 'large underspend'}`;
}

/** A sentence for a figure that a rounded sheet cannot place on one side of Red for certain; "" for any other. */
export function sayRounding({ position, level, roundingUnit }: Printed, policy: Policy): string {
  const { variance, current } = position;
  if (!withinRoundingOfRed({ variance, current, level }, roundingUnit, policy)) return '';
  const from = toPence(over(redFrom({ current, level }, policy), fraction(100)));
  return ` The sheet is rounded to ${sayPounds(roundingUnit)}, so this is within rounding of Red, which starts at ${sayPounds(from)}.`;
}

function sayMovement({ variance }: Position, nature: Nature): string {
  if (nature === 'income') return variance > 0 ? 'fall short' : 'over-recover';
  return variance > 0 ? 'overspend' : 'underspend';
}

function sayBase(current: Pence, gross: Pence | null): string {
  if (gross !== null && Math.abs(current) * 10 < gross) {
    return `a net budget of ${sayPounds(current)} (gross expenditure ${sayPounds(gross)})`;
  }
  return current < 0 ? `an income budget of ${saySize(current)}` : `a budget of ${sayPounds(current)}`;
}
