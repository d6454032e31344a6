import { type Pence, atLeastNil, difference, sum } from '../../model/money';
import type { StreamPay } from './streamPay';

/** V, T and S of a stream, and the saving that no vacancy carries (rules, EST-09). */
export interface SavedTwice {
  readonly allowance: Pence;
  /** T = max(0, B - F): what the forecast takes off the budget. */
  readonly taken: Pence;
  readonly vacant: Pence;
  /** V + T - S. */
  readonly beyond: Pence;
}

/** The vacancy savings of a stream's budget and forecast against those of its posts; null without an employees budget. */
export function savedTwice({ figures, employees: { pay } }: StreamPay): SavedTwice | null {
  if (pay === null) return null;
  const taken = atLeastNil(difference(pay.budget, pay.forecast));
  const vacant = sum(figures.posts.filter(({ compared }) => compared).map(({ vacantCost }) => vacantCost));
  const allowance = figures.vacancyAllowance;
  return { allowance, taken, vacant, beyond: difference(sum([allowance, taken]), vacant) };
}
