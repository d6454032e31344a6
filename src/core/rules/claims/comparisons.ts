import type { Claim, Comparison } from '../../model/claim';
import { inPounds } from '../../model/money';
import type { Policy } from '../../model/policy';
import { type Quantity, NIL, compare, fraction, magnitude, minus, over, times } from '../../model/quantity';

/** What a comparison looks at: the figure of the review, the one claimed, the tolerance typed and the settings. */
export interface Compared {
  readonly computed: Quantity;
  readonly claimed: Quantity;
  readonly tolerance: Quantity | null;
  readonly policy: Policy;
}

/**
 * Whether the figures bear a comparison out, tested on exact figures (rules, section 6): in excess of is strict,
 * approximately is within a per cent of the claimed figure, inclusive; balances is two-sided, inclusive.
 */
export const COMPARISONS: Readonly<Record<Comparison, (compared: Compared) => boolean>> = {
  'in excess of': ({ computed, claimed }) => compare(computed, claimed) > 0,
  'at least': ({ computed, claimed }) => compare(computed, claimed) >= 0,
  'no more than': ({ computed, claimed }) => compare(computed, claimed) <= 0,
  'equal to': (compared) => within(compared, compared.tolerance ?? NIL),
  approximately: (compared) => within(compared, percentOfClaimed(compared)),
  balances: (compared) => within(compared, compared.tolerance ?? inPounds(compared.policy.tolerance.balance)),
  'within budget': ({ computed, claimed }) => compare(computed, claimed) <= 0,
  all: ({ computed, claimed }) => compare(computed, claimed) === 0,
};

/** The claimed figure; nil is understood for a balance, and for a variance within budget. null when one is needed. */
export function claimedOf({ value, comparison, measure }: Claim): Quantity | null {
  if (value !== null) return value;
  if (comparison === 'balances') return NIL;
  return comparison === 'within budget' && /^\s*(variance|balance)/i.test(measure) ? NIL : null;
}

function within({ computed, claimed }: Compared, tolerance: Quantity): boolean {
  return compare(magnitude(minus(computed, claimed)), tolerance) <= 0;
}

/** What "approximately" allows either way: per cent of the claimed figure. */
export function percentOfClaimed({ claimed, tolerance, policy }: Compared): Quantity {
  return over(times(magnitude(claimed), tolerance ?? policy.claimsApproximately), fraction(100));
}
