import type { CheckedClaim, Claim, Measure } from '../../model/claim';
import type { Policy } from '../../model/policy';
import { compare } from '../../model/quantity';
import { COMPARISONS, claimedOf } from './comparisons';
import { measureKey } from './measureKey';
import { REMARKS } from './words';

/** What the claims room is given. */
export interface ClaimsInput {
  readonly claims: readonly Claim[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly policy: Policy;
}

/**
 * Each claim held against the figure it names: Supported, Not supported, or Not checked with the reason (rules,
 * section 6). The result is of today's figures, whether or not the claim is provisional.
 */
export function checkClaims({ claims, measures, policy }: ClaimsInput): readonly CheckedClaim[] {
  const index = new Map<string, readonly Measure[]>();
  for (const measure of measures.values()) {
    const key = measureKey(measure.name);
    const known = index.get(key) ?? [];
    if (!known.some(({ value }) => compare(value, measure.value) === 0)) index.set(key, [...known, measure]);
  }
  return claims.map((claim) => checked(claim, index.get(measureKey(claim.measure)) ?? [], policy));
}

function checked(claim: Claim, found: readonly Measure[], policy: Policy): CheckedClaim {
  const [measure, ...others] = found;
  if (claim.measure.trim() === '') return notChecked(claim, null, REMARKS.noMeasure());
  if (measure === undefined) return notChecked(claim, null, REMARKS.unknown(claim.measure));
  if (others.length > 0) return notChecked(claim, null, REMARKS.ambiguous(found));
  const claimed = claimedOf(claim);
  if (claimed === null) return notChecked(claim, measure, REMARKS.noValue(claim.comparison));
  const { comparison, tolerance } = claim;
  const holds = COMPARISONS[comparison]({ computed: measure.value, claimed, tolerance, policy });
  return { claim, computed: measure.value, result: holds ? 'Supported' : 'Not supported', remark: '' };
}

function notChecked(claim: Claim, measure: Measure | null, remark: string): CheckedClaim {
  return { claim, computed: measure?.value ?? null, result: 'Not checked', remark };
}
