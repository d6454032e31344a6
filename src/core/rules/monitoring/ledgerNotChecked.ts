import { type Pence, NO_MONEY, size, sum } from '../../model/money';
import type { NotChecked } from '../../model/review';
import { foldName } from './foldName';
import { aboutRows, notChecked } from './notCheckedLines';
import { monitoringNotChecked as words } from './notCheckedWords';
import type { Worked } from './workOut';

/** What of actuals and ledger could not be held against each other, with the gross actuals. */
export function ledgerNotChecked({ budget, ledger, input: { tables } }: Worked): NotChecked[] {
  const { unfit, elsewhere, uncoded } = ledger;
  const actuals = sum(budget.map(({ actualToDate }) => size(actualToDate ?? NO_MONEY)));
  if (unfit === 'noActual' || budget.length === 0) return [];
  if (unfit !== null) return [notChecked(whyUnfit(unfit, tables.ledger.reduce((last, { period }) => Math.max(last, period ?? 0), 0)), actuals)];
  const centres = new Set(elsewhere.map(({ costCentre }) => foldName(costCentre))).size;
  return [
    ...aboutRows((facts) => words.ledgerElsewhere({ ...facts, centres }), elsewhere, 'amount'),
    ...aboutRows(words.uncoded, uncoded.map(({ at, actualToDate }) => ({ at, amount: actualToDate as Pence })), 'actualToDate'),
  ];
}

function whyUnfit(unfit: 'noLedger' | 'stale' | 'noneInCommon', last: number): string {
  if (unfit === 'stale') return words.ledgerStale({ last });
  return unfit === 'noLedger' ? words.noLedger() : words.ledgerOtherCodes();
}
