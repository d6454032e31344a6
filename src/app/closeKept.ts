import type { Policy } from '../core/model/policy';
import type { KeptRound } from '../core/model/round';
import { type CloseOutcome, closeRound, reopenRound } from '../core/rules/validation/closeRound';
import { reconcile } from '../core/rules/validation/reconcile';

/** Closes a round on the as-at day, by a role, once every line of it is agreed. */
export function closeKept(kept: KeptRound, policy: Pick<Policy, 'asAt' | 'returnsNone'>, by: string): CloseOutcome {
  return closeRound(kept, reconcile({ ...kept, policy }), { by, on: policy.asAt, returnsNone: policy.returnsNone });
}

export { reopenRound as reopenKept };
