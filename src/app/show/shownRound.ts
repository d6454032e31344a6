import type { AskedKind } from '../issuePacks';
import type { ShownPlace } from './shownReview';

/** What can be asked in a round before it is issued, or issued again. */
export interface ShownIssuing {
  /** "Issue a round of validation", "Issue again: 2007/08 round 1". */
  readonly title: string;
  /** "30 November 2007": the day proposed. */
  readonly due: string;
  readonly kinds: readonly ShownKind[];
  /** What is asked now; counts where nothing is. */
  readonly asked: readonly AskedKind[];
  /** Directorates whose pack is out, which may have it again; none before the first. */
  readonly directorates: readonly string[];
}

/** A kind of line that may be asked about. */
export interface ShownKind {
  readonly kind: AskedKind;
  /** "Counts". */
  readonly title: string;
  /** "18 lines; 1 names no directorate and would be in no pack". */
  readonly note: string;
}

/** A figure with its label. */
export interface ShownRoundFigure {
  readonly label: string;
  readonly figure: string;
}

/** The counts of one driver by directorate. */
export interface ShownDriver {
  readonly subject: string;
  readonly rows: readonly ShownCount[];
  readonly total: ShownCount;
}

/** What was issued and what came back; "–" where nothing did. */
export interface ShownCount {
  readonly issued: string;
  readonly returned: string;
  /** "(9)", "" where nothing changed. */
  readonly change: string;
}

/** How far a directorate has come. */
export interface ShownDirectorate {
  readonly name: string;
  /** "Disputed, £4,410", "No return, 30 days left". */
  readonly state: string;
  /** Whether somebody has to see to it. */
  readonly isPressing: boolean;
  /** "Version 1, signed off by the Finance Lead, 29 October 2007". */
  readonly signed: string;
  /** Lines that came back otherwise than issued, or with nothing that can be counted, and are open. */
  readonly changed: readonly ShownLine[];
  /** Open lines that nobody answered. */
  readonly unanswered: readonly ShownLine[];
  readonly decided: readonly ShownLine[];
  /** What the return says that was not taken over, a sentence each. */
  readonly ignored: readonly string[];
  /** "Portables 165 and GIS 4 are confirmed."; "" where none is. */
  readonly unchanged: string;
  readonly confirmed: number;
}

/** A line of a pack and what can be made of it. */
export interface ShownLine {
  readonly id: string;
  readonly subject: string;
  readonly issued: string;
  readonly returned: string;
  /** "(4,410.00)" in pounds; "" where a line has no money. */
  readonly effect: string;
  readonly reason: string;
  /** "Accept 489"; null where nothing came back that can be. */
  readonly accept: string | null;
  /** "Reject, keep 498", or "Agree as issued, 66" where nothing came back. */
  readonly reject: string;
  /** "Adjusted to 492 by the Head of Finance, 31 October 2007"; null while it is open. */
  readonly decided: string | null;
}

/** A round as the pane shows it. */
export interface ShownRound {
  /** "Validation round 1". */
  readonly title: string;
  /** "Due 30 November 2007". */
  readonly due: string;
  readonly figures: readonly ShownRoundFigure[];
  readonly directorates: readonly ShownDirectorate[];
  /** In the order of the round, those with most in dispute first; their rows are in the order of the directorates. */
  readonly drivers: readonly ShownDriver[];
  readonly totals: readonly ShownRoundFigure[];
  /** Returns that belong to no pack of the round, a sentence each. */
  readonly strangers: readonly string[];
  /** Lines that are open, and how many of them came back unchanged and can be accepted at once. */
  readonly open: number;
  readonly acceptable: number;
  /** "Closed by the Head of Finance, 31 October 2007."; null while it runs. */
  readonly closed: string | null;
}

/** What agreed counts would change in the open workbook. */
export interface ShownAgreed {
  readonly cells: readonly { readonly place: ShownPlace; readonly what: string; readonly from: string; readonly to: string }[];
  /** Headings to be written, counts that stand already, are open, or have no cell to go into: a sentence each. */
  readonly notes: readonly string[];
}
