import { type Pence, NO_MONEY, difference, sum } from '../model/money';
import type { WhatIf } from '../model/rechargeResult';
import type { CouncilEffect } from '../model/scenario';

interface Effects {
  readonly atPrice: WhatIf | null;
  readonly pools: WhatIf | null;
  /** The variance of the whole budget as it is and as it would be. */
  readonly was: Pence;
  readonly would: Pence;
}

/**
 * How much better off the council would be: what charging gains it, and what its forecast falls by. Pools and rate card
 * recover the same cost, so where both shift only the pools count.
 */
export function councilEffect({ was, would, ...ways }: Effects): CouncilEffect {
  const way = (['pools', 'atPrice'] as const).find((each) => shifts(ways[each])) ?? null;
  const charges = way === null ? NO_MONEY : (ways[way]?.councilEffect ?? NO_MONEY);
  const forecast = difference(was, would);
  return { way, charges, forecast, net: sum([charges, forecast]) };
}

function shifts(way: WhatIf | null): boolean {
  return way !== null && (way.extraCost !== 0 || way.charges.some(({ shift }) => shift !== 0));
}
