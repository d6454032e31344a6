import { type Pence, sum } from '../../model/money';
import type { PackResult } from '../../model/roundResult';

/** How far a round has come: directorates with a return that counts, lines in dispute, and what is at stake in them. */
export function howFar(packs: readonly PackResult[]): { readonly returned: number; readonly disputed: number; readonly stake: Pence } {
  return {
    returned: packs.filter(({ returns }) => returns.some(({ passedOver }) => passedOver === null)).length,
    disputed: packs.flatMap(({ rows }) => rows).filter(({ state }) => state === 'Disputed').length,
    stake: sum(packs.map(({ atStake }) => atStake)),
  };
}
