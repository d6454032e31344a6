import type { BudgetLine } from '../../model/budgetLine';
import type { Finding } from '../../model/finding';
import { type Pence, difference, pence, size, sum } from '../../model/money';
import { placeOf } from '../../model/source';
import { keyOfLine, subjectOfLine } from './nameOfLine';
import { orNil } from './addUp';
import { tellFinding } from './tellFinding';

/**
 * BUD-01: current - (original + virement + supplementary) beyond 2u, in pence, where the sheet states current and at
 * least one of the others; a missing virement or supplementary counts nil. Without an original column there is
 * nothing to add up.
 */
export function currentDoesNotAddUp(lines: readonly BudgetLine[]): Finding[] {
  return lines.flatMap((line) => {
    const parts = partsOfCurrent(line);
    if (line.statedCurrent === null || parts === null) return [];
    const tolerance = pence(2 * line.at.table.roundingUnit);
    const gap = difference(line.statedCurrent, parts);
    return size(gap) > tolerance ? [finding(line, { stated: line.statedCurrent, parts, difference: gap, tolerance })] : [];
  });
}

/** What a current budget should come to by its parts, in pence; null where the sheet does not give them. */
export function partsOfCurrent(line: BudgetLine): Pence | null {
  return addsUp(line) ? sum([line.original, line.virement, line.supplementary].map(orNil)) : null;
}

/** True when the sheet gives the original budget, or has its column, and at least one part of the sum. */
function addsUp({ at, original, virement, supplementary }: BudgetLine): boolean {
  if (original !== null) return true;
  return at.table.columns.has('original') && (virement !== null || supplementary !== null);
}

function finding(line: BudgetLine, facts: Record<'stated' | 'parts' | 'difference' | 'tolerance', Pence>): Finding {
  const { difference: amount, tolerance } = facts;
  return tellFinding('BUD-01', facts, { key: keyOfLine(line), at: placeOf([line.at], 'current'), subject: subjectOfLine(line), amount, tolerance });
}
