import type { Day } from '../model/day';

/** What kind of thing is owed. */
export type DueKind = 'action' | 'review' | 'audit' | 'decision' | 'return' | 'confirmation' | 'projectReview' | 'ending';

/** Something that somebody owes by a day. */
export interface DueItem {
  readonly kind: DueKind;
  readonly what: string;
  /** A role; "" where the workbook names none, or several. */
  readonly owner: string;
  readonly by: Day;
  readonly overdue: boolean;
}
