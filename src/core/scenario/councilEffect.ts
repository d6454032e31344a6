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
export function councilEffect({ atPrice, pools, was, would }: Effects): CouncilEffect {
  const charges = chargesShown({ atPrice, pools })?.councilEffect ?? NO_MONEY;
  const forecast = difference(was, would);
  return { charges, forecast, net: sum([charges, forecast]) };
}

/** The charges that a scenario is judged by: those of the pools where they shift, else those at the rate card; null where none does. */
export function chargesShown({ atPrice, pools }: Pick<Effects, 'atPrice' | 'pools'>): WhatIf | null {
  return [pools, atPrice].find((way) => way !== null && shifts(way)) ?? null;
}

function shifts({ charges, extraCost }: WhatIf): boolean {
  return extraCost !== 0 || charges.some(({ shift }) => shift !== 0);
}
