import type { Claim, Measure } from '../../model/claim';
import type { Policy } from '../../model/policy';
import { type Quantity, compare, minus, plus } from '../../model/quantity';
import { percentOfClaimed } from './comparisons';
import { REMARKS } from './words';

/** A claim with the figure found for it, and whether it would hold at another. */
export interface Straddling {
  readonly claim: Claim;
  readonly measure: Measure;
  readonly computed: Quantity;
  readonly claimed: Quantity;
  readonly holdsAt: (value: Quantity) => boolean;
  readonly policy: Policy;
}

/**
 * What lies on both sides of a threshold (rules, section 6): a figure found and the one it is said to be, of which only one
 * is Red, and a count in dispute at one end of which the claim holds and at the other not. None when nothing does.
 */
export function straddles(straddling: Straddling): readonly string[] {
  return [...acrossRed(straddling), ...acrossDispute(straddling)];
}

function acrossRed({ claim, measure, computed, claimed, policy }: Straddling): readonly string[] {
  const redFrom = measure.redFrom ?? null;
  const namesOne = claim.comparison === 'approximately' || claim.comparison === 'equal to';
  if (redFrom === null || !namesOne) return [];
  const isRed = (value: Quantity): boolean => compare(value, redFrom) >= 0;
  if (isRed(computed) !== isRed(claimed)) return [REMARKS.acrossRed({ redFrom, computed, claimed, isRed: isRed(computed) })];
  const allowed = claim.comparison === 'approximately' ? percentOfClaimed({ computed, claimed, tolerance: claim.tolerance, policy }) : null;
  return allowed !== null && isInside(redFrom, claimed, allowed) ? [REMARKS.spansRed(redFrom)] : [];
}

/** Between claimed - allowed, where it is not yet Red, and claimed + allowed. */
function isInside(threshold: Quantity, claimed: Quantity, allowed: Quantity): boolean {
  const [low, high] = [minus(claimed, allowed), plus(claimed, allowed)];
  return compare(low, threshold) < 0 && compare(threshold, high) <= 0;
}

function acrossDispute({ claim, measure, computed, holdsAt }: Straddling): readonly string[] {
  const { range } = measure;
  if (range === undefined || claim.population !== 'gross') return [];
  const [lowest, highest] = [holdsAt(range.lowest), holdsAt(range.highest)];
  const held = holdsAt(computed);
  if (lowest === held && highest === held) return [REMARKS.disputed(range)];
  return [REMARKS.acrossDispute({ ...range, holdsAtLowest: lowest, holdsAtHighest: highest })];
}
