import type { BudgetLine, Supplement } from '../model/budgetLine';
import { type Pence, NO_MONEY, difference, sum } from '../model/money';
import type { Policy } from '../model/policy';
import type { Tables } from '../model/tables';
import { sameName } from '../model/wording';

/**
 * The tables without a funding line of the register: its rows, and its money of the year reviewed in the budget. That is
 * the supplement of its stream (of any, where it names none) which is exactly as much, else the largest that holds it;
 * what a budget does not hold is dropped from the register alone. null when the register has no such line.
 */
export function dropFunding(tables: Tables, { year }: Policy, name: string): Tables | null {
  const rows = tables.funding.filter((line) => sameName(line.name) === sameName(name));
  if (rows.length === 0) return null;
  const amount = sum(rows.map(({ amounts }) => amounts.get(year.startsIn) ?? NO_MONEY));
  const streams = new Set(rows.map(({ stream }) => sameName(stream)).filter((stream) => stream !== ''));
  const lines = tables.budget.filter(({ stream }) => streams.size === 0 || streams.has(sameName(stream)));
  const held = amount <= 0 ? null : supplementOf(lines, amount);
  return {
    ...tables,
    funding: tables.funding.filter((line) => !rows.includes(line)),
    budget: held === null ? tables.budget : tables.budget.map((line) => (line === held.line ? without(held, amount) : line)),
  };
}

interface Held {
  readonly line: BudgetLine;
  readonly supplement: Supplement;
}

function supplementOf(lines: readonly BudgetLine[], amount: Pence): Held | null {
  const all = lines.flatMap((line) => line.supplements.map((supplement): Held => ({ line, supplement })));
  const exact = all.find(({ supplement }) => supplement.amount === amount);
  if (exact !== undefined) return exact;
  return all.reduce<Held | null>((most, each) => (each.supplement.amount > Math.max(amount, most?.supplement.amount ?? 0) ? each : most), null);
}

function without({ line, supplement }: Held, amount: Pence): BudgetLine {
  const less = (from: Pence | null): Pence | null => (from === null ? null : difference(from, amount));
  return {
    ...line,
    supplements: line.supplements.map((each) => (each === supplement ? { ...each, amount: difference(each.amount, amount) } : each)),
    supplementary: less(line.supplementary),
    statedCurrent: less(line.statedCurrent),
    current: difference(line.current, amount),
  };
}
