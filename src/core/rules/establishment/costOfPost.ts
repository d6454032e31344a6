import { type Pence, toPence } from '../../model/money';
import { defaultPolicy } from '../../model/policy';
import { type Quantity, times } from '../../model/quantity';
import { present } from '../../model/present';
import { payYearOf } from './payYear';
import { personsOf } from './persons';
import type { RateName } from './rateName';

/** A post by itself: its full-time salary in pounds a year, the April its year starts in, and the pension in per cent of pay. */
export interface LonePost {
  readonly salary: Pence;
  readonly fte: Quantity;
  readonly startsIn: number;
  readonly pension: Quantity;
}

/**
 * What a post costs in a whole year with on-costs, at the rates of the rule packs, rounded once; and the rates that no
 * pack has (rules, section 2). Up to 1 FTE it is one person, above it so many full-time ones.
 */
export function costOfPost({ salary, fte, startsIn, pension }: LonePost): { readonly cost: Pence; readonly lacking: readonly RateName[] } {
  const policy = defaultPolicy(startsIn, 12);
  const { costOf, lacking } = payYearOf([], { ...policy, oncost: { ...policy.oncost, pension } });
  const [person] = personsOf([{ postId: '', costCentre: '', status: 'filled', start: null, end: null, jobShare: false, headcount: null, fte }], [salary]);
  const { count, pay } = present(person, 'person');
  return { cost: toPence(times(count, costOf(pay, { from: null, to: null }))), lacking };
}
