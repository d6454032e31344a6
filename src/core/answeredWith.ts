import type { FindingResponse } from './model/findingResponse';
import type { Review } from './model/review';
import { applyResponses } from './rules/responses/applyResponses';

/** The same review with other answers to its findings; what it was compared with is to be compared again. */
export function answeredWith(review: Review, responses: readonly FindingResponse[]): Review {
  return { ...review, answers: applyResponses({ findings: review.findings, responses, asAt: review.policy.asAt }) };
}
