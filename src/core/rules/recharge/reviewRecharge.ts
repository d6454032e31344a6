import type { Policy } from '../../model/policy';
import type { Recharge } from '../../model/rechargeResult';
import type { NotChecked, RoomResult } from '../../model/review';
import type { Tables } from '../../model/tables';
import type { ZeroBase } from '../../model/zeroBase';
import { billedOnOldCounts } from './billedOnOldCounts';
import { chargesNotPool } from './chargesNotPool';
import { costPools } from './costPools';
import { countRows } from './countRows';
import { type PoolWithDrivers, countWhatIfs } from './countWhatIfs';
import { disputedCounts } from './disputedCounts';
import { countsNotChecked, poolNotChecked } from './notChecked';
import { poolNotRecovered } from './poolNotRecovered';
import { poolOverAllDevices } from './poolOverAllDevices';
import { driversOf, poolResult } from './poolResult';
import { poolWithoutDriver } from './poolWithoutDriver';
import { populationsOf } from './populations';
import { UNCHECKED } from './unchecked';

/** What the recharge room is given; zeroBase prices the pools that give no cost of their own. */
export interface RechargeInput {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly zeroBase: ZeroBase | null;
}

/**
 * Pools shared to the penny, counts by driver and recipient, and the standard what-ifs with their effects; money in
 * pence (rules, section 4). Reports RCH-01, 02, 04, 05 and 07. null when the workbook has neither pools nor drivers.
 */
export function reviewRecharge({ tables, policy, zeroBase }: RechargeInput): RoomResult<Recharge> | null {
  if (tables.pools.length === 0 && tables.drivers.length === 0) return null;
  const populations = populationsOf(tables.drivers, tables.rateCard, policy.year.startsIn);
  const drivers = [...populations.values()];
  const costed = costPools(tables.pools, zeroBase);
  const pools = costed.pools.map(({ pool, cost }): PoolWithDrivers => {
    const named = driversOf(pool, populations).populations;
    return { result: poolResult(pool, cost, named), drivers: named };
  });
  const results = pools.map(({ result }) => result);
  return {
    figures: {
      pools: results,
      counts: countRows(drivers),
      whatIfs: [...countWhatIfs(populations, pools), ...poolOverAllDevices(pools, populations)],
    },
    findings: [
      ...chargesNotPool(pools, policy),
      ...poolWithoutDriver(pools, policy),
      ...billedOnOldCounts(drivers),
      ...disputedCounts(drivers, policy),
      ...poolNotRecovered(results, policy),
    ],
    notChecked: [
      ...costed.notChecked,
      ...pools.flatMap((pool) => poolNotChecked(pool, populations)),
      ...drivers.flatMap((driver) => countsNotChecked(driver, tables.rateCard, policy)),
      ...providerNotNamed(pools),
      ...(policy.rechargeMethod === 'direct' ? [] : [UNCHECKED.allocation(policy.rechargeMethod)]),
      UNCHECKED.rules(),
    ],
  };
}

function providerNotNamed(pools: readonly PoolWithDrivers[]): readonly NotChecked[] {
  return pools.every(({ result }) => result.pool.provider.trim() === '') ? [UNCHECKED.noProvider()] : [];
}
