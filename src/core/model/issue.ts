import type { Place } from './source';

/** Something reading could not make sense of. Red: nothing could be reviewed; Amber: something was left out; Note. */
export type IssueSeverity = 'Red' | 'Amber' | 'Note';

/** The stable codes, by stem; the words are in `reading/issueWords`. */
export type IssueCode =
  | 'file.empty'
  | 'file.macrosIgnored'
  | 'file.decimalComma'
  | 'file.tooManyValues'
  | 'sheet.notRecognised'
  | 'sheet.hidden'
  | 'sheet.sideBySide'
  | 'sheet.severalTables'
  | 'sheet.crossTable'
  | 'sheet.across'
  | 'sheet.otherYear'
  | 'sheet.twoDatasets'
  | 'sheet.setAside'
  | 'sheet.formulasNotRead'
  | 'heading.twoCandidates'
  | 'heading.notUsed'
  | 'heading.otherYear'
  | 'heading.otherContent'
  | 'heading.passedOver'
  | 'heading.near'
  | 'heading.hidden'
  | 'heading.yearMissing'
  | 'heading.severalYears'
  | 'heading.loneYear'
  | 'heading.monthsUnclear'
  | 'heading.yearTaken'
  | 'unit.mixed'
  | 'unit.shownInThousands'
  | 'unit.currency'
  | 'sign.unclear'
  | 'cell.notMoney'
  | 'cell.notNumber'
  | 'cell.notDate'
  | 'cell.notYear'
  | 'cell.notPeriod'
  | 'cell.notKnown'
  | 'cell.error'
  | 'cell.textNumber'
  | 'cell.tooLarge'
  | 'cell.notCalculated'
  | 'cell.typedOver'
  | 'cell.periodsDiffer'
  | 'cell.acrossDiffers'
  | 'cell.namedAbove'
  | 'row.hidden'
  | 'row.noBudget'
  | 'row.incomplete'
  | 'row.otherYear'
  | 'row.mayBeTotal'
  | 'setting.unknown'
  | 'setting.badValue'
  | 'setting.answerGone'
  | 'setting.answersUnreadable'
  | 'setting.responsesUnreadable'
  | 'setting.keptUnreadable';

export type Facts = Readonly<Record<string, string | number>>;

export interface Issue {
  readonly code: IssueCode;
  readonly at: Place;
  /** How many cells or rows share this cause. */
  readonly count: number;
  readonly facts: Facts;
}
