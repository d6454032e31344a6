import { type Pence, NO_MONEY, difference, inPounds, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { type Quantity, isNil, over, times } from '../../model/quantity';
import type { WhatIf } from '../../model/rechargeResult';
import type { PoolWithDrivers } from './countWhatIfs';
import { type Population, unitsOf } from './populations';
import { readAllDevices } from './readings';
import { sharePool } from './sharePool';
import { entriesOf, whatIf } from './whatIf';

/** What the pools are shared among in a what-if, and whether their cost follows the units. */
export interface AllDevices {
  readonly pools: readonly PoolWithDrivers[];
  readonly populations: ReadonlyMap<string, Population>;
  readonly policy: Policy;
}

/**
 * Each pool whose whole cost is shared, by its own driver and the drivers that carry no charge, in place of its own
 * driver alone. The pool is held, so the shifts sum to nil, unless the setting recharge.pool says flexed: its cost then
 * follows the units. The first pool gives `pool over all devices`, the others add their name; pools that serve each
 * other are not among them.
 */
export function poolOverAllDevices({ pools, populations, policy }: AllDevices): readonly WhatIf[] {
  const others = [...populations.values()].filter(({ chargeable }) => !chargeable);
  const shared = pools.filter(({ result, way, served }) => way === 'full cost' && served === null && !isNil(result.units));
  return shared.map((each, index) => overAll(each, others, { policy, isFirst: index === 0 }));
}

interface Naming {
  readonly policy: Policy;
  readonly isFirst: boolean;
}

function overAll({ result: { pool, cost, units }, drivers, charged, charges }: PoolWithDrivers, others: readonly Population[], { policy, isFirst }: Naming): WhatIf {
  const more = others.flatMap(({ uncharged }) => uncharged);
  const all = [...charged.flatMap((driver) => driver.charged), ...more];
  const allUnits = more.length === 0 ? units : unitsOf(all);
  const scenarioCost = policy.rechargePool === 'held' ? cost : flexed(cost, allUnits, units);
  return whatIf({
    name: isFirst ? 'pool over all devices' : `pool over all devices: ${pool.service}`,
    reading: readAllDevices(scenarioCost, { units, names: drivers.map(({ name }) => name) }, { units: allUnits, names: [...new Set([...drivers, ...others])].map(({ name }) => name) }),
    entries: more.length === 0 ? entriesOf('both', charges) : [...entriesOf('base', charges), ...entriesOf('scenario', sharePool(scenarioCost, all))],
    providers: [pool.provider],
    extraCost: more.length === 0 ? NO_MONEY : difference(scenarioCost, cost),
  });
}

/** The cost at as many units as there would be. */
function flexed(cost: Pence, units: Quantity, of: Quantity): Pence {
  return toPence(over(times(inPounds(cost), units), of));
}
