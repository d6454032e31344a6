import type { ActionStatus } from '../../model/action';
import type { ActionPosition, StatusReason } from '../../model/governance';
import { isPlaceholder } from '../../model/placeholder';
import { type Quantity, compare, fraction } from '../../model/quantity';

/** What a status is worked out from. */
export type StatusFacts = Omit<ActionPosition, 'computed' | 'reason'>;

/** A status and the reason that made it. */
export interface ComputedStatus {
  readonly computed: ActionStatus;
  readonly reason: StatusReason;
}

/** The status the facts of an action bear out, the first that applies (rules, GOV-05). */
export function computedStatus(facts: StatusFacts): ComputedStatus {
  const { open, claimed, measure } = facts;
  if (open && facts.daysLate > 0) return { computed: 'Red', reason: 'past due' };
  if (claimed === 'Complete' && measure === 'fails') return { computed: 'Red', reason: 'measure fails' };
  if (!open) return { computed: 'Complete', reason: 'complete' };
  const reason = amberReason(facts);
  return reason === null ? { computed: 'Green', reason: 'on track' } : { computed: 'Amber', reason };
}

function amberReason({ action, claimed, due, daysPastFirst, missedReviews, measure }: StatusFacts): StatusReason | null {
  if (measure === 'fails') return 'measure fails';
  if (daysPastFirst > 0) return 'first date passed';
  if (missedReviews > 0) return 'review missed';
  if (isPlaceholder(action.owner)) return 'no owner';
  if (due === null) return 'no due date';
  if (action.timesRevised !== null && isRevisedTwice(action.timesRevised)) return 'revised twice';
  return claimed === 'Complete' ? 'no evidence' : null;
}

/** GOV-08's test: a due date moved twice or more. */
export function isRevisedTwice(timesRevised: Quantity): boolean {
  return compare(timesRevised, fraction(2)) >= 0;
}

/**
 * Whether a claim that is better is a fault of its own: the action is late, or its measure fails (GOV-05). Claimed
 * complete, it is late for want of evidence only, which GOV-03 reports.
 */
export function isOwnFault({ claimed, reason, measure }: Pick<ActionPosition, 'claimed' | 'reason' | 'measure'>): boolean {
  return measure === 'fails' || (reason === 'past due' && claimed !== 'Complete');
}
