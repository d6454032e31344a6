import { type Pence, difference, size } from '../../model/money';
import type { Pool } from '../../model/recharge';
import type { NotChecked } from '../../model/review';
import { sameName } from '../../model/wording';
import type { ZeroBase } from '../../model/zeroBase';
import { UNCHECKED } from './unchecked';

/** The pools with a known cost in pence, and what is said of the others. */
export interface CostedPools {
  readonly pools: readonly { readonly pool: Pool; readonly cost: Pence }[];
  readonly notChecked: readonly NotChecked[];
}

/** The cost of each pool: as given, else the zero-base pool of the same name; two that differ are said. */
export function costPools(pools: readonly Pool[], zeroBase: ZeroBase | null): CostedPools {
  const built = new Map((zeroBase?.pools ?? []).map(({ pool, amount }) => [sameName(pool), amount]));
  const costed = pools.map((pool) => {
    const zeroBased = built.get(sameName(pool.service)) ?? null;
    return { pool, zeroBased, cost: pool.cost ?? zeroBased };
  });
  return {
    pools: costed.flatMap(({ pool, cost }) => (cost === null ? [] : [{ pool, cost }])),
    notChecked: costed.flatMap(({ pool, zeroBased, cost }) => {
      if (cost === null) return [UNCHECKED.noCost(pool.service)];
      return zeroBased !== null && differs(pool, cost, zeroBased)
        ? [UNCHECKED.twoCosts(pool.service, cost, zeroBased)]
        : [];
    }),
  };
}

/** Beyond half a rounding unit of the sheet that gives the cost. */
function differs({ at }: Pool, cost: Pence, zeroBased: Pence): boolean {
  return 2 * size(difference(cost, zeroBased)) > at.table.roundingUnit;
}
