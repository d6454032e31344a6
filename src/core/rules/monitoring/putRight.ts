import type { BudgetLine } from '../../model/budgetLine';
import type { Finding } from '../../model/finding';
import { type ContrarySign, signsPutRight } from './contrarySigns';

/** The budget as it would be with contrary signs turned and copies of lines taken out; null where there are none. */
export function putRight(lines: readonly BudgetLine[], contrary: readonly ContrarySign[], copies: ReadonlySet<BudgetLine>): readonly BudgetLine[] | null {
  const turned = new Map(contrary.filter(({ expected }) => !expected).map((found) => [found.line, signsPutRight(found)]));
  if (turned.size === 0 && copies.size === 0) return null;
  return lines.filter((line) => !copies.has(line)).map((line) => turned.get(line) ?? line);
}

/**
 * The findings that would still be there with the budget put right. The others come of a wrong sign or of a line that
 * stands twice, which BUD-07 and BUD-09 report: one cause is one finding (rules, section 0). What a copy repeats is
 * told once.
 */
export function notCausedByThose(found: readonly Finding[], right: readonly Finding[]): Finding[] {
  const still = new Set(right.map(({ key }) => key));
  const told = new Set<string>();
  return found.filter(({ key, amount }) => {
    const said = `${key}\u0000${String(amount)}`;
    if (!still.has(key) || told.has(said)) return false;
    told.add(said);
    return true;
  });
}
