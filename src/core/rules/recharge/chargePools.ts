import { inPounds, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { isNil, over, plus, times } from '../../model/quantity';
import type { RateCardEntry } from '../../model/recharge';
import { chargedDrivers } from './chargedDrivers';
import type { CostedPool } from './costedPool';
import type { CostedPools } from './costPools';
import type { PoolWithDrivers } from './countWhatIfs';
import { driversOf } from './driversOf';
import { poolResult } from './poolResult';
import { type Population, unitsOf } from './populations';
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

/**
 * Pools with a cost, charged; those whose recipients are themselves pools' services are shared together, to any depth.
 * Drivers that only the setting recharge.population charges for, and no pool names, join the first pool with a price: its
 * cost is held, or where the setting recharge.pool says flexed follows the units.
 */
export function chargePools(costed: CostedPools['pools'], charging: Charging): ChargedPools {
  const sources = withJoined(costed.map((each) => ({ ...each, drivers: driversOf(each.pool, charging.populations).populations })), charging).map(
    ({ pool, cost, drivers }): CostedPool => ({ pool, cost, drivers, ...chargedDrivers(pool, drivers, charging.rateCard) }),
  );
  const served = shareServing(servingGroups(sources, charging.policy));
  return {
    pools: sources.map((source) => {
      const { drivers, charged } = source;
      return { ...poolResult(source, served.get(source.pool) ?? null), drivers, charged };
    }),
    groups: [...new Set([...served.values()].map(({ group }) => group))],
  };
}

type DrivenPool = Pick<CostedPool, 'pool' | 'cost' | 'drivers'>;

function withJoined(pools: readonly DrivenPool[], { populations, policy }: Charging): readonly DrivenPool[] {
  const named = new Set(pools.flatMap(({ drivers }) => drivers));
  const joined = [...populations.values()].filter((population) => population.joined && !named.has(population));
  const main = pools.find(({ drivers }) => drivers.some(({ chargeable, rate }) => chargeable && rate !== null)) ?? pools[0];
  if (joined.length === 0 || main === undefined) return pools;
  const units = unitsOf(main.drivers.flatMap(({ charged }) => charged));
  const more = unitsOf(joined.flatMap(({ charged }) => charged));
  const cost = policy.rechargePool === 'held' || isNil(units) ? main.cost : toPence(over(times(inPounds(main.cost), plus(units, more)), units));
  return pools.map((pool) => (pool === main ? { ...pool, cost, drivers: [...pool.drivers, ...joined] } : pool));
}
