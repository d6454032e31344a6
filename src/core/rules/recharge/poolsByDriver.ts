import { grouped } from '../../model/grouped';
import type { PoolWithDrivers } from './countWhatIfs';

/** Pools shared by the same drivers, together: what a sheet states or budgets by driver belongs to all of them. */
export function poolsByDriver(pools: readonly PoolWithDrivers[]): readonly (readonly [PoolWithDrivers, ...PoolWithDrivers[]])[] {
  return [...grouped(pools, ({ drivers }) => drivers.map(({ key }) => key).join('\u0000')).values()];
}
