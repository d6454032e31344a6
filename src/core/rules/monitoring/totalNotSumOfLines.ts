import type { BudgetLine } from '../../model/budgetLine';
import type { Finding } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { NO_MONEY, type Pence, difference, size, sum } from '../../model/money';
import type { TableSource } from '../../model/source';
import { type StatedSum, type StatedTotal, agrees } from '../../model/statedTotal';
import { tellFinding } from './tellFinding';

/** A total with those of its figures that are wrong and that no total inside it explains. */
interface WrongTotal {
  readonly total: StatedTotal;
  readonly wrong: readonly StatedSum[];
}

/**
 * BUD-05: a subtotal or total of a sheet is not the sum of its lines, beyond the tolerance of n lines. One finding a row,
 * by the figure whose cause is known, else by the largest difference; amount: stated less the sum, in pence. A total
 * that is out by what the totals inside it are out by is not told again.
 */
export function totalNotSumOfLines(totals: readonly StatedTotal[], lines: readonly BudgetLine[]): Finding[] {
  const wrong = [...grouped(totals, ({ at }) => at.table).values()].flatMap(wrongOf);
  if (wrong.length === 0) return [];
  const byRow = new Map(lines.map((line) => [rowKey(line.at.table, line.at.row), line]));
  return wrong.map((each) => finding(each, byRow));
}

/** A total above with the first row it stands for and how far its figures are out. */
interface Above {
  readonly from: number;
  readonly out: ReadonlyMap<string, Pence>;
}

/** Walks the totals of a sheet downwards; each takes in those above it whose lines are its own. */
function wrongOf(totals: readonly StatedTotal[]): readonly WrongTotal[] {
  const above: Above[] = [];
  return [...totals].sort((a, b) => a.at.row - b.at.row).map((total) => {
    const from = firstRow(total);
    const inside: Above[] = [];
    for (let last = above.at(-1); last !== undefined && last.from >= from; last = above.at(-1)) {
      inside.push(last);
      above.pop();
    }
    above.push({ from, out: new Map(total.sums.map((each) => [each.field, each.difference])) });
    return { total, wrong: total.sums.filter((each) => !agrees(each) && !isExplained(each, inside)) };
  }).filter(({ wrong }) => wrong.length > 0);
}

function firstRow({ lines }: StatedTotal): number {
  return Number(/\d+/.exec(lines)?.[0] ?? 0);
}

function lastRow({ lines }: StatedTotal): number {
  return Number(/\d+$/.exec(lines)?.[0] ?? 0);
}

function isExplained(each: StatedSum, inside: readonly Above[]): boolean {
  const out = sum(inside.map((one) => one.out.get(each.field) ?? NO_MONEY));
  return out !== 0 && size(difference(each.difference, out)) <= each.tolerance;
}

function rowKey({ file, sheet }: TableSource, row: number): string {
  return `${file}\u0000${sheet}\u0000${row}`;
}

function finding({ total, wrong }: WrongTotal, byRow: ReadonlyMap<string, BudgetLine>): Finding {
  const told = wrong.reduce((a, b) => (causeKnown(b) - causeKnown(a) || size(b.difference) - size(a.difference)) > 0 ? b : a);
  const { field, cell, stated, tolerance, omits, typedOver } = told;
  const { file, sheet } = total.at.table;
  const last = byRow.get(rowKey(total.at.table, lastRow(total)));
  const others = wrong.filter((each) => each !== told).map((each) => each.field);
  const facts = { label: total.label, field, stated, sum: told.sum, difference: told.difference, tolerance, omits, typedOver, others };
  return tellFinding('BUD-05', facts, {
    key: [last?.directorate ?? '', last?.stream ?? sheet, last?.costCentre ?? '', total.label],
    at: { file, sheet, cells: cell },
    subject: total.label,
    amount: told.difference,
    tolerance,
  });
}

function causeKnown({ omits, typedOver }: StatedSum): number {
  return omits !== '' || typedOver ? 1 : 0;
}
