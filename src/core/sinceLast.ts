import type { RunRecord } from './model/answers';
import type { Review } from './model/review';
import type { KeptRuns } from './report/keptRuns';
import { compareRuns, recordOf } from './rules/responses/compareRuns';

/** The review with what is new, repeated and cleared since the run before it. */
export function sinceLast(review: Review, last: RunRecord): Review {
  return { ...review, since: compareRuns(review.findings, review.answers, last) };
}

/**
 * The review against the last run that a workbook keeps. A run that finds the same again is not news: it is compared with
 * the run before, as the last was, so that running twice changes nothing.
 */
export function sinceKept(review: Review, kept: KeptRuns): Review {
  const against = isAgain(review, kept.last) ? kept.before : kept.last;
  return against === null ? review : sinceLast(review, against);
}

/** What a workbook keeps once this review is written into it. */
export function runsWith(review: Review, kept: KeptRuns | null): KeptRuns {
  if (kept !== null && isAgain(review, kept.last)) return kept;
  return { last: recordOf(review.findings, review.policy.asAt), before: kept?.last ?? null };
}

function isAgain({ findings, policy }: Review, last: RunRecord): boolean {
  const now = recordOf(findings, policy.asAt);
  return now.asAt === last.asAt && now.findings.length === last.findings.length && now.findings.every(({ key, severity, amount }, index) => {
    const then = last.findings[index];
    return then?.key === key && then.severity === severity && then.amount === amount;
  });
}
