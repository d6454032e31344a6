import type { Day } from './day';
import type { Quantity } from './quantity';
import type { RowSource } from './source';

/** What an owner says of an action. */
export type ActionStatus = 'Red' | 'Amber' | 'Green' | 'Complete';

/** An action of the improvement plan, under the recommendation it answers. */
export interface Action {
  readonly at: RowSource;
  readonly recommendation: string;
  readonly action: string;
  /** A role, never a person. */
  readonly owner: string;
  readonly originalDue: Day | null;
  readonly due: Day | null;
  readonly timesRevised: Quantity | null;
  /** 0 to 100. */
  readonly percentComplete: Quantity | null;
  readonly claimed: ActionStatus | null;
  readonly evidence: string;
  readonly lastReview: Day | null;
  /** Days between reviews; null takes the setting review.cadence. */
  readonly cadenceDays: Quantity | null;
  /** A figure that has to hold before the action is complete, as claims name it. */
  readonly measure: string;
  /** Not for publication until that day. */
  readonly notBefore: Day | null;
}
