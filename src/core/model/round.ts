import type { Day } from './day';
import type { Quantity } from './quantity';

/** What a line of a pack asks about: a count of a driver, a budget line in pounds, or a post in FTE. */
export const ASKED_KINDS = ['count', 'budget', 'post'] as const;

export type AskedKind = (typeof ASKED_KINDS)[number];

/** One line of a pack, as it was issued. It holds no salary, no name and no number of a person. */
export interface AskedRow {
  /** Unique within the round and the same in every version: "count|desktop|resource". */
  readonly id: string;
  readonly kind: AskedKind;
  /** "Desktops", "0012 Employees", "P101 Accountant". */
  readonly subject: string;
  /** What was billed or budgeted before; null when it is not known. */
  readonly before: Quantity | null;
  /** What the directorate is asked to confirm. */
  readonly issued: Quantity;
  /** Pounds for one, where a charge follows from a count; null where none does. */
  readonly price: Quantity | null;
}

/** What one directorate is asked, whichever version. */
export interface Pack {
  readonly directorate: string;
  /** From 1; issuing again makes the next. */
  readonly version: number;
  readonly issued: Day;
  readonly rows: readonly AskedRow[];
}

/** What is asked of all directorates at once, and until when. */
export interface Round {
  /** "2007/08 round 1". */
  readonly id: string;
  readonly due: Day;
  readonly packs: readonly Pack[];
}

/** What a directorate may answer to a line. */
export type AnswerGiven = 'Confirmed' | 'Disputed';

/** A line of a return, as it came back; what the directorate could not change is kept as it was found. */
export interface ReturnedRow {
  readonly id: string;
  readonly subject: string;
  /** "" when nothing was chosen. */
  readonly answer: AnswerGiven | '';
  /** null when nothing was typed, or nothing that is a number. */
  readonly value: Quantity | null;
  readonly reason: string;
  /** What stands where the value belongs though it is no plain number: "=SUM(A1:A3)", "about 240"; "" when nothing does. */
  readonly odd: string;
  /** The cells that were locked, as they read now; null where they are gone. */
  readonly before: Quantity | null;
  readonly issued: Quantity | null;
  readonly price: Quantity | null;
  /** Its row in the file. */
  readonly row: number;
}

/** A workbook that came back. */
export interface ReturnedPack {
  readonly file: string;
  readonly sheet: string;
  /** What it says it is; "" or nil where that is gone. */
  readonly round: string;
  readonly directorate: string;
  readonly version: number;
  readonly fingerprint: string;
  readonly rows: readonly ReturnedRow[];
  /** The role that signed; "" when nobody did. */
  readonly signedBy: string;
  readonly signedOn: Day | null;
}

/** What finance makes of a line: as returned, as issued, or another value. */
export type Decision =
  | { readonly row: string; readonly kind: 'accept' | 'reject'; readonly on: Quantity; readonly by: string; readonly date: Day }
  | { readonly row: string; readonly kind: 'adjust'; readonly on: Quantity; readonly value: Quantity; readonly by: string; readonly date: Day };

/** Who closed a round and when; what counts for lines without an answer holds from then on, whatever is set later. */
export interface Closing {
  /** A role. */
  readonly by: string;
  readonly on: Day;
  readonly returnsNone: 'deemed' | 'escalate';
}

/** A round with all that came back of it and was decided. */
export interface PastRound {
  readonly round: Round;
  readonly returns: readonly ReturnedPack[];
  /** The last on a line counts. */
  readonly decisions: readonly Decision[];
  /** null while it runs. */
  readonly closed: Closing | null;
}

/** A round as a workbook keeps it, with those that went before it. */
export interface KeptRound extends PastRound {
  readonly earlier: readonly PastRound[];
}
