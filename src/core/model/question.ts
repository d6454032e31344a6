import type { IssueCode } from './issue';
import type { Pence } from './money';

/**
 * What a person answered to a question of reading. A column or a table is named by the text of its heading, so that the
 * answer holds when columns are moved; what is no column is named by a word.
 */
export interface Answer {
  /** The workbook it is about; "" is any that is read. */
  readonly file: string;
  /** "" for what is of no one sheet, such as the year; "Data[Assets]" for one of several Excel tables of a sheet. */
  readonly sheet: string;
  /** The field of a dataset, or what else was asked: "tables", "moneyUnit", "year". */
  readonly field: string;
  /** The heading chosen; "" where `value` says what was. */
  readonly heading: string;
  /** Which of several headings with that text, from 1. */
  readonly occurrence: number;
  /** "none", "each", "thousands"; or a column or cell as typed, until its heading is known. */
  readonly value: string;
}

/** One of the answers that a question may have. */
export interface Candidate {
  /** What `--set` takes for it: "D", "A4", "thousands". */
  readonly value: string;
  /** The heading of a column or a table; "" where the value is a word. */
  readonly heading: string;
  /** Where that heading stands: "D4"; "" for words. */
  readonly cell: string;
  /** What stands under it: "1,046,300"; "" where nothing does. */
  readonly sample: string;
  readonly answer: Answer;
}

/** Something recognition could not settle by itself, with the answers there are. */
export interface Question {
  /** The issue that stands until it is answered. */
  readonly code: IssueCode | 'yearNotNamed';
  readonly file: string;
  readonly sheet: string;
  /** The Excel table it is about, where the sheet has several. */
  readonly table?: string;
  /** What is asked, as an answer names it. */
  readonly field: string;
  /** The words a template heads that column with; "" where no column is asked for. */
  readonly heads: string;
  /** The name of the setting that answers it: "mapping.Budget.current". */
  readonly setting: string;
  readonly candidates: readonly Candidate[];
  /** The answer that says that it is none of these; null where there must be one. */
  readonly none: Answer | null;
  /** Which candidate is used meanwhile, by its value; "" when nothing is. */
  readonly used: string;
  /** How much hangs on it: what the choice moves, or the money that is not read meanwhile; null when no money is known. */
  readonly amount: Pence | null;
  /** What was answered before and is no longer there; "" when nothing was. */
  readonly gone: string;
}
