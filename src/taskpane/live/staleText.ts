import { type FailureText, failureText } from '../paneFailure';
import { LIVE } from '../words';
import type { Stale } from './liveState';

/** What is said of a change that is not in the review. */
export function staleText({ changed, failure }: Stale): FailureText {
  const title = LIVE.stale(changed);
  if (failure === null) return { title, body: LIVE.reviewingAgain };
  if (failure.kind === 'noBudget') return { title, body: LIVE.notReviewed(LIVE.noBudget) };
  const why = failureText(failure);
  return { title, body: LIVE.notReviewed(`${why.title}. ${why.body}`) };
}
