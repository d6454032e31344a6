import type { Policy } from '../../model/policy';
import type { Pool, RateCardEntry } from '../../model/recharge';
import type { Tables } from '../../model/tables';
import { driversOf } from './driversOf';
import { type Population, populationsOf } from './populations';

/**
 * The drivers of the workbook as the settings charge for them. One that is charged by the setting recharge.population
 * alone and has no price is charged at the price of the main driver: that of the first pool with a price.
 */
export function populationsFor(tables: Tables, policy: Policy): ReadonlyMap<string, Population> {
  const populations = populationsOf(tables.drivers, tables.rateCard, policy);
  const main = mainRate(tables.pools, populations);
  if (main === null || [...populations.values()].every(({ joined, rate }) => !joined || rate !== null)) return populations;
  return new Map([...populations].map(([key, population]) => [key, population.joined && population.rate === null ? { ...population, rate: main } : population]));
}

function mainRate(pools: readonly Pool[], populations: ReadonlyMap<string, Population>): RateCardEntry | null {
  const drivers = pools.flatMap((pool) => driversOf(pool, populations).populations);
  return drivers.find(({ chargeable, joined, rate }) => chargeable && !joined && rate !== null)?.rate ?? null;
}
