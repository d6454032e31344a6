import type { Day } from './day';
import type { Pence } from './money';
import type { RowSource } from './source';

/** A posting of the general ledger, or a balance of one account: expenditure positive, income negative. */
export interface LedgerEntry {
  readonly at: RowSource;
  readonly costCentre: string;
  readonly subjective: string;
  /** null when the extract gives balances for the year to date. */
  readonly period: number | null;
  readonly date: Day | null;
  /** The amount, or debit less credit. */
  readonly amount: Pence;
  readonly description: string;
  readonly reference: string;
}
