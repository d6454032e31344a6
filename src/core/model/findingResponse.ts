import type { Day } from './day';
import type { Pence } from './money';
import type { RowSource } from './source';

/** What was answered to a finding: "accepted" by a role on a date, until a date. */
export interface FindingResponse {
  /** null where no sheet has it and the workbook keeps it. */
  readonly at: RowSource | null;
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

/** What a finding can be answered, as the Responses dataset has it; the first closes it. */
export const RESPONSE_KINDS = ['Accepted', 'Noted', 'Rejected'] as const;

export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** Characters of the longest note that a workbook keeps: it prints on the summary. */
export const LONGEST_NOTE = 500;

/** Characters of the longest role. */
export const LONGEST_ROLE = 100;
