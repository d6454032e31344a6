import type { Place } from './source';

/** Something reading could not make sense of. Red: nothing could be reviewed; Amber: something was left out; Note. */
export type IssueSeverity = 'Red' | 'Amber' | 'Note';

/** The stable codes, by stem; the words are in `reading/issueWords`. */
export type IssueCode =
  | 'file.noBudget'
  | 'sheet.notRecognised'
  | 'sheet.hidden'
  | 'sheet.formulasNotCalculated'
  | 'heading.twoCandidates'
  | 'heading.notUsed'
  | 'unit.mixed'
  | 'sign.unclear'
  | 'cell.notMoney'
  | 'cell.notNumber'
  | 'cell.notDate'
  | 'cell.notKnown'
  | 'cell.error'
  | 'cell.textNumber'
  | 'cell.typedOverFormula'
  | 'cell.tooLarge'
  | 'row.hidden'
  | 'row.noBudget'
  | 'row.noForecast'
  | 'row.incomplete'
  | 'row.twice'
  | 'row.vacancyNotDated'
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
