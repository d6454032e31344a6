import type { CostedPost } from '../../model/establishment';
import { type Pence, difference, inPounds, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { type Quantity, fraction, over, times } from '../../model/quantity';
import { sameName } from '../../model/wording';

/** The share of cost a stream is expected to save by turnover, its own else the general one: 4% is 0.04. */
export function vacancyFactor(stream: string, policy: Policy): Quantity {
  const own = [...policy.vacancyFactorByStream].find(([name]) => sameName(name) === sameName(stream));
  return over(own?.[1] ?? policy.vacancyFactor, fraction(100));
}

/** True for compared posts of which a vacancy saving is expected (rules, section 2). */
export function isLiable({ post, compared }: CostedPost): boolean {
  return compared && !post.exempt && post.status !== 'fixed-term';
}

/** What some cost of a post comes to in C of the pay bridge: nil when not compared, else less its vacancy allowance. */
export function afterAllowance(cost: Pence, costed: CostedPost, policy: Policy): Pence {
  if (!costed.compared) return toPence(fraction(0));
  return isLiable(costed) ? difference(cost, toPence(times(vacancyFactor(costed.stream, policy), inPounds(cost)))) : cost;
}
