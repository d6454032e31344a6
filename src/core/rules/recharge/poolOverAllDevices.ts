import type { WhatIf } from '../../model/rechargeResult';
import { isNil } from '../../model/quantity';
import type { PoolWithDrivers } from './countWhatIfs';
import { type Population, unitsOf } from './populations';
import { readAllDevices } from './readings';
import { sharePool } from './sharePool';
import { entriesOf, whatIf } from './whatIf';

/**
 * Each pool shared by its own driver and the drivers that carry no charge, in place of its own driver alone: the cost
 * is held, so the shifts sum to nil. The first pool gives `pool over all devices`, the others add their name.
 */
export function poolOverAllDevices(
  pools: readonly PoolWithDrivers[],
  populations: ReadonlyMap<string, Population>,
): readonly WhatIf[] {
  const others = [...populations.values()].filter(({ chargeable }) => !chargeable);
  const shared = pools.filter(({ result }) => !isNil(result.units));
  return shared.map(({ result: { pool, cost, units }, drivers }, index) => {
    const ownCounts = drivers.flatMap(({ charged }) => charged);
    const allCounts = [...ownCounts, ...others.flatMap(({ uncharged }) => uncharged)];
    const own = { units, names: drivers.map(({ name }) => name) };
    const all = { units: unitsOf(allCounts), names: [...new Set([...drivers, ...others])].map(({ name }) => name) };
    return whatIf({
      name: index === 0 ? 'pool over all devices' : `pool over all devices: ${pool.service}`,
      reading: readAllDevices(cost, own, all),
      entries: [
        ...entriesOf('base', sharePool(cost, ownCounts)),
        ...entriesOf('scenario', sharePool(cost, allCounts)),
      ],
      providers: [pool.provider],
    });
  });
}
