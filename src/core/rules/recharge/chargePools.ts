import type { Policy } from '../../model/policy';
import type { RateCardEntry } from '../../model/recharge';
import { chargedDrivers } from './chargedDrivers';
import type { CostedPools } from './costPools';
import type { PoolWithDrivers } from './countWhatIfs';
import { driversOf } from './driversOf';
import { poolResult } from './poolResult';
import type { Population } from './populations';
import { servingGroups } from './serving/servingGroups';
import { type SharedGroup, shareServing } from './serving/shareServing';

/** What pools are charged by. */
export interface Charging {
  readonly populations: ReadonlyMap<string, Population>;
  readonly rateCard: readonly RateCardEntry[];
  readonly policy: Policy;
}

/** Every pool with its charges, and the groups of pools that serve each other. */
export interface ChargedPools {
  readonly pools: readonly PoolWithDrivers[];
  readonly groups: readonly SharedGroup[];
}

/** Pools with a cost, charged; those whose recipients are themselves pools' services are shared together, to any depth. */
export function chargePools(costed: CostedPools['pools'], { populations, rateCard, policy }: Charging): ChargedPools {
  const sources = costed.map(({ pool, cost }) => {
    const drivers = driversOf(pool, populations).populations;
    return { pool, cost, drivers, ...chargedDrivers(pool, drivers, rateCard) };
  });
  const served = shareServing(servingGroups(sources, policy));
  return {
    pools: sources.map((source) => {
      const { drivers, charged } = source;
      return { ...poolResult(source, served.get(source.pool) ?? null), drivers, charged };
    }),
    groups: [...new Set([...served.values()].map(({ group }) => group))],
  };
}
