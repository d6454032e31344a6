import type { HostFailure } from '../app/failure';
import type { EngineReview, ReviewAnswer, WriteAnswer } from './engine';
import type { PaneAction, Reviewed } from './paneState';
import type { PaneFailure } from './paneFailure';

/** Thrown when the part of the pane that reviews could not be fetched. */
export class NotLoaded extends Error {}

/** What a review's answer means for the pane. */
export function reviewAnswer(answer: ReviewAnswer, request: number): PaneAction {
  if (answer.kind === 'reviewed') return { kind: 'reviewed', review: reviewedIn(answer, request) };
  const { failure, asking } = answer;
  if (failure.kind === 'noBudget') return { kind: 'noBudgetFound', request, sheets: failure.sheets, asking };
  if (failure.kind === 'setting') throw new RangeError(`reviewAnswer: the pane gave no setting ${failure.fault.name}`);
  return { kind: 'reviewFailed', request, failure, asking };
}

/** A review as the pane keeps it, made just now. */
export function reviewedIn(review: EngineReview, request: number): Reviewed {
  return { ...review, request, at: timeNow() };
}

/** What the answer to writing means for the pane. */
export function writeAnswer(answer: WriteAnswer, request: number): PaneAction {
  if (answer.kind === 'failed') return { kind: 'writeFailed', request, failure: answer.failure };
  return { kind: 'written', request, written: answer.written, at: timeNow(), takeBack: answer.takeBack };
}

/** What the answer to taking back means for the pane: null when it is done. */
export function undoAnswer(failure: HostFailure | null, request: number): PaneAction {
  return failure === null ? { kind: 'undone', request, at: timeNow() } : { kind: 'undoFailed', request, failure };
}

/** What was thrown, as a failure: a fault of ours keeps its own words, so that it can be reported. */
export function failureOfFault(fault: unknown): PaneFailure {
  return fault instanceof NotLoaded ? { kind: 'notLoaded' } : { kind: 'fault', text: String(fault) };
}

/** "14:32". */
function timeNow(): string {
  return new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
