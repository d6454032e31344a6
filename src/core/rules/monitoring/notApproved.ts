import { type Finding, severityOf } from '../../model/finding';
import { placeOf } from '../../model/source';
import type { Approval } from './approvals';
import { tellFinding } from './tellFinding';

/**
 * BUD-16: a virement or a supplement without an approver, or above the limit of its approver: a broken control and Red.
 * Amount: the whole entry, in pence. A register without a column of approvers is said under Not checked.
 */
export function notApproved(approvals: readonly Approval[]): Finding[] {
  return approvals.filter(isAtFault).map(({ at, key, entry, subject, amount, field, approver, limit }) =>
    tellFinding('BUD-16', { entry, approver, limit: approver === '' ? null : limit }, {
      key,
      severity: severityOf(amount, true),
      at: placeOf([at], approver === '' ? 'approvedBy' : field),
      subject,
      amount,
      tolerance: approver === '' ? null : limit,
    }),
  );
}

function isAtFault({ at, approver, amount, limit }: Approval): boolean {
  if (approver === '') return at.table.columns.has('approvedBy');
  return limit !== null && amount > limit;
}
