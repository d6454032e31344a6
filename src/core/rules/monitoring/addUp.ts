import { type Pence, NO_MONEY, difference, pence, percentageOf, sum } from '../../model/money';
import type { MonitoredLine, Position } from '../../model/monitoring';
import type { Level, Policy } from '../../model/policy';
import { statusOf } from './statusOf';

/** The money of a position before it is judged, in pence. */
export type Amounts = Pick<
  Position,
  | 'original'
  | 'virement'
  | 'supplementary'
  | 'current'
  | 'budgetToDate'
  | 'actualToDate'
  | 'commitments'
  | 'forecast'
  | 'previousForecast'
  | 'movement'
>;

/** The position of several lines together: every figure is a sum of rows, so a page casts (rules, section 0). */
export function addUp(parts: readonly MonitoredLine[], level: Level, policy: Policy): Position {
  const given = (field: 'budgetToDate' | 'actualToDate' | 'commitments' | 'previousForecast'): Pence | null => {
    const amounts = parts.map((part) => part[field]).filter((amount) => amount !== null);
    return amounts.length === 0 ? null : sum(amounts);
  };
  const always = (field: 'original' | 'virement' | 'supplementary' | 'current' | 'forecast'): Pence =>
    sum(parts.map((part) => part[field]));
  const movements = parts.map(({ movement }) => movement).filter((amount) => amount !== null);
  const amounts: Amounts = {
    original: always('original'),
    virement: always('virement'),
    supplementary: always('supplementary'),
    current: always('current'),
    budgetToDate: given('budgetToDate'),
    actualToDate: given('actualToDate'),
    commitments: given('commitments'),
    forecast: always('forecast'),
    previousForecast: given('previousForecast'),
    movement: parts.length > 0 && movements.length === parts.length ? sum(movements) : null,
  };
  return { ...judge(amounts, level, policy), grossBeside: grossBeside(parts, amounts.current) };
}

/** Gross expenditure in pence when |net| is under a tenth of it (rules, section 1 "Status"). */
function grossBeside(parts: readonly MonitoredLine[], net: Pence): Pence | null {
  let gross = 0;
  for (const { line } of parts) if (line.nature === 'expenditure') gross += line.current;
  return Math.abs(net) * 10 < gross ? pence(gross) : null;
}

/** A position with its variance, per cent of |current| (null on a nil budget) and status at a level. */
export function judge<Judged extends Amounts>(amounts: Judged, level: Level, policy: Policy): Judged & Position {
  const variance = difference(amounts.forecast, amounts.current);
  const { status, largeUnderspend } = statusOf({ variance, current: amounts.current, level }, policy);
  return { variance, variancePercent: percentageOf(variance, amounts.current), status, largeUnderspend, grossBeside: null, ...amounts }; // spread last: ten times as fast
}

/** Nothing, for a blank that counts as nil in a sum of budget changes. */
export function orNil(amount: Pence | null): Pence {
  return amount ?? NO_MONEY;
}
