import type { Action, ActionStatus } from './action';
import type { Day, Weekday } from './day';
import type { EvidenceEntry } from './evidenceEntry';

/** What shows that an action is done: evidence that stands, none, one the log does not hold, or one still to come. */
export type EvidenceState = 'held' | 'none' | 'not in the log' | 'still to come';

/** What makes a computed status, the first that applies. */
export type StatusReason =
  | 'past due'
  | 'measure fails'
  | 'first date passed'
  | 'review missed'
  | 'no owner'
  | 'no due date'
  | 'revised twice'
  | 'no evidence'
  | 'complete'
  | 'on track';

/** Whether the figure that an action names holds: null when it names none. */
export type MeasureState = 'holds' | 'fails' | 'not checked' | null;

/** An action with the status worked out for it beside the one its owner claims. */
export interface ActionPosition {
  readonly action: Action;
  /** "Recommendation 3", as a sentence names it. */
  readonly recommendation: string;
  /** What its owner claims; 100 per cent complete claims it where no status is typed. */
  readonly claimed: ActionStatus | null;
  readonly computed: ActionStatus;
  readonly reason: StatusReason;
  /** Not claimed complete, or claimed without evidence that stands. */
  readonly open: boolean;
  readonly evidence: EvidenceState;
  /** The date it is due now: its first date when no other was set. */
  readonly due: Day | null;
  /** Days since it was due, while it is open; nil on the day itself and before. */
  readonly daysLate: number;
  /** Days since the first date passed that it was due, while it is open. */
  readonly daysPastFirst: number;
  readonly cadenceDays: number;
  /** The latest review that names the action or its recommendation. */
  readonly lastReview: Day | null;
  /** Nil where none was held. */
  readonly daysSinceReview: number;
  readonly missedReviews: number;
  /** The day the next review falls due; null when none was held, or the action is complete. */
  readonly nextReview: Day | null;
  readonly measure: MeasureState;
}

/** One date of the audit calendar. */
export interface AuditDate {
  /** 1 for the first. */
  readonly number: number;
  /** Months from the base. */
  readonly months: number;
  readonly date: Day;
  readonly weekday: Weekday;
  /** The day of the audit that answers it. */
  readonly held: Day | null;
  readonly overdue: boolean;
}

/** The improvement plan: its actions, its audit calendar and its evidence, null where the workbook has none. */
export interface Governance {
  readonly actions: readonly ActionPosition[] | null;
  /** The calendar as far as the first date that is still to come, five dates at least. */
  readonly audits: readonly AuditDate[] | null;
  readonly evidence: readonly EvidenceEntry[];
  /** How many actions and entries of the log a public copy leaves out: not for publication yet. */
  readonly omitted: { readonly actions: number; readonly evidence: number };
}

/** The order of statuses, worst first. */
export const STATUS_RANK: Readonly<Record<ActionStatus, number>> = { Red: 0, Amber: 1, Green: 2, Complete: 3 };

/** Whether an owner claims more than the facts bear out; a blank claims nothing. */
export function claimsBetter({ claimed, computed }: Pick<ActionPosition, 'claimed' | 'computed'>): boolean {
  return claimed !== null && STATUS_RANK[claimed] > STATUS_RANK[computed];
}
