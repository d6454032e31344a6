import { type Pence, NO_MONEY, sum } from '../../model/money';
import type { RecipientType } from '../../model/recharge';
import { chargePools } from './chargePools';
import { costPools } from './costPools';
import { billedUnits, chargeFor } from './populations';
import { populationsFor } from './populationsFor';
import type { RechargeInput } from './reviewRecharge';

/** A charge to one recipient out of one kind of money. */
export interface TypedCharge {
  readonly recipient: string;
  readonly recipientType: RecipientType;
  readonly charge: Pence;
}

/** All that is charged: at the rate card on the counts billed today, and by the pools, with what those cost. */
export interface ChargesInAll {
  readonly atPrice: readonly TypedCharge[];
  readonly shared: readonly TypedCharge[];
  readonly poolCost: Pence;
  readonly providers: readonly string[];
}

/** Every charge of the workbook, for a scenario to be held against. */
export function chargesInAll({ tables, policy, zeroBase }: RechargeInput): ChargesInAll {
  const populations = populationsFor(tables, policy);
  const { pools } = chargePools(costPools(tables.pools, zeroBase).pools, { populations, rateCard: tables.rateCard, policy });
  const atPrice = [...populations.values()].flatMap(({ charged, rate }) =>
    rate === null ? [] : charged.map((count) => ({ recipient: count.recipient, recipientType: count.recipientType, charge: chargeFor(billedUnits(count), rate) })),
  );
  return {
    atPrice,
    shared: pools.flatMap(({ charges }) => charges),
    poolCost: pools.length === 0 ? NO_MONEY : sum(pools.map(({ result }) => result.cost)),
    providers: pools.map(({ result }) => result.pool.provider),
  };
}
