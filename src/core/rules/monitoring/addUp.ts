import { type Pence, NO_MONEY, difference, pence, percentageOf } from '../../model/money';
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

/** What is added up: lines, or the sums of lines, with the gross expenditure of the lines in pence. */
export interface Together {
  readonly parts: readonly Amounts[];
  readonly gross: Pence;
  readonly level: Level;
}

/** The position of several lines together: every figure is a sum of rows, so a page casts (rules, section 0). */
export function addUp({ parts, gross, level }: Together, policy: Policy): Position {
  const amounts: Amounts = {
    original: inAll(parts, 'original'),
    virement: inAll(parts, 'virement'),
    supplementary: inAll(parts, 'supplementary'),
    current: inAll(parts, 'current'),
    budgetToDate: given(parts, 'budgetToDate').amount,
    actualToDate: given(parts, 'actualToDate').amount,
    commitments: given(parts, 'commitments').amount,
    forecast: inAll(parts, 'forecast'),
    previousForecast: given(parts, 'previousForecast').amount,
    movement: movementOf(parts),
  };
  return { ...judge(amounts, level, policy), grossBeside: grossBeside(gross, amounts.current) };
}

function inAll(parts: readonly Amounts[], field: 'original' | 'virement' | 'supplementary' | 'current' | 'forecast'): Pence {
  let amount = 0;
  for (const part of parts) amount += part[field];
  return pence(amount);
}

/** The sum of what lines give of a field, null when none does, and how many do. */
function given(parts: readonly Amounts[], field: 'budgetToDate' | 'actualToDate' | 'commitments' | 'previousForecast' | 'movement') {
  let [amount, lines] = [0, 0];
  for (const { [field]: each } of parts) {
    if (each === null) continue;
    amount += each;
    lines += 1;
  }
  return { amount: lines === 0 ? null : pence(amount), lines };
}

/** Nothing moved unless every line says from where. */
function movementOf(parts: readonly Amounts[]): Pence | null {
  const { amount, lines } = given(parts, 'movement');
  return lines === parts.length ? amount : null;
}

/** Gross expenditure of some lines at current budget, pence. */
export function grossIn(lines: readonly MonitoredLine[]): Pence {
  let gross = 0;
  for (const { line } of lines) if (line.nature === 'expenditure') gross += line.current;
  return pence(gross);
}

/** Gross expenditure when |net| is under a tenth of it (rules, section 1 "Status"). */
function grossBeside(gross: Pence, net: Pence): Pence | null {
  return Math.abs(net) * 10 < gross ? gross : null;
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
