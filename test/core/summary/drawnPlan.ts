import type { Drawn } from '../../builders/grid';

export const BUDGET: readonly Drawn[] = [
  ['Directorate', 'Service stream', 'Cost centre', 'Subjective', 'Description', 'Original budget', 'Current budget', 'Forecast'],
  ['Corporate', 'ICT', 'C1', '1010', 'Employees', 100_000, 100_000, 100_000],
];
export const ACTIONS: Drawn = ['Recommendation', 'Action', 'Owner', 'Due', 'Status', 'Evidence', 'Not for publication until', 'Original due', 'Times revised', 'Last review', 'Measure'];
export const LOG: Drawn = ['Reference', 'Date', 'Recommendation', 'Kind', 'Subject'];

/** What a test says of an action; the rest is green, due on 30 November 2007. */
export interface DrawnAction {
  readonly recommendation?: string | number;
  /** "" for none. */
  readonly due?: string;
  readonly claimed?: string;
  readonly owner?: string;
  readonly evidence?: string;
  readonly notBefore?: string;
  readonly originalDue?: string;
  readonly revised?: number;
  readonly lastReview?: string;
  readonly measure?: string;
}

/** A row under ACTIONS. */
export function actionRow(action: string, parts: DrawnAction = {}): Drawn {
  const { recommendation = 3, due = '2007-11-30', claimed = 'Green', owner = 'ICT Manager', evidence = '', notBefore = '', originalDue = '', revised = '', lastReview = '', measure = '' } = parts;
  return [recommendation, action, owner, british(due), claimed, evidence, british(notBefore), british(originalDue), revised, british(lastReview), measure];
}

/** "30/11/2007". */
function british(day: string): string {
  return day.split('-').reverse().join('/');
}
