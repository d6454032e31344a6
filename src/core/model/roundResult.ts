import type { Day } from './day';
import type { Finding } from './finding';
import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { AskedRow, Closing, Decision, Pack, ReturnedPack, ReturnedRow } from './round';

/**
 * How far a line has come (rules, section 8). Deemed is not Confirmed: nobody answered. Unusable is an answer that says
 * nothing that can be counted.
 */
export type RowState = 'Issued' | 'No return' | 'Deemed' | 'Unusable' | 'Confirmed' | 'Disputed' | 'Accepted' | 'Adjusted' | 'Rejected';

/** A line of a pack with what came back and what was made of it. */
export interface RowResult {
  readonly row: AskedRow;
  readonly directorate: string;
  readonly state: RowState;
  /** The line of the return that counts; null without one. */
  readonly returned: ReturnedRow | null;
  /** What the directorate says it is: its count, or as issued where it confirmed; null without a usable answer. */
  readonly answered: Quantity | null;
  /** What stands in the end; null as long as it is open. */
  readonly agreed: Quantity | null;
  /** answered - issued in money, whatever became of it; null without an answer or where a line has no money. */
  readonly effect: Pence | null;
  /** |answered - issued| in money while the line is open; null where a line has no money. */
  readonly atStake: Pence | null;
  readonly decision: Decision | null;
}

/** Whether a directorate has answered, and with what. */
export type PackState = 'Issued' | 'No return' | 'Deemed' | 'Returned' | 'Agreed' | 'Signed off';

/** A return as it stands in the register. */
export interface RegisteredReturn {
  readonly pack: ReturnedPack;
  /** Why it does not count; null for the one that does. */
  readonly passedOver: 'older version' | 'another round' | 'another directorate' | 'another pack' | 'a later return' | null;
}

/** A directorate's pack with all that came back of it. */
export interface PackResult {
  readonly pack: Pack;
  readonly state: PackState;
  readonly rows: readonly RowResult[];
  readonly returns: readonly RegisteredReturn[];
  /** Of the return that counts. */
  readonly signedBy: string;
  readonly signedOn: Day | null;
  readonly atStake: Pence;
}

/** What one driver comes to: as issued, at least and at most while lines are open, and what is in dispute. */
export interface DriverTotal {
  readonly subject: string;
  readonly before: Quantity | null;
  readonly issued: Quantity;
  /** As answered; lines without an answer as issued. */
  readonly answered: Quantity;
  readonly disputed: Quantity;
  readonly lowest: Quantity;
  readonly highest: Quantity;
  /** null while any line is open. */
  readonly agreed: Quantity | null;
  /** What the lowest and the highest total are charged; null where a line has no price. */
  readonly charge: { readonly lowest: Pence; readonly highest: Pence } | null;
}

/** A round as it stands. */
export interface RoundResult {
  /** "2007/08 round 1". */
  readonly id: string;
  readonly due: Day;
  /** null while it runs. */
  readonly closed: Closing | null;
  readonly packs: readonly PackResult[];
  readonly totals: readonly DriverTotal[];
  /** Returns that belong to no pack of this round. */
  readonly strangers: readonly RegisteredReturn[];
  /** VAL-01 to VAL-07. */
  readonly findings: readonly Finding[];
}
