import type { Finding } from '../../model/finding';
import type { Pence } from '../../model/money';
import { placeOf } from '../../model/source';
import type { CentreMoves } from './registerByCentre';
import { tellFinding } from './tellFinding';
import { onlyCentre } from './virementsNotNil';

/** The money that another rule already reports: what BUD-02 has found in the column, and the ring-fences of BUD-12. */
export interface ToldElsewhere {
  readonly unbalanced: Pence | null;
  readonly isFenced: (costCentre: string) => boolean;
}

/**
 * BUD-15: the register's net of a cost centre differs from its virement column by more than a rounding unit; in pence.
 * One cost centre that is out by all that the column is out by is BUD-02's, and an entry lacking in a ring-fence BUD-12's.
 */
export function registerDiffers(differing: readonly CentreMoves[], { unbalanced, isFenced }: ToldElsewhere): Finding[] {
  if (onlyCentre(differing, unbalanced) !== null) return [];
  return differing.filter(({ lines }) => !isFenced(lines[0].costCentre)).map(({ lines, column, register, difference: gap, tolerance }) => {
    const costCentre = lines[0].costCentre.trim();
    const facts = { costCentre, column, register, difference: gap, tolerance };
    const at = placeOf(lines.map((line) => line.at), 'virement');
    return tellFinding('BUD-15', facts, { key: [costCentre], at, subject: costCentre, amount: gap, tolerance });
  });
}
