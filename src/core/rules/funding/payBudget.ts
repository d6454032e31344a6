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
  const paying = budget.filter(({ group, description, subjective, supplementary }) => group === 'Employees' && (supplementary ?? 0) > 0 && !AGENCY.test(`${description} ${subjective}`));
  const byStream = grouped(paying, ({ stream }) => sameName(stream));
  return (stream) => {
    const lines = byStream.get(sameName(stream));
    if (lines === undefined) return null;
    const field = lines[0].supplements[0]?.field ?? 'supplementary';
    return { amount: sum(lines.flatMap(({ supplementary }) => supplementary ?? [])), at: placeOf(lines.map(({ at }) => at), field) };
  };
}
