import type { BudgetLine } from '../../model/budgetLine';
import { type Finding, keyOf, severityOf } from '../../model/finding';
import { difference, pence, size, sum } from '../../model/money';
import { type RowSource, type TableSource, placeOf } from '../../model/source';
import type { OutsideEntries } from './registerOutside';
import { totalTolerance } from '../../model/totalTolerance';
import { monitoringWords } from './words';

/**
 * BUD-02: the virement column, in pence, less the net of register entries whose other side is outside the workbook,
 * beyond the tolerance of a total of n lines; a control, so Red. A workbook without a virement column is not tested.
 */
export function virementsNotNil(lines: readonly BudgetLine[], register: OutsideEntries): Finding[] {
  if (!givesVirements(lines)) return [];
  const moved = lines.filter(({ virement }) => virement !== null);
  const unit = pence(Math.max(0, ...new Set(lines.map(({ at }) => at.table.roundingUnit))));
  const tolerance = totalTolerance(moved.length, unit);
  const column = sum(moved.flatMap(({ virement }) => virement ?? []));
  const gap = difference(column, register.net);
  if (size(gap) <= tolerance) return [];
  const facts = { column, register: register.net, difference: gap, entries: register.counted, tolerance };
  return [
    {
      id: 'BUD-02',
      key: keyOf('BUD-02', 'virements'),
      severity: severityOf(gap, true),
      basis: 'this year',
      at: placeOf(sheetOutOfBalance(moved.length > 0 ? moved : lines), 'virement'),
      subject: 'Virements',
      amount: gap,
      tolerance,
      message: monitoringWords['BUD-02'].message(facts),
      advice: monitoringWords['BUD-02'].advice,
    },
  ];
}

/** The moves of the first sheet that does not come to nil by itself; of all lines when every sheet does. */
function sheetOutOfBalance(lines: readonly BudgetLine[]): readonly RowSource[] {
  const bySheet = new Map<TableSource, BudgetLine[]>();
  for (const line of lines.filter(({ virement }) => virement !== null && virement !== 0)) {
    const together = bySheet.get(line.at.table);
    if (together === undefined) bySheet.set(line.at.table, [line]);
    else together.push(line);
  }
  const out = [...bySheet.values()].find((moves) => sum(moves.flatMap(({ virement }) => virement ?? [])) !== 0);
  return (out ?? lines).map(({ at }) => at);
}

/** True when any budget sheet has a virement column or any line a virement. */
export function givesVirements(lines: readonly BudgetLine[]): boolean {
  return lines.some(({ at, virement }) => virement !== null || at.table.columns.has('virement'));
}
