import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, difference, pounds, size, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { placeOf } from '../../model/source';
import { sameName } from '../../model/wording';
import { poolBasis } from './poolBasis';
import type { BudgetedCharge, BudgetedCharges } from './recipientBudgets';
import { WORDS } from './words';

/** A recipient's budget may differ from its charge by this much. */
const TOLERANCE = pounds(1000);

/**
 * RCH-10: recipients' budgets differ from what they are charged by more than £1,000 each. One finding for what is
 * charged together; the amount is the net of those recipients, positive when they have budgeted too little. A budget that
 * is right on the counts billed today is not reported where RCH-04 reports the counts.
 */
export function recipientBudgetDiffers(charged: readonly BudgetedCharges[], policy: Policy): readonly Finding[] {
  return charged.flatMap((each) => {
    const rows = each.rows.flatMap((row) => (row.budget !== null && differs(row, row.budget, each) ? [{ ...row, budget: row.budget }] : []));
    return rows.length === 0 ? [] : [finding(each, rows, policy)];
  });
}

type Differing = BudgetedCharge & { readonly budget: Pence };

function differs({ charge, billed }: BudgetedCharge, budget: Pence, { atPrice }: BudgetedCharges): boolean {
  return isBeyond(charge, budget) && (!atPrice || billed === null || isBeyond(billed, budget));
}

function isBeyond(charge: Pence, budget: Pence): boolean {
  return size(difference(charge, budget)) > TOLERANCE;
}

function finding({ pools, names }: BudgetedCharges, rows: readonly Differing[], policy: Policy): Finding {
  const amount = sum(rows.map(({ charge, budget }) => difference(charge, budget)));
  const pool = pools[0]?.result.pool;
  return {
    id: 'RCH-10',
    key: keyOf('RCH-10', ...names.map(sameName)),
    severity: severityOf(amount),
    basis: pool === undefined ? 'this year' : poolBasis(pool, policy),
    at: placeOf(rows.flatMap(({ counts }) => counts.map(({ at }) => at)), 'recipientBudget'),
    subject: names.join(', '),
    amount,
    tolerance: TOLERANCE,
    message: WORDS['RCH-10'].message({ services: names, rows, amount }),
    advice: WORDS['RCH-10'].advice,
  };
}
