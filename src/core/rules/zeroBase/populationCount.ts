import { present } from '../../model/present';
import { grouped } from '../../model/grouped';
import { type Quantity, total } from '../../model/quantity';
import type { DriverCount } from '../../model/recharge';
import { sameName } from '../../model/wording';

/** What a population was counted at, and by which count. */
export interface Counted {
  readonly units: Quantity;
  readonly by: 'locked count' | 'audit' | 'returned count' | 'counts';
}

/** The count of a population by name ("desktops + portables"); null when a part is not a driver, or not all counted. */
export type PopulationCount = (population: string) => Counted | null | undefined;

/**
 * Each driver at its locked count, else the latest audit, else what was returned, recipient by recipient. undefined for
 * words that name no population; null for one that some recipient has no count of (rules, ZBB-04).
 */
export function populationCount(drivers: readonly DriverCount[]): PopulationCount {
  const counts = new Map([...grouped(drivers, ({ driver }) => sameName(driver))].map(([name, rows]) => [name, rows.map(countOf)] as const));
  const known = new Map<string, Counted | null | undefined>();
  return (population) => {
    if (!known.has(population)) known.set(population, together(population, counts));
    return known.get(population);
  };
}

type Count = Counted | null;

function together(population: string, counts: ReadonlyMap<string, readonly Count[]>): Counted | null | undefined {
  const names = counts.has(sameName(population)) ? [population] : population.split(/\+|&|,|;|\band\b/i);
  const parts = new Set(names.map(sameName));
  if ([...parts].some((name) => !counts.has(name))) return undefined;
  const all = [...parts].flatMap((name) => present(counts.get(name), name));
  const counted = all.filter((count) => count !== null);
  if (counted.length < all.length) return null;
  const ways = new Set(counted.map(({ by }) => by));
  const [only] = ways;
  return { units: total(counted.map(({ units }) => units)), by: ways.size === 1 && only !== undefined ? only : 'counts' };
}

function countOf({ locked, audit, returned }: DriverCount): Count {
  if (locked !== null) return { units: locked, by: 'locked count' };
  if (audit !== null) return { units: audit, by: 'audit' };
  return returned === null ? null : { units: returned, by: 'returned count' };
}
