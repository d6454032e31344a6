import type { BudgetLine, InternalPair, Nature } from '../../model/budgetLine';
import { type Pence, NO_MONEY, byCodePoint, difference, pence, size, sum } from '../../model/money';
import type { Gross } from '../../model/monitoring';
import { foldName, headOf } from './foldName';

/** A declared pair with what each side comes to at current budget, in pence, and what is taken out of gross for it. */
export interface PairElimination {
  readonly pair: InternalPair;
  /** |income| and expenditure of the two lines; null when the workbook has no such line. */
  readonly income: Pence | null;
  readonly expenditure: Pence | null;
  readonly eliminated: Pence;
}

/** Expenditure before income at current budget, in pence, and after each declared internal charge is taken out once. */
export function grossOf(lines: readonly BudgetLine[], eliminations: readonly PairElimination[]): Gross {
  const expenditure = grossExpenditure(lines);
  const eliminated = sum(eliminations.map((elimination) => elimination.eliminated));
  const afterElimination = difference(expenditure, eliminated);
  return { expenditure, eliminated, afterElimination, pairsDeclared: eliminations.length > 0 };
}

/** Current budget of the lines that are expenditure by nature, in pence. */
function grossExpenditure(lines: readonly BudgetLine[]): Pence {
  return sum(lines.filter(({ nature }) => nature === 'expenditure').map(({ current }) => current));
}

/**
 * What each declared pair eliminates: the lesser of |income| and expenditure (rules, section 1 "Gross and net"). A
 * line named by two pairs is taken out only as far as its money goes, in an order that does not depend on rows.
 */
export function eliminatePairs(lines: readonly BudgetLine[], pairs: readonly InternalPair[]): PairElimination[] {
  if (pairs.length === 0) return [];
  const centres = new Set(pairs.flatMap((pair) => [pair.incomeCostCentre, pair.expenditureCostCentre]).map(foldName));
  const paired = lines.filter(({ costCentre }) => centres.has(foldName(costCentre)));
  const sides = { income: moneyByHead(paired, 'income'), expenditure: moneyByHead(paired, 'expenditure') };
  const left = { income: new Map(sides.income), expenditure: new Map(sides.expenditure) };
  const ordered = [...pairs].sort((a, b) => byCodePoint(pairKey(a), pairKey(b)));
  return ordered.map((pair) => {
    const [from, to] = [incomeHead(pair), expenditureHead(pair)];
    const [income, expenditure] = [sides.income.get(from) ?? null, sides.expenditure.get(to) ?? null];
    const least = Math.min(left.income.get(from) ?? 0, left.expenditure.get(to) ?? 0);
    const eliminated = pair.inside ? pence(Math.max(0, least)) : NO_MONEY;
    left.income.set(from, difference(left.income.get(from) ?? NO_MONEY, eliminated));
    left.expenditure.set(to, difference(left.expenditure.get(to) ?? NO_MONEY, eliminated));
    return { pair, income, expenditure, eliminated };
  });
}

function moneyByHead(lines: readonly BudgetLine[], nature: Nature): Map<string, Pence> {
  const byHead = new Map<string, Pence>();
  for (const line of lines) {
    if (line.nature !== nature) continue;
    const head = headOf(line.costCentre, line.subjective);
    byHead.set(head, sum([byHead.get(head) ?? NO_MONEY, line.current]));
  }
  if (nature === 'income') for (const [head, amount] of byHead) byHead.set(head, size(amount));
  return byHead;
}

/** The account that a pair's income stands on. */
export function incomeHead(pair: InternalPair): string {
  return headOf(pair.incomeCostCentre, pair.incomeSubjective);
}

/** The account that pays it. */
export function expenditureHead(pair: InternalPair): string {
  return headOf(pair.expenditureCostCentre, pair.expenditureSubjective);
}

/** Orders pairs by their accounts, then their name. */
export function pairKey(pair: InternalPair): string {
  return `${incomeHead(pair)}\u0000${expenditureHead(pair)}\u0000${pair.name}`;
}
