import type { BudgetLine } from '../../model/budgetLine';
import { type Finding, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { type Pence, difference, pence, size, sum } from '../../model/money';
import { type RowSource, placeOf } from '../../model/source';
import { totalTolerance } from '../../model/totalTolerance';
import type { CentreMoves } from './registerByCentre';
import type { OutsideEntries } from './registerOutside';
import { tellFinding } from './tellFinding';

/** The register as the column is held against it: entries with a side outside, and cost centres where the two differ. */
export interface HeldAgainst {
  readonly outside: OutsideEntries;
  readonly differing: readonly CentreMoves[];
}

/**
 * BUD-02: the virement column, in pence, less the net of register entries whose other side is outside the workbook,
 * beyond the tolerance of a total of n lines; a control, so Red. A workbook without a virement column is not tested.
 * Where the register differs at one cost centre by the same money, that is where it is.
 */
export function virementsNotNil(lines: readonly BudgetLine[], { outside: register, differing }: HeldAgainst): Finding[] {
  if (!givesVirements(lines)) return [];
  const moved = lines.filter(({ virement }) => virement !== null);
  const unit = pence(Math.max(0, ...new Set(lines.map(({ at }) => at.table.roundingUnit))));
  const tolerance = totalTolerance(moved.length, unit);
  const column = sum(lines.flatMap(({ virement }) => virement ?? []));
  const gap = difference(column, register.net);
  if (size(gap) <= tolerance) return [];
  const at = onlyCentre(differing, gap)?.lines ?? null;
  const facts = { column, register: register.net, difference: gap, entries: register.counted, tolerance, costCentre: at?.[0].costCentre.trim() ?? '' };
  return [
    tellFinding('BUD-02', facts, {
      key: ['virements'],
      severity: severityOf(gap, true),
      at: placeOf(at === null ? sheetOutOfBalance(moved.length > 0 ? moved : lines) : at.map((line) => line.at), 'virement'),
      subject: 'Virements',
      amount: gap,
      tolerance,
    }),
  ];
}

/** The one cost centre whose column differs from the register by as much, in pence; null when it is not one. */
export function onlyCentre(differing: readonly CentreMoves[], gap: Pence | null): CentreMoves | null {
  const [only] = differing;
  return differing.length === 1 && only?.difference === gap ? only : null;
}

/** The moves of the first sheet that does not come to nil by itself; of all lines when every sheet does. */
function sheetOutOfBalance(lines: readonly BudgetLine[]): readonly RowSource[] {
  const moved = lines.flatMap(({ at, virement }) => (virement === null || virement === 0 ? [] : [{ at, virement }]));
  const bySheet = grouped(moved, ({ at }) => at.table);
  const out = [...bySheet.values()].find((moves) => sum(moves.map(({ virement }) => virement)) !== 0);
  return (out ?? lines).map(({ at }) => at);
}

/** True when any budget sheet has a virement column or any line a virement. */
export function givesVirements(lines: readonly BudgetLine[]): boolean {
  return lines.some(({ at, virement }) => virement !== null || at.table.columns.has('virement'));
}
