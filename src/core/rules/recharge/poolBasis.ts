import type { Basis } from '../../model/finding';
import { findYear } from '../../model/period';
import type { Policy } from '../../model/policy';
import type { Pool } from '../../model/recharge';

/** Money of a pool is of this year, or of a full year when the pool names another. */
export function poolBasis({ year }: Pool, policy: Policy): Basis {
  const named = findYear(year);
  return named === null || named === policy.year.startsIn ? 'this year' : 'full year';
}
