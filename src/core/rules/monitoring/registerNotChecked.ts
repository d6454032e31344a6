import { byCodePoint, size, sum } from '../../model/money';
import type { NotChecked } from '../../model/review';
import type { Tables } from '../../model/tables';
import { type Approval, approvalsOf } from './approvals';
import { aboutRows, notChecked } from './notCheckedLines';
import { monitoringNotChecked as words } from './notCheckedWords';
import type { RegisterHeld } from './registerHeld';
import { givesVirements } from './virementsNotNil';
import type { MonitoringInput } from './workOut';

/** What of virements and supplements could not be held against the register, the ring-fences or the limits of approvers. */
export function registerNotChecked({ tables, policy }: MonitoringInput, { outside, notByCentre }: RegisterHeld): NotChecked[] {
  const { budget, virements } = tables;
  const registered = virements.length === 0 ? null : sum(virements.map(({ amount }) => size(amount)));
  const noColumn = budget.length > 0 && !givesVirements(budget);
  return [
    ...(noColumn ? [notChecked(words.noVirements(), registered)] : []),
    ...aboutRows(words.virementNotPlaced, outside.notPlaced, 'amount'),
    ...aboutRows(words.notByCentre, notByCentre, 'amount'),
    ...(virements.length > 0 && !saysRingFences(tables) ? [notChecked(words.noRingFences(), registered)] : []),
    ...aboutApprovals(approvalsOf(tables, policy), policy.approvalLimits.size > 0),
  ];
}

function saysRingFences({ structure }: Tables): boolean {
  return structure.some(({ at, ringFenced }) => ringFenced || at.table.columns.has('ringFenced'));
}

function aboutApprovals(approvals: readonly Approval[], limited: boolean): NotChecked[] {
  if (!limited) return aboutRows(words.noLimits, approvals, 'amount');
  const unnamed = approvals.filter(({ at }) => !at.table.columns.has('approvedBy'));
  const unlimited = approvals.filter(({ approver, limit }) => approver !== '' && limit === null);
  const approvers = [...new Set(unlimited.map(({ approver }) => approver))].sort(byCodePoint);
  return [
    ...aboutRows(words.noApprovers, unnamed, 'amount'),
    ...aboutRows(({ lines }) => words.noLimitOf({ lines, approvers }), unlimited, 'approvedBy'),
  ];
}
