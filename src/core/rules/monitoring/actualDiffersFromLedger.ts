import type { BudgetLine } from '../../model/budgetLine';
import type { Finding } from '../../model/finding';
import { type Pence, difference, size, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { placeOf } from '../../model/source';
import { budgetField } from './columnWords';
import { LEDGER_TOLERANCE, type LedgerAccount, type LedgerToDate } from './ledgerToDate';
import { nameOfLine } from './nameOfLine';
import { tellFinding } from './tellFinding';

/**
 * BUD-17: actual to date differs from the ledger by more than a pound on a cost centre and account, or the totals of
 * budget and actual differ from the ledger's control totals (settings control.budget, control.actual) by more than the
 * accounts already explain. Amount: the sheet less the ledger, in pence.
 */
export function actualDiffersFromLedger({ differing }: LedgerToDate, lines: readonly BudgetLine[], policy: Policy): Finding[] {
  const explained = sum(differing.map(({ sheet, ledger }) => difference(sheet, ledger)));
  const actuals = lines.map(({ actualToDate }) => actualToDate).filter((amount) => amount !== null);
  const [actual, budget] = [sum(actuals), sum(lines.map(({ current }) => current))];
  return [
    ...differing.map(ofAccount),
    ...(actuals.length === 0 ? [] : ofControl('controlActual', lines, { sheet: actual, ledger: policy.controlActual, explained })),
    ...ofControl('controlBudget', lines, { sheet: budget, ledger: policy.controlBudget, explained: 0 as Pence }),
  ];
}

function ofAccount({ lines, entries, sheet, ledger }: LedgerAccount): Finding {
  const [first] = lines;
  const { costCentre, subjective } = first ?? (entries as readonly [LedgerAccount['entries'][number]])[0];
  const head = `${costCentre.trim()} / ${subjective.trim()}`;
  const gap = difference(sheet, ledger);
  const name = lines.length === 1 && first !== undefined ? `${nameOfLine(first)} (${head})` : head;
  return tellFinding('BUD-17', { kind: first === undefined ? 'noLine' : 'ledger', sheet, ledger, difference: gap }, {
    key: [costCentre, subjective],
    at: first === undefined ? placeOf(entries.map(({ at }) => at), 'amount') : placeOf(lines.map(({ at }) => at), 'actualToDate'),
    subject: name,
    amount: gap,
    tolerance: LEDGER_TOLERANCE,
  });
}

function ofControl(
  kind: 'controlActual' | 'controlBudget',
  lines: readonly BudgetLine[],
  { sheet, ledger, explained }: { readonly sheet: Pence; readonly ledger: Pence | null; readonly explained: Pence },
): Finding[] {
  const [first] = lines;
  if (ledger === null || first === undefined) return [];
  const gap = difference(sheet, ledger);
  if (size(gap) <= LEDGER_TOLERANCE || size(difference(gap, explained)) <= LEDGER_TOLERANCE) return [];
  const [field, subject] = kind === 'controlActual' ? ['actualToDate', 'Actual to date'] : [budgetField(first.at.table), 'Current budget'];
  const at = placeOf(lines.map((line) => line.at), field);
  return [tellFinding('BUD-17', { kind, sheet, ledger, difference: gap }, { key: [kind], at, subject, amount: gap, tolerance: LEDGER_TOLERANCE })];
}
