import type { BudgetLine } from '../../model/budgetLine';
import type { LedgerEntry } from '../../model/ledgerEntry';
import { type Pence, NO_MONEY, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { foldName, headOf } from './foldName';
import { gather } from './gather';

/** One account of a cost centre, in the budget and in the ledger; money in pence. */
export interface LedgerAccount {
  readonly lines: readonly BudgetLine[];
  readonly entries: readonly LedgerEntry[];
  readonly sheet: Pence;
  readonly ledger: Pence;
}

/** The ledger to date beside the budget's actuals, and what cannot be held against it. */
export interface LedgerToDate {
  readonly accounts: readonly LedgerAccount[];
  /** Entries of cost centres that the budget does not have. */
  readonly elsewhere: readonly LedgerEntry[];
  /** Lines without cost centre or account. */
  readonly uncoded: readonly BudgetLine[];
  /** Why nothing is compared: no actuals, no ledger, a ledger that ends before the period, or no account in common. */
  readonly unfit: 'noLedger' | 'noActual' | 'stale' | 'noneInCommon' | null;
}

/** Sums the ledger up to the period by cost centre and account, and puts the budget's actuals to date beside it. */
export function ledgerToDate(ledger: readonly LedgerEntry[], lines: readonly BudgetLine[], policy: Policy): LedgerToDate {
  const coded = lines.filter(isCoded);
  const centres = new Set(coded.map(({ costCentre }) => foldName(costCentre)));
  const entries = ledger.filter((entry) => isToDate(entry, policy));
  const own = entries.filter(({ costCentre }) => centres.has(foldName(costCentre)));
  const [budgeted, posted] = [gather(coded, accountOf), gather(own, accountOf)];
  const accounts = [...new Set([...budgeted.keys(), ...posted.keys()])].map((account): LedgerAccount => {
    const [there, here] = [budgeted.get(account) ?? [], posted.get(account) ?? []];
    return { lines: there, entries: here, sheet: sum(there.map(actualOf)), ledger: sum(here.map(({ amount }) => amount)) };
  });
  return {
    accounts,
    elsewhere: entries.filter(({ costCentre }) => !centres.has(foldName(costCentre))),
    uncoded: lines.filter((line) => !isCoded(line) && line.actualToDate !== null),
    unfit: unfitOf({ ledger, lines, policy, inCommon: accounts.some((account) => account.lines.length > 0 && account.entries.length > 0) }),
  };
}

function unfitOf(found: { ledger: readonly LedgerEntry[]; lines: readonly BudgetLine[]; policy: Policy; inCommon: boolean }): LedgerToDate['unfit'] {
  const { ledger, lines, policy, inCommon } = found;
  if (lines.every(({ actualToDate }) => actualToDate === null)) return 'noActual';
  if (ledger.length === 0) return 'noLedger';
  if (ledger.every(({ period }) => period !== null && period < Math.min(policy.period, 12))) return 'stale';
  return inCommon ? null : 'noneInCommon';
}

function isCoded({ costCentre, subjective }: BudgetLine): boolean {
  return costCentre.trim() !== '' && subjective.trim() !== '';
}

function accountOf({ costCentre, subjective }: Pick<BudgetLine, 'costCentre' | 'subjective'>): string {
  return headOf(costCentre, subjective);
}

/** A blank actual beside postings of the ledger counts as nil. */
function actualOf({ actualToDate }: BudgetLine): Pence {
  return actualToDate ?? NO_MONEY;
}

/** An entry of a period up to the one reviewed; without a period, of a day up to the as-at date, or a balance. */
function isToDate({ period, date }: LedgerEntry, policy: Policy): boolean {
  return period === null ? date === null || date <= policy.asAt : period <= policy.period;
}
