import type { Day } from '../model/day';
import type { Review } from '../model/review';
import { sameName } from '../model/wording';

/** Until when a measure is provisional by a statement about it, and where the facts hold the day. */
export interface ProvisionalClaim {
  readonly day: Day;
  readonly path: string;
}

/** The first statement about the measure that is provisional still; null where none is. */
export function provisionalClaim({ claims }: Review, measure: string): ProvisionalClaim | null {
  const index = (claims ?? []).findIndex(({ claim, provisional }) => provisional && sameName(claim.measure) === sameName(measure));
  const day = claims?.[index]?.claim.provisionalUntil ?? null;
  return day === null ? null : { day, path: `claims[${index}].provisionalUntil` };
}
