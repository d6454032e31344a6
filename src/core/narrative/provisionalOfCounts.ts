import type { Day } from '../model/day';
import type { Review } from '../model/review';
import { sameName, sayDay } from '../model/wording';
import { dayAt, quoteAt } from './carried';
import { provisionalClaim } from './provisionalClaim';
import type { Piece } from './said';

/**
 * Until when the counts of a driver are provisional: by a statement about them, else the day by which returns are due, where
 * the facts tell it in words of a finding. null where neither does.
 */
export function provisionalOfCounts(review: Review, driver: string, due: Day | null): Piece | null {
  const claim = provisionalClaim(review, `change: ${driver}`) ?? provisionalClaim(review, `change after disputes: ${driver}`);
  if (claim !== null) return dayAt(claim.path, claim.day);
  if (due === null || due < review.policy.asAt) return null;
  const index = review.findings.findIndex(({ id, subject, message }) => id === 'RCH-05' && sameName(subject) === sameName(driver) && message.includes(sayDay(due)));
  return index < 0 ? null : quoteAt(`findings[${index}].message`, sayDay(due));
}
