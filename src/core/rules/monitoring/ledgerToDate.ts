import type { BudgetLine } from '../../model/budgetLine';
import { grouped } from '../../model/grouped';
import type { LedgerEntry } from '../../model/ledgerEntry';
import { type Pence, NO_MONEY, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { foldName, headOf } from './foldName';

/** One account of a cost centre, in the budget and in the ledger; money in pence. */
export interface LedgerAccount {
  readonly lines: readonly BudgetLine[];
  readonly entries: readonly LedgerEntry[];
  readonly sheet: Pence;
  readonly ledger: Pence;
}

/** The ledger to date beside the budget's actuals, and what cannot be held against it. */
export interface LedgerToDate {
  /** The accounts on which the two differ beyond the tolerance. */
  readonly differing: readonly LedgerAccount[];
  /** Entries of cost centres that the budget does not have. */
  readonly elsewhere: readonly LedgerEntry[];
  /** Lines with an actual and without cost centre or account. */
  readonly uncoded: readonly BudgetLine[];
  /** Why nothing is compared: no actuals, no ledger, a ledger that ends before the period, or no account in common. */
  readonly unfit: 'noActual' | 'noLedger' | 'stale' | 'noneInCommon' | null;
}

/** A pound: sheets keep actuals in whole pounds. */
export const LEDGER_TOLERANCE = 100 as Pence;

/** Sums the ledger up to the period by cost centre and account, and puts the budget's actuals to date beside it. */
export function ledgerToDate(ledger: readonly LedgerEntry[], lines: readonly BudgetLine[], policy: Policy): LedgerToDate {
  const unfit = unfitOf(ledger, lines, policy);
  if (unfit !== null) return { differing: [], elsewhere: [], uncoded: [], unfit };
  const [coded, entries] = [lines.filter(isCoded), ledger.filter((entry) => isToDate(entry, policy))];
  const centres = new Set(coded.map(({ costCentre }) => foldName(costCentre)));
  const own = entries.filter(({ costCentre }) => centres.has(foldName(costCentre)));
  const apart = apartByAccount(coded, own);
  if (apart === null) return { differing: [], elsewhere: [], uncoded: [], unfit: 'noneInCommon' };
  return {
    differing: differingOf(apart, coded, own),
    elsewhere: entries.filter(({ costCentre }) => !centres.has(foldName(costCentre))),
    uncoded: lines.filter((line) => !isCoded(line) && line.actualToDate !== null),
    unfit: null,
  };
}

function unfitOf(ledger: readonly LedgerEntry[], lines: readonly BudgetLine[], policy: Policy): 'noActual' | 'noLedger' | 'stale' | null {
  if (lines.every(({ actualToDate }) => actualToDate === null)) return 'noActual';
  if (ledger.length === 0) return 'noLedger';
  return ledger.every(({ period }) => period !== null && period < Math.min(policy.period, 12)) ? 'stale' : null;
}

/** The accounts whose sheet and ledger differ beyond the tolerance; null when no account is in both. */
function apartByAccount(coded: readonly BudgetLine[], own: readonly LedgerEntry[]): ReadonlySet<string> | null {
  const left = new Map<string, number>();
  for (const line of coded) {
    const account = accountOf(line);
    left.set(account, (left.get(account) ?? 0) + (line.actualToDate ?? 0)); // a blank beside postings counts as nil
  }
  const budgeted = left.size;
  const posted = new Set<string>();
  for (const entry of own) {
    const account = accountOf(entry);
    posted.add(account);
    left.set(account, (left.get(account) ?? 0) - entry.amount);
  }
  if (left.size === budgeted + posted.size) return null;
  return new Set([...left].filter(([, gap]) => Math.abs(gap) > LEDGER_TOLERANCE).map(([account]) => account));
}

function differingOf(apart: ReadonlySet<string>, coded: readonly BudgetLine[], own: readonly LedgerEntry[]): LedgerAccount[] {
  if (apart.size === 0) return [];
  const lines = grouped(coded.filter((line) => apart.has(accountOf(line))), accountOf);
  const entries = grouped(own.filter((entry) => apart.has(accountOf(entry))), accountOf);
  return [...apart].map((account) => {
    const [there, here] = [lines.get(account) ?? [], entries.get(account) ?? []];
    return { lines: there, entries: here, sheet: sum(there.map(({ actualToDate }) => actualToDate ?? NO_MONEY)), ledger: sum(here.map(({ amount }) => amount)) };
  });
}

type Coded = Pick<BudgetLine, 'costCentre' | 'subjective'>;

function isCoded({ costCentre, subjective }: Coded): boolean {
  return costCentre.trim() !== '' && subjective.trim() !== '';
}

function accountOf({ costCentre, subjective }: Coded): string {
  return headOf(costCentre, subjective);
}

/** An entry of a period up to the one reviewed; without a period, of a day up to the as-at date, or a balance. */
function isToDate({ period, date }: LedgerEntry, policy: Policy): boolean {
  return period === null ? date === null || date <= policy.asAt : period <= policy.period;
}
