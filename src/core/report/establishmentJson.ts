import type { Establishment, Reconciliation, StaffCost } from '../model/establishment';
import { countOf, poundsOf, poundsOrNull } from './jsonValue';

/** The establishment section of REPORT.json; difference = cost - budget. `posts` counts the rows of the stream. */
export function establishmentJson({ streams }: Establishment) {
  return {
    streams: streams.map((stream) => ({
      stream: stream.stream,
      posts: stream.posts.length,
      approvedFte: countOf(stream.approvedFte),
      filledFte: countOf(stream.filledFte),
      vacantFte: countOf(stream.vacantFte),
      overFte: countOf(stream.overFte),
      fullCost: poundsOf(stream.fullCost),
      vacancyAllowance: poundsOf(stream.vacancyAllowance),
      cost: poundsOf(stream.cost),
      budget: poundsOrNull(stream.budget),
      difference: poundsOrNull(stream.difference),
      payBridge:
        stream.payBridge === null
          ? null
          : {
              budgetDiffers: poundsOf(stream.payBridge.budgetDiffers),
              vacancyShort: poundsOf(stream.payBridge.vacancyShort),
              aboveEstablishment: poundsOf(stream.payBridge.aboveEstablishment),
              notExplained: poundsOf(stream.payBridge.notExplained),
            },
      agency: poundsOf(stream.agency),
      reconciliation: reconciliationJson(stream.reconciliation),
      explainedBy: stream.explainedBy,
    })),
  };
}

/** Approved and payroll are full years at the as-at date; the amounts of the posts sum to payroll less approved. */
function reconciliationJson({ approved, payroll, budget, ledgerToDate, payrollToDate, posts }: Reconciliation) {
  return {
    approved: staffJson(approved),
    payroll: payroll === null ? null : staffJson(payroll),
    budget: poundsOrNull(budget),
    ledgerToDate: poundsOrNull(ledgerToDate),
    payrollToDate: poundsOrNull(payrollToDate),
    posts: posts.map(({ postId, title, approvedFte, paidFte, amount, why }) => ({
      postId,
      title,
      approvedFte: countOf(approvedFte),
      paidFte: countOf(paidFte),
      amount: poundsOf(amount),
      why,
    })),
  };
}

function staffJson({ fte, cost }: StaffCost) {
  return { fte: countOf(fte), cost: poundsOf(cost) };
}

export type EstablishmentJson = ReturnType<typeof establishmentJson>;
