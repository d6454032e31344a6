import type { Day } from './day';
import type { RowSource } from './source';

/** A review of an action or recommendation that took place, or an audit of the plan. */
export interface ReviewHeld {
  readonly at: RowSource;
  readonly date: Day;
  readonly kind: 'review' | 'audit';
  /** The action or recommendation it was about, as typed. */
  readonly subject: string;
  /** Roles. */
  readonly heldBy: string;
  readonly outcome: string;
}
