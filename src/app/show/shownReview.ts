import type { ExplanationDraft } from '../draftFaults';

/** Cells a reader can go to, and how they are written: "Payroll!D41:D78". */
export interface ShownPlace {
  /** The workbook it is in; "" is the one that is open. */
  readonly file: string;
  readonly sheet: string;
  readonly cells: string;
  readonly words: string;
}

/** A budget as a row: figures as text, plus is over budget and brackets are under, in pounds without the sign. */
export interface ShownPosition {
  readonly name: string;
  /** "" where the workbook has one directorate. */
  readonly directorate: string;
  readonly budget: string;
  readonly forecast: string;
  readonly variance: string;
  readonly percent: string;
  readonly status: 'Red' | 'Amber' | 'Green';
  /** "£400 below Red", "1 Red line inside", "large underspend". */
  readonly remarks: readonly string[];
}

/** Budgets that must balance together. */
export interface ShownBalance {
  readonly name: string;
  readonly variance: string;
  /** "within £1,000". */
  readonly within: string;
  readonly status: 'Pass' | 'Fail';
}

/** A step of the arithmetic behind a finding: what, how much, and the cell it stands in. */
export interface Working {
  /** The amount is what the steps come to. */
  readonly kind: 'step' | 'amount' | 'allowed';
  readonly label: string;
  readonly figure: string;
  readonly place: ShownPlace | null;
}

/** What was answered to a finding, and whether that closes it. */
export interface ShownAnswer {
  /** "Explained" closes the finding; the others leave it open. */
  readonly status: 'Explained' | 'Asked again' | 'Noted' | 'Rejected';
  /** "Accepted by the Head of ICT on 1 October 2007: Tender due." */
  readonly sentence: string;
  /** Why it is asked again; "" where it is not. */
  readonly again: string;
  /** Where it stands on a sheet of answers; null where the workbook keeps it. */
  readonly place: ShownPlace | null;
}

/** A finding in the words of the pane. */
export interface ShownFinding {
  /** From 1, worst first. */
  readonly number: number;
  /** The same from one review to the next. */
  readonly key: string;
  readonly severity: 'Red' | 'Amber' | 'Note';
  readonly rule: string;
  /** The fault in a few words, and what it is about. */
  readonly title: string;
  readonly about: string;
  /** "" where it is of no stream, or of several. */
  readonly stream: string;
  /** "£85,616"; "" when the fault has no money. */
  readonly figure: string;
  /** The same in pence, and what kind of money it is: amounts of one kind only may be added. */
  readonly amount: number | null;
  readonly basis: string;
  readonly sentence: string;
  readonly advice: string;
  /** Null when the finding points at no cell. */
  readonly place: ShownPlace | null;
  readonly workings: readonly Working[];
  readonly answer: ShownAnswer | null;
  /** What this workbook keeps of it, as it was typed; null where it keeps nothing. A sheet of answers wins over it. */
  readonly kept: ExplanationDraft | null;
}

/** Something that was not checked; amount "" when no money is known. */
export interface ShownGap {
  readonly section: string;
  readonly why: string;
  readonly amount: string;
}

/** A table that was recognised. */
export interface ShownTable {
  readonly dataset: string;
  readonly rows: string;
  readonly place: ShownPlace;
}

/** Something reading could not make sense of, or had to read with care. */
export interface ShownIssue {
  readonly severity: 'Red' | 'Amber' | 'Note';
  readonly sentence: string;
  /** Everywhere it was met. */
  readonly places: readonly ShownPlace[];
}

/** A sentence of the summary's first page. */
export interface ShownHeadline {
  readonly status: string;
  readonly words: string;
  readonly note: string;
  /** "Head of ICT, by 9 November"; "" when the workbook does not say. */
  readonly who: string;
}

/** What the review read: in a line, and table by table. */
export interface ShownReading {
  readonly line: string;
  readonly tables: readonly ShownTable[];
  readonly issues: readonly ShownIssue[];
}

/** A review as a reader sees it: texts only, so that a door has nothing to work out. */
export interface ShownReview {
  /** "2007/08, period 7, as at 31 October 2007". */
  readonly heading: string;
  /** "2007-10-31". */
  readonly asAt: string;
  readonly position: ShownHeadline;
  readonly streams: readonly ShownPosition[];
  readonly total: ShownPosition;
  readonly balances: readonly ShownBalance[];
  readonly findings: readonly ShownFinding[];
  /** How many are open, of each severity. */
  readonly counts: Readonly<Record<ShownFinding['severity'], number>>;
  readonly notChecked: readonly ShownGap[];
  readonly read: ShownReading;
  readonly headlines: readonly ShownHeadline[];
}
