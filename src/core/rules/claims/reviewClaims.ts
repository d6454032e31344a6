import type { CheckedClaim } from '../../model/claim';
import type { RoomResult } from '../../model/review';
import { type ClaimsInput, checkClaims } from './checkClaims';
import { claimNotSupported } from './claimNotSupported';

/** Statements held against the figures of the review (rules, section 6). Reports GOV-07. null when there are none. */
export function reviewClaims(input: ClaimsInput): RoomResult<readonly CheckedClaim[]> | null {
  if (input.claims.length === 0) return null;
  const figures = checkClaims(input);
  return { figures, findings: claimNotSupported(figures, input.measures), notChecked: [] };
}
