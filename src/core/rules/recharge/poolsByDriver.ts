import type { PoolWithDrivers } from './countWhatIfs';

/** Pools shared by the same drivers, together: what a sheet states or budgets by driver belongs to all of them. */
export function poolsByDriver(pools: readonly PoolWithDrivers[]): readonly (readonly PoolWithDrivers[])[] {
  const groups = new Map<string, PoolWithDrivers[]>();
  for (const pool of pools) {
    const key = pool.drivers.map((driver) => driver.key).join('\u0000');
    const together = groups.get(key);
    if (together === undefined) groups.set(key, [pool]);
    else together.push(pool);
  }
  return [...groups.values()];
}
