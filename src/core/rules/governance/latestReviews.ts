import type { Action } from '../../model/action';
import { type Day, later, latestOf } from '../../model/day';
import type { ReviewHeld } from '../../model/reviewHeld';
import { sameName } from '../../model/wording';
import { keysOfSubject, recommendationKey } from '../../model/recommendationName';

/**
 * The latest review that names an action or its recommendation, held by a day: of the register and of the action's own
 * column. A review still to come is none, and an audit of the plan is not a review of an action.
 */
export function latestReviews(reviews: readonly ReviewHeld[], asAt: Day): (action: Action) => Day | null {
  const latest = new Map<string, Day>();
  for (const [subject, date] of latestBySubject(reviews, asAt)) {
    for (const key of keysOfSubject(subject)) latest.set(key, later(date, latest.get(key) ?? date));
  }
  return (action) => {
    const own = action.lastReview !== null && action.lastReview <= asAt ? [action.lastReview] : [];
    const named = keysOfAction(action).flatMap((key) => latest.get(key) ?? []);
    return latestOf([...own, ...named]);
  };
}

/** Registers repeat their subjects: each is taken apart once. */
function latestBySubject(reviews: readonly ReviewHeld[], asAt: Day): ReadonlyMap<string, Day> {
  const latest = new Map<string, Day>();
  for (const { date, kind, subject } of reviews) {
    if (kind === 'review' && date <= asAt) latest.set(subject, later(date, latest.get(subject) ?? date));
  }
  return latest;
}

/** The subjects of reviews held that name no action of the plan and no recommendation, each once, as typed. */
export function subjectsOutsidePlan(reviews: readonly ReviewHeld[], actions: readonly Action[]): readonly string[] {
  const known = new Set(actions.flatMap(keysOfAction));
  const subjects = new Set(reviews.filter(({ kind }) => kind === 'review').map(({ subject }) => subject.trim()));
  return [...subjects].filter((subject) => subject !== '' && !keysOfSubject(subject).some((key) => known.has(key)));
}

function keysOfAction({ action, recommendation }: Action): readonly string[] {
  return [sameName(action), recommendationKey(recommendation)];
}
