import type { BudgetLine, CipfaGroup } from '../../model/budgetLine';
import { type Pence, inPounds, NO_MONEY, toPence } from '../../model/money';
import type { ForecastBasis } from '../../model/monitoring';
import type { ForecastMethod, Policy } from '../../model/policy';
import { present } from '../../model/present';
import { type Quantity, fraction, greater, minus, plus, times } from '../../model/quantity';
import type { RowSource } from '../../model/source';

/** The forecast a line is held to, in pence, and where it came from. */
export interface LineForecast {
  readonly forecast: Pence;
  readonly basis: ForecastBasis;
}

/** Which pence of a line are due by the period, and what the sheet says of the rest. */
interface Progress {
  readonly actual: Pence;
  /** B - BTD, exact pounds. */
  readonly stillToCome: Quantity;
  /** 12 / p. */
  readonly toFullYear: Quantity;
}

/** The part of its stream's pay projection that is a line's, in pence, by the row of the line. */
export type ProjectedPay = ReadonlyMap<RowSource, Pence>;

/**
 * The forecast outturn of a line in pence (rules, section 1 "Forecast"). A typed forecast stands, nought included; a
 * blank in a forecast column takes the current budget; without such a column the policy's method applies, for "posts" the
 * line's part of the pay projection, which does not ask what was spent.
 */
export function forecastLine(line: BudgetLine, policy: Policy, projected: ProjectedPay = new Map()): LineForecast {
  if (line.forecast !== null) return { forecast: line.forecast, basis: 'given' };
  const period = Math.min(policy.period, 12);
  const atBudget: LineForecast = { forecast: line.current, basis: 'budget' };
  if (line.at.table.columns.has('forecast') || period <= 0) return atBudget;
  if (period === 12) return line.actualToDate === null ? atBudget : { forecast: line.actualToDate, basis: 'actual' };
  const byPosts = projected.get(line.at);
  if (byPosts !== undefined) return { forecast: byPosts, basis: 'posts' };
  if (line.actualToDate === null) return atBudget;
  if (line.actualToDate === 0) return atBudget;
  const progress: Progress = {
    actual: line.actualToDate,
    stillToCome: stillToCome(line, period),
    toFullYear: fraction(12, period),
  };
  const basis = basisOf(line, policy.forecastMethod);
  return { forecast: calculated(line, progress, basis, policy), basis };
}

/** The method a line can bear: profile wherever its own method does not suit it, and for lines that pay no posts. */
function basisOf(line: BudgetLine, method: ForecastMethod): 'profile' | 'commitments' | 'straight-line' {
  if (method === 'straight-line') return accruesEvenly(line) ? method : 'profile';
  if (method === 'commitments') return line.nature === 'expenditure' && line.current >= 0 && line.commitments !== null ? method : 'profile';
  return 'profile';
}

function calculated(line: BudgetLine, progress: Progress, basis: ForecastBasis, policy: Policy): Pence {
  const actual = inPounds(progress.actual);
  if (basis === 'straight-line') return toPence(times(actual, progress.toFullYear));
  if (basis === 'profile') return toPence(plus(actual, progress.stillToCome));
  const ordered = policy.actualsIncludeCommitments ? NO_MONEY : present(line.commitments, 'commitments');
  return toPence(plus(actual, greater(inPounds(ordered), progress.stillToCome)));
}

function stillToCome(line: BudgetLine, period: number): Quantity {
  const budget = inPounds(line.current);
  const toDate = line.budgetToDate === null ? times(budget, fraction(period, 12)) : inPounds(line.budgetToDate);
  return minus(budget, toDate);
}

const EVEN_GROUPS: ReadonlySet<CipfaGroup | null> = new Set<CipfaGroup>([
  'Employees',
  'Premises',
  'Transport',
  'Supplies and Services',
]);
const UNEVEN_WORDS = /\b(rates|nndr|grants?|capital|depreciation)\b/i;

/** True for employees and running costs, which are spent month by month; never income, grants, rates, capital charges. */
export function accruesEvenly({ nature, group, description, subjective }: BudgetLine): boolean {
  return nature === 'expenditure' && EVEN_GROUPS.has(group) && !UNEVEN_WORDS.test(`${description} ${subjective}`);
}

/** True when the line stands at its budget because nothing, or nothing known, is spent before the year end. */
export function standsUnspent(line: BudgetLine, basis: ForecastBasis, policy: Policy): boolean {
  return basis === 'budget' && policy.period > 0 && !line.at.table.columns.has('forecast');
}

/** True when a forecast column was left blank and the line is taken at its budget. */
export function leftBlank(line: BudgetLine): boolean {
  return line.forecast === null && line.at.table.columns.has('forecast');
}

/** The forecast methods in the order they are printed. */
export const FORECAST_BASES: readonly ForecastBasis[] = [
  'given',
  'profile',
  'commitments',
  'straight-line',
  'posts',
  'budget',
  'actual',
];
