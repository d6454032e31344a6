import type { ShownFinding } from '../../src/app/show/shownReview';
import { showReview } from '../../src/app/show/showReview';
import type { ShownWritten } from '../../src/app/show/showWritten';
import { excelHost } from '../../src/excel/excelHost';
import type { Asking } from '../../src/taskpane/engine';
import type { Reviewed } from '../../src/taskpane/paneState';
import { type DrawnLine, budgetGrid, reviewGrids } from './budgetGrid';

const reviewed = await reviewGrids(budgetGrid(['ICT', 'Pay', 900_000, 1_000_000]));
const small = showReview(reviewed);

/** What the review was made of; its workbook keeps no round. */
const UNDER: Reviewed['under'] = { host: excelHost(() => Promise.reject(new Error('no workbook is open')), 'book.xlsx'), file: 'book.xlsx', reviewed, again: () => reviewedAs(1) };

/** What a summary says of itself when all of its figures agree. */
export const WRITTEN: ShownWritten = { sheets: ['Governance Summary', 'Exceptions'], agreement: 'All agree.', allAgree: true, differences: [] };

/** Takes a summary back that nobody wrote. */
export const TAKE_BACK = (): Promise<null> => Promise.resolve(null);

/** A summary that nobody else writes over. */
export const STANDS = (): Promise<boolean> => Promise.resolve(true);

/** Marks that nobody sees. */
const MARKING: Pick<Reviewed, 'highlight' | 'removeHighlights'> = { highlight: () => Promise.resolve({ kind: 'marked', words: 'Marked.', legend: [] }), removeHighlights: () => Promise.resolve({ kind: 'marked', words: 'Gone.', legend: [] }) };

/** Explanations that no workbook keeps. */
const NO_NOTES: Pick<Reviewed, 'explain' | 'takeExplanationAway'> = { explain: () => Promise.resolve({ kind: 'failed', failure: { kind: 'readOnly' } }), takeExplanationAway: () => Promise.resolve({ kind: 'failed', failure: { kind: 'readOnly' } }) };

/** Nothing can be asked of what if, and no setting is there. */
const UNASKED: Pick<Reviewed, 'scenarios' | 'settings'> = {
  scenarios: { shown: { choices: [], kept: [], most: 6 }, ask: () => ({ kind: 'refused', faults: {} }), keep: () => Promise.resolve({ kind: 'failed', failure: { kind: 'readOnly' } }), takeAway: () => Promise.resolve({ kind: 'failed', failure: { kind: 'readOnly' } }) },
  settings: { shown: { groups: [], saved: 0 }, check: () => null, save: () => Promise.resolve(null), reset: () => Promise.resolve(null) },
};

/** Nothing is asked, and nothing can be answered. */
export const NOTHING_ASKED: Asking = { shown: { questions: [], answers: [] }, answer: () => Promise.resolve(null), askAgain: () => Promise.resolve(null) };

/** The review that a request brought, with findings of these keys. */
export function reviewedAs(request: number, keys: readonly string[] = ['a', 'b', 'c']): Reviewed {
  const [finding] = small.findings;
  if (finding === undefined) throw new Error('the budget drawn has no finding');
  const findings: readonly ShownFinding[] = keys.map((key, index) => ({ ...finding, key, number: index + 1 }));
  return { kind: 'reviewed', request, at: '14:32', asking: NOTHING_ASKED, shown: { ...small, findings }, write: () => Promise.resolve({ kind: 'written', written: WRITTEN, takeBack: TAKE_BACK, stillStands: STANDS }), committee: () => ({ kind: 'told', text: '# Report' }), again: () => Promise.resolve({ kind: 'alike', oursChanged: false }), ...MARKING, ...NO_NOTES, ...UNASKED, under: UNDER };
}

/** The review of a budget as a test draws it. */
export async function reviewedBudget(...lines: readonly DrawnLine[]): Promise<Reviewed> {
  return { ...reviewedAs(1), shown: showReview(await reviewGrids(budgetGrid(...lines))) };
}
