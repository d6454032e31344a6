import type { Nature } from '../../model/budgetLine';
import { type Pence, toPence } from '../../model/money';
import { type Position, largeMark } from '../../model/monitoring';
import type { Level, Policy } from '../../model/policy';
import { fraction, magnitude, over } from '../../model/quantity';
import { bySign, sayPercent, sayPercentBelow, sayPounds, saySize } from '../../model/wording';
import { redFrom, withinRoundingOfRed } from './statusOf';

/** What is printed of a variance at a level: its position, and whether cost or income. */
export interface Printed {
  readonly position: Position;
  readonly level: Level;
  readonly nature: Nature;
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
  return bySign(position.variance, shown, `-${shown}`);
}

/** "overspend by £3,000 (1.0%) against a budget of £295,000, Amber". */
export function sayPosition({ position, level, nature }: Printed, policy: Policy): string {
  const percent = sayVariancePercent(position, level, policy).replace(/^-/, '');
  const amount = `${saySize(position.variance)} (${percent})`;
  return `${sayMovement(position, nature)} by ${amount} against ${sayBase(position, level)}, ${sayStatus(position, nature)}`;
}

/** "£762,400", "£0 net (gross expenditure £482,000)": the budget that a per cent is of. */
export function sayBudget({ current, grossBeside }: Position): string {
  return grossBeside === null ? sayPounds(current) : `${sayPounds(current)} net (gross expenditure ${sayPounds(grossBeside)})`;
}

/** "Amber", "Green, large underspend", "Green, large over-recovery" on income. */
export function sayStatus(position: Position, nature: Nature): string {
  return [position.status, largeMark(position, nature)].filter((part) => part !== '').join(', ');
}

/** A sentence for a figure that a rounded sheet cannot place on one side of Red for certain; "" for any other. */
export function sayRounding({ position, level, roundingUnit }: Printed, policy: Policy): string {
  const { variance, current } = position;
  if (!withinRoundingOfRed({ variance, current, level }, roundingUnit, policy)) return '';
  const from = toPence(over(redFrom({ current, level }, policy), fraction(100)));
  return ` The sheet is rounded to ${sayPounds(roundingUnit)}, so this is within rounding of Red, which starts at ${sayPounds(from)}.`;
}

function sayMovement({ variance }: Position, nature: Nature): string {
  return nature === 'income' ? bySign(variance, 'fall short', 'over-recover') : bySign(variance, 'overspend', 'underspend');
}

function sayBase({ current, grossBeside }: Position, level: Level): string {
  if (grossBeside !== null) return `a net budget of ${sayPounds(current)} (gross expenditure ${sayPounds(grossBeside)})`;
  return current < 0 ? `${level === 'line' ? 'an' : 'a net'} income budget of ${saySize(current)}` : `a budget of ${sayPounds(current)}`;
}
