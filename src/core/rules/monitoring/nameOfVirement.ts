import type { Virement } from '../../model/budgetLine';
import { sayDay, sayPounds } from '../../model/wording';

/** The business key of a register entry: its reference, else its heads, day and reason; never its amount or row. */
export function keyOfVirement({ reference, from, to, date, reason }: Virement): readonly string[] {
  return reference.trim() === '' ? [from, to, date === null ? '' : sayDay(date), reason] : [reference];
}

/** "The virement of £5,000 from C2110 to C2120 (V07/01)". */
export function nameOfVirement({ reference, from, to, amount }: Virement): string {
  return `The virement of ${sayPounds(amount)} from ${from} to ${to}${reference.trim() === '' ? '' : ` (${reference.trim()})`}`;
}
