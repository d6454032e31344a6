import type { Day } from './day';
import type { Pence } from './money';
import type { RowSource } from './source';

/** What was answered to a finding: "accepted" by a role on a date, until a date. */
export interface FindingResponse {
  readonly at: RowSource;
  /** The finding's key, as the report and the Exceptions sheet give it. */
  readonly key: string;
  readonly response: string;
  readonly reason: string;
  readonly role: string;
  readonly date: Day | null;
  readonly until: Day | null;
  /** The finding's amount when it was answered; a finding that has moved beyond tolerance since comes back. */
  readonly amount: Pence | null;
}
