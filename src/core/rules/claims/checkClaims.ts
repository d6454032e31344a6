import type { CheckedClaim, Claim, Measure } from '../../model/claim';
import type { Policy } from '../../model/policy';
import { type Quantity, compare, magnitude, negate } from '../../model/quantity';
import { COMPARISONS, claimedOf } from './comparisons';
import { measureKey } from './measureKey';
import { straddles } from './straddles';
import { REMARKS } from './words';

/** What the claims room is given. */
export interface ClaimsInput {
  readonly claims: readonly Claim[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly policy: Policy;
}

/**
 * Each claim held against the figure it names, for the population it names: Supported, Not supported, or Not checked
 * with the reason (rules, section 6). The result is of today's figures, whether or not the claim is provisional. How the
 * words were read, and what straddles a threshold, is remarked.
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
  const computed = computedOf(claim, measure);
  if (computed === null) return notChecked(claim, null, REMARKS.noPopulation(claim));
  const claimed = claimedOf(claim);
  if (claimed === null) return notChecked(claim, computed, REMARKS.noValue(claim.comparison));
  const under = saysUnder(claim, measure);
  const holdsAt = (value: Quantity): boolean =>
    COMPARISONS[claim.comparison]({ computed: under ? negate(value) : value, claimed: under ? magnitude(claimed) : claimed, tolerance: claim.tolerance, policy });
  const remarks = [
    ...(claim.comparisonFromWording || claim.valueFromWording ? [REMARKS.fromWording(claim, measure)] : []),
    ...(under ? [REMARKS.under()] : []),
    ...straddles({ claim, measure, computed, claimed: under ? negate(magnitude(claimed)) : claimed, holdsAt, policy }),
  ];
  return {
    claim,
    computed,
    result: holdsAt(computed) ? 'Supported' : 'Not supported',
    provisional: claim.provisionalUntil !== null && policy.asAt <= claim.provisionalUntil,
    remark: remarks.join(' '),
  };
}

function computedOf({ population }: Claim, { value, populations }: Measure): Quantity | null {
  return population === 'gross' ? value : (populations?.[population] ?? null);
}

/** "Underspend by £5,000" of a variance, which is negative when favourable, is a direction and a size. */
function saysUnder({ statement, comparison }: Claim, { name }: Measure): boolean {
  const sized = comparison !== 'balances' && comparison !== 'within budget' && comparison !== 'all';
  return sized && /^variance:/i.test(name) && /\bunder[\s-]?sp(en|end|ent)/i.test(statement) && !/\bover[\s-]?sp(en|end|ent)/i.test(statement);
}

function notChecked(claim: Claim, computed: Quantity | null, remark: string): CheckedClaim {
  return { claim, computed, result: 'Not checked', provisional: false, remark };
}
