import type { BudgetLine } from '../../model/budgetLine';
import type { Finding } from '../../model/finding';
import { type Pence, opposite, sum } from '../../model/money';
import type { Balance } from '../../model/monitoring';
import { placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { fundingWords } from './words';

/**
 * FND-04 (b): a balance group whose budgets include a contribution from reserves or other one-off money, pence. A line in
 * two groups is told of with the first.
 */
export function oneOffInBalance(balance: readonly Balance[]): Finding[] {
  const told = new Set<BudgetLine>();
  return balance.flatMap((group) => {
    const lines = group.oneOffLines.filter((line) => !told.has(line));
    lines.forEach((line) => told.add(line));
    return lines.length === 0 ? [] : [tell(group, lines)];
  });
}

function tell({ name, members }: Balance, lines: readonly BudgetLine[]): Finding {
  const { reserve, reserveAdvice } = fundingWords['FND-04'];
  const amount: Pence = opposite(sum(lines.map(({ current }) => current)));
  const rows = lines.map(({ at }) => at);
  const field = lines.every(({ at }) => at.table.columns.has('current')) ? 'current' : 'original';
  const descriptions = [...new Set(lines.map(({ description, subjective }) => description.trim() || subjective.trim()))];
  return toldFinding({ id: 'FND-04', key: ['balance', name], basis: 'one-off', at: placeOf(rows, field), subject: name, amount, message: reserve({ group: name, members, amount, descriptions }), advice: reserveAdvice });
}
