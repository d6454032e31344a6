import type { Drawn } from '../../builders/grid';

export const BUDGET: readonly Drawn[] = [
  ['Directorate', 'Service stream', 'Cost centre', 'Subjective', 'Description', 'Original budget', 'Current budget', 'Forecast'],
  ['Corporate', 'ICT', 'C1', '1010', 'Employees', 100_000, 100_000, 100_000],
];
export const ACTIONS: Drawn = ['Recommendation', 'Action', 'Owner', 'Due', 'Status', 'Evidence', 'Not for publication until'];
export const LOG: Drawn = ['Reference', 'Date', 'Recommendation', 'Kind', 'Subject'];

/** What a test says of an action; the rest is green, due on 30 November 2007. */
export interface DrawnAction {
  readonly due?: string;
  readonly claimed?: string;
  readonly owner?: string;
  readonly evidence?: string;
  readonly notBefore?: string;
}

/** A row under ACTIONS. */
export function actionRow(action: string, { due = '2007-11-30', claimed = 'Green', owner = 'ICT Manager', evidence = '', notBefore = '' }: DrawnAction = {}): Drawn {
  const british = (day: string): string => day.split('-').reverse().join('/');
  return [3, action, owner, british(due), claimed, evidence, notBefore === '' ? '' : british(notBefore)];
}
