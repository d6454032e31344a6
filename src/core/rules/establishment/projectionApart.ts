import { type Pence, difference, inPounds, size, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { compare, fraction, greater, over } from '../../model/quantity';
import type { StreamPay } from './streamPay';

/** P - F of a stream beyond the tolerance of EST-13. */
export interface ProjectionApart {
  readonly apart: Pence;
  readonly tolerance: Pence;
}

/** Pay projected from posts less the employees forecast, beyond 2,500 and 1% of the budget; null within them. */
export function projectionApart({ figures, employees: { pay } }: StreamPay, { tolerance }: Policy): ProjectionApart | null {
  if (pay === null) return null;
  const apart = difference(figures.payProjection, pay.forecast);
  const limit = greater(inPounds(tolerance.establishment), over(inPounds(size(pay.budget)), fraction(100)));
  return compare(inPounds(size(apart)), limit) > 0 ? { apart, tolerance: toPence(limit) } : null;
}
