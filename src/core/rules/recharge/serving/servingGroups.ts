import { byCodePoint, type Share } from '../../../model/money';
import { findYear } from '../../../model/period';
import type { Policy } from '../../../model/policy';
import { compare } from '../../../model/quantity';
import { sameName } from '../../../model/wording';
import { type AllocationMethod, type Service } from '../allocation/service';
import { allocationMethodOf, chargingMethodOf } from '../chargingMethod';
import type { CostedPool } from '../costedPool';
import { countedUnits } from '../populations';

/** Pools of one year that serve each other, in the order they step down in, and how their cost is shared. */
export interface ServingGroup {
  readonly method: AllocationMethod;
  /** Several methods are named by its pools, so the setting decides. */
  readonly methodsDiffer: boolean;
  readonly members: readonly ServingPool[];
  readonly services: readonly Service[];
}

export interface ServingPool {
  readonly key: string;
  readonly source: CostedPool;
}

/**
 * The pools whose recipients are other pools' services, year by year; a pool that is charged by price, or whose name
 * another pool of the year bears, is not among them. Step-down takes the stated order, then the name.
 */
export function servingGroups(pools: readonly CostedPool[], policy: Policy): readonly ServingGroup[] {
  const years = new Map<string, CostedPool[]>();
  for (const source of pools.filter(isShared)) {
    const year = String(findYear(source.pool.year) ?? source.pool.year.trim());
    const own = years.get(year);
    if (own === undefined) years.set(year, [source]);
    else own.push(source);
  }
  return [...years.values()].map((each) => groupOf(each, policy));
}

function isShared({ pool }: CostedPool): boolean {
  const way = chargingMethodOf(pool);
  return way === 'full cost' || way === 'percentage';
}

function groupOf(pools: readonly CostedPool[], policy: Policy): ServingGroup {
  const named = new Map<string, CostedPool | null>();
  for (const source of pools) named.set(sameName(source.pool.service), named.has(sameName(source.pool.service)) ? null : source);
  const keys = new Map([...named].flatMap(([name, source]) => (source === null ? [] : [[name, source.pool.service.trim()]])));
  const serving = [...named.values()].flatMap((source) => (source === null ? [] : [{ source, serves: servedBy(source, keys) }]));
  const involved = new Set(serving.flatMap(({ source, serves }) => (serves.length === 0 ? [] : [source.pool.service.trim(), ...serves])));
  const members = serving.flatMap(({ source }) => (involved.has(source.pool.service.trim()) ? [source] : [])).sort(inTurn);
  const [only, ...others] = new Set(members.flatMap(({ pool }) => allocationMethodOf(pool) ?? []));
  return {
    method: others.length === 0 ? (only ?? policy.rechargeMethod) : policy.rechargeMethod,
    methodsDiffer: others.length > 0,
    members: members.map((source) => ({ key: source.pool.service.trim(), source })),
    services: members.map((source) => serviceOf(source, keys)),
  };
}

/** The other services that use one. */
function servedBy({ charged }: CostedPool, keys: ReadonlyMap<string, string>): readonly string[] {
  const serves = new Set<string>();
  for (const { charged: counts } of charged) {
    for (const { recipient } of counts) {
      const user = keys.get(sameName(recipient));
      if (user !== undefined) serves.add(user);
    }
  }
  return [...serves];
}

function serviceOf({ pool, cost, charged }: CostedPool, keys: ReadonlyMap<string, string>): Service {
  const uses = charged.flatMap(({ charged: counts }) =>
    counts.map((count): Share => ({ key: keys.get(sameName(count.recipient)) ?? count.recipient, weight: countedUnits(count) })),
  );
  return { key: pool.service.trim(), cost, uses };
}

/** The order stated, those without one last; then by name. */
function inTurn({ pool: a }: CostedPool, { pool: b }: CostedPool): number {
  const stated = a.order === null || b.order === null ? Number(a.order === null) - Number(b.order === null) : compare(a.order, b.order);
  return stated || byCodePoint(a.service.trim(), b.service.trim());
}
