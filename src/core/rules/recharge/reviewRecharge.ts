import type { Policy } from '../../model/policy';
import type { Recharge } from '../../model/rechargeResult';
import type { NotChecked, RoomResult } from '../../model/review';
import type { Tables } from '../../model/tables';
import type { ZeroBase } from '../../model/zeroBase';
import { billedOnOldCounts } from './billedOnOldCounts';
import { chargePools } from './chargePools';
import { chargesNotIncome } from './chargesNotIncome';
import { chargesNotPool } from './chargesNotPool';
import { costOfUncharged } from './costOfUncharged';
import { costPools } from './costPools';
import { countBelowNil } from './countBelowNil';
import { countRows } from './countRows';
import { type PoolWithDrivers, countWhatIfs } from './countWhatIfs';
import { disputedCounts } from './disputedCounts';
import { budgetsNotChecked, countsNotChecked, groupNotChecked, poolNotChecked } from './notChecked';
import { poolNotRecovered } from './poolNotRecovered';
import { poolOverAllDevices } from './poolOverAllDevices';
import { poolWithoutDriver } from './poolWithoutDriver';
import { populationsFor } from './populationsFor';
import { recipientBudgetDiffers } from './recipientBudgetDiffers';
import { recipientBudgets } from './recipientBudgets';
import { servicesServeEachOther } from './servicesServeEachOther';
import { UNCHECKED } from './unchecked';

/** What the recharge room is given; zeroBase prices the pools that give no cost of their own. */
export interface RechargeInput {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly zeroBase: ZeroBase | null;
}

/**
 * Pools charged in their own way or shared with the pools they serve, counts by driver and recipient, and the standard
 * what-ifs with their effects; money in pence (rules, section 4). Reports RCH-01 to RCH-10. null when the workbook has
 * neither pools nor drivers.
 */
export function reviewRecharge({ tables, policy, zeroBase }: RechargeInput): RoomResult<Recharge> | null {
  if (tables.pools.length === 0 && tables.drivers.length === 0) return null;
  const populations = populationsFor(tables, policy);
  const drivers = [...populations.values()];
  const costed = costPools(tables.pools, zeroBase);
  const { pools, groups } = chargePools(costed.pools, { populations, rateCard: tables.rateCard, policy });
  const results = pools.map(({ result }) => result);
  const budgets = recipientBudgets(pools, drivers);
  const found = [...chargesNotPool(pools, policy), ...poolNotRecovered(results, policy)];
  return {
    figures: {
      pools: results,
      counts: countRows(drivers),
      whatIfs: [...countWhatIfs(populations, pools), ...poolOverAllDevices({ pools, populations, policy })],
    },
    findings: [
      ...found,
      ...poolWithoutDriver(pools, policy),
      ...countBelowNil(drivers),
      ...billedOnOldCounts(drivers),
      ...disputedCounts(drivers, policy),
      ...costOfUncharged({ pools, populations, zeroBase, policy }),
      ...chargesNotIncome(pools, found, policy),
      ...servicesServeEachOther(groups, policy),
      ...recipientBudgetDiffers(budgets, policy),
    ],
    notChecked: [
      ...costed.notChecked,
      ...pools.flatMap((pool) => poolNotChecked(pool, populations)),
      ...groups.flatMap(groupNotChecked),
      ...budgetsNotChecked(budgets),
      ...drivers.flatMap((driver) => countsNotChecked(driver, tables.rateCard, policy)),
      ...providerNotNamed(pools),
    ],
  };
}

function providerNotNamed(pools: readonly PoolWithDrivers[]): readonly NotChecked[] {
  return pools.every(({ result }) => result.pool.provider.trim() === '') ? [UNCHECKED.noProvider()] : [];
}
