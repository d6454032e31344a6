import type { Virement } from '../../model/budgetLine';
import { type Pence, NO_MONEY, opposite, sum } from '../../model/money';
import type { HeadFinder } from './registerHeads';

/** What the register moves into the workbook from outside it, and the entries whose inside head is not found. */
export interface OutsideEntries {
  /** Net amount into the workbook, in pence. */
  readonly net: Pence;
  readonly counted: number;
  readonly notPlaced: readonly Virement[];
}

/**
 * The net of register entries whose other side is outside the workbook (rules, BUD-02): into one of its heads counts
 * plus, out of one counts minus. An entry with both heads inside moves nothing; one with neither is not placed.
 */
export function registerOutside(register: readonly Virement[], headIn: HeadFinder): OutsideEntries {
  const sided = register
    .filter(({ outside }) => outside)
    .map((entry) => ({ entry, into: headIn(entry.to) !== null, outOf: headIn(entry.from) !== null }));
  const placed = sided.filter(({ into, outOf }) => into || outOf);
  const net = placed.map(({ entry, into, outOf }) => {
    if (into && outOf) return NO_MONEY;
    return into ? entry.amount : opposite(entry.amount);
  });
  const notPlaced = sided.filter(({ into, outOf }) => !into && !outOf).map(({ entry }) => entry);
  return { net: sum(net), counted: placed.length, notPlaced };
}
