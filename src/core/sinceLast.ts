import type { RunRecord } from './model/answers';
import type { Review } from './model/review';
import { compareRuns } from './rules/responses/compareRuns';

/** The review with what is new, repeated and cleared since the run before it. */
export function sinceLast(review: Review, last: RunRecord): Review {
  return { ...review, since: compareRuns(review.findings, review.answers, last) };
}
