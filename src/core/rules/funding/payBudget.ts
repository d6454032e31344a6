import type { BudgetLine } from '../../model/budgetLine';
import { grouped } from '../../model/grouped';
import { type Pence, sum } from '../../model/money';
import { type Place, placeOf } from '../../model/source';
import { sameName } from '../../model/wording';

/** New money of this year in the employees budget of a stream, pence, and where; null where there is none. */
export type PayBudget = (stream: string) => { readonly amount: Pence; readonly at: Place } | null;

const AGENCY = /\b(agency|agencies|contractors?|interims?|overtime|training|redundanc(y|ies))\b/i;

/** Reads the budget once: new money on employees lines that pay posts. */
export function payBudget(budget: readonly BudgetLine[]): PayBudget {
  const paying = budget.filter(({ group, description, subjective }) => group === 'Employees' && !AGENCY.test(`${description} ${subjective}`));
  const given = paying.flatMap(({ at, stream, supplements }) => supplements.map(({ amount, field }) => ({ at, stream, amount, field })));
  const byStream = grouped(given.filter(({ amount }) => amount > 0), ({ stream }) => sameName(stream));
  return (stream) => {
    const own = byStream.get(sameName(stream));
    return own === undefined ? null : { amount: sum(own.map(({ amount }) => amount)), at: placeOf(own.map(({ at }) => at), own[0].field) };
  };
}
