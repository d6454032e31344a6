import type { Action, ActionStatus } from '../../model/action';
import type { ClaimResult } from '../../model/claim';
import { type Day, dayNumber, daysAfter } from '../../model/day';
import type { ActionPosition, EvidenceState, MeasureState } from '../../model/governance';
import { isPlaceholder } from '../../model/placeholder';
import type { Policy } from '../../model/policy';
import { compare, fraction, toNumber } from '../../model/quantity';
import type { Tables } from '../../model/tables';
import { computedStatus } from './computedStatus';
import { evidenceFor } from './evidenceFor';
import { latestReviews } from './latestReviews';
import { sayRecommendation } from '../../model/recommendationName';

/** What actions are held against. */
export interface PositionsInput {
  readonly tables: Pick<Tables, 'actions' | 'reviews' | 'evidence'>;
  readonly policy: Policy;
  /** Whether a figure holds, by the name a claim gives it. */
  readonly measureHolds: (measure: string) => ClaimResult;
}

/** Every action with its status worked out: late, reviewed, evidenced, and whether its measure holds; days are of the calendar. */
export function actionPositions({ tables, policy, measureHolds }: PositionsInput): readonly ActionPosition[] {
  const reviewOf = latestReviews(tables.reviews, policy.asAt);
  const evidenceOf = evidenceFor(tables.evidence, policy.asAt);
  return tables.actions.map((action) => {
    const evidence = evidenceOf(action.evidence);
    const measure = measureState(action.measure, measureHolds);
    return positionOf(action, { policy, evidence, measure, lastReview: reviewOf(action) });
  });
}

const HOLDS: Readonly<Record<ClaimResult, MeasureState>> = { Supported: 'holds', 'Not supported': 'fails', 'Not checked': 'not checked' };

function measureState(measure: string, measureHolds: PositionsInput['measureHolds']): MeasureState {
  return isPlaceholder(measure) ? null : HOLDS[measureHolds(measure)];
}

interface Known {
  readonly policy: Policy;
  readonly evidence: EvidenceState;
  readonly measure: MeasureState;
  readonly lastReview: Day | null;
}

function positionOf(action: Action, { policy, evidence, measure, lastReview }: Known): ActionPosition {
  const claimed = claimedOf(action);
  const open = claimed !== 'Complete' || evidence !== 'held';
  const due = action.due ?? action.originalDue;
  const daysPast = (date: Day | null): number => (open && date !== null ? Math.max(0, daysBetween(date, policy.asAt)) : 0);
  const facts = {
    action,
    recommendation: sayRecommendation(action.recommendation),
    claimed,
    open,
    evidence,
    due,
    daysLate: daysPast(due),
    daysPastFirst: daysPast(action.originalDue),
    ...reviewsOf({ lastReview, open, cadenceDays: cadenceOf(action, policy), asAt: policy.asAt }),
    measure,
  };
  return { ...facts, ...computedStatus(facts) };
}

/** 100 per cent complete claims it where no status is typed. */
function claimedOf({ claimed, percentComplete }: Action): ActionStatus | null {
  const done = percentComplete !== null && compare(percentComplete, fraction(100)) >= 0;
  return claimed ?? (done ? 'Complete' : null);
}

function cadenceOf({ cadenceDays }: Action, { reviewCadenceDays }: Policy): number {
  return cadenceDays === null ? reviewCadenceDays : toNumber(cadenceDays, 0);
}

interface Reviewing {
  readonly lastReview: Day | null;
  readonly open: boolean;
  readonly cadenceDays: number;
  readonly asAt: Day;
}

type Reviewed = Pick<ActionPosition, 'cadenceDays' | 'lastReview' | 'daysSinceReview' | 'missedReviews' | 'nextReview'>;

/** A review is missed once more days than the cadence have passed; on the last of them it is still due (rules, GOV-02). */
function reviewsOf({ lastReview, open, cadenceDays, asAt }: Reviewing): Reviewed {
  if (lastReview === null) return { cadenceDays, lastReview, daysSinceReview: 0, missedReviews: 0, nextReview: null };
  const daysSinceReview = daysBetween(lastReview, asAt);
  const missedReviews = open && daysSinceReview > cadenceDays ? Math.floor(daysSinceReview / cadenceDays) : 0;
  const nextReview = open ? daysAfter(lastReview, cadenceDays * (missedReviews + 1)) : null;
  return { cadenceDays, lastReview, daysSinceReview, missedReviews, nextReview };
}

function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
