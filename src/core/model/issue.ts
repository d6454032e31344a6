import type { Place } from './source';

/** Something reading could not make sense of. Red: nothing could be reviewed; Amber: something was left out; Note. */
export type IssueSeverity = 'Red' | 'Amber' | 'Note';

/** The stable codes, by stem; the words are in `reading/issueWords`. */
export type IssueCode =
  | 'sheet.notRecognised'
  | 'sheet.hidden'
  | 'heading.twoCandidates'
  | 'heading.notUsed'
  | 'unit.mixed'
  | 'cell.notMoney'
  | 'cell.notNumber'
  | 'cell.notDate'
  | 'cell.notYear'
  | 'cell.notPeriod'
  | 'cell.notKnown'
  | 'cell.error'
  | 'cell.textNumber'
  | 'cell.tooLarge'
  | 'row.hidden'
  | 'row.noBudget'
  | 'row.incomplete'
  | 'setting.unknown'
  | 'setting.badValue';

export type Facts = Readonly<Record<string, string | number>>;

export interface Issue {
  readonly code: IssueCode;
  readonly at: Place;
  /** How many cells or rows share this cause. */
  readonly count: number;
  readonly facts: Facts;
}
