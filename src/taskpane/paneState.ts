import type { Stage } from '../app/reviewWorkbook';
import type { ShownReview } from '../app/show/shownReview';
import type { ShownWritten } from '../app/show/showWritten';
import type { WriteAnswer } from './engine';
import type { PaneFailure } from './paneFailure';
import type { CANNOT_START, TABS } from './words';

export type Tab = keyof typeof TABS;

/** A review as the pane keeps it: what is shown, and from which request and at what time it came. */
export interface Reviewed {
  readonly request: number;
  readonly shown: ShownReview;
  /** "14:32". */
  readonly at: string;
  /** Writes the summary of this review and no other. */
  readonly write: () => Promise<WriteAnswer>;
}

/** What the pane is at. A review that was made stays to be read while another is, and when that fails. */
export type Work =
  | { readonly kind: 'starting' }
  | { readonly kind: 'cannotStart'; readonly why: keyof typeof CANNOT_START }
  | { readonly kind: 'firstRun' }
  /** `stage` is null until the first is reached. */
  | { readonly kind: 'reviewing'; readonly request: number; readonly stage: Stage | null; readonly before: Reviewed | null }
  | { readonly kind: 'reviewed'; readonly review: Reviewed }
  | { readonly kind: 'noBudget'; readonly sheets: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: PaneFailure; readonly before: Reviewed | null };

/** How far the writing of the summary has come. */
export type Write =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly request: number }
  | { readonly kind: 'written'; readonly written: ShownWritten; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: PaneFailure };

/** Everything the pane shows. */
export interface PaneState {
  readonly work: Work;
  readonly tab: Tab;
  /** Number of the finding that is open. */
  readonly open: number | null;
  /** How many findings are listed; a long list grows as it is asked to. */
  readonly listed: number;
  readonly write: Write;
  /** Why the last cell could not be gone to. */
  readonly notShown: PaneFailure | null;
}

/** What happens to the pane. Answers carry the number of the request they answer. */
export type PaneAction =
  | { readonly kind: 'ready' }
  | { readonly kind: 'cannotStart'; readonly why: keyof typeof CANNOT_START }
  | { readonly kind: 'reviewStarted'; readonly request: number }
  | { readonly kind: 'stageReached'; readonly request: number; readonly stage: Stage }
  | { readonly kind: 'reviewed'; readonly review: Reviewed }
  | { readonly kind: 'noBudgetFound'; readonly request: number; readonly sheets: readonly string[] }
  | { readonly kind: 'reviewFailed'; readonly request: number; readonly failure: PaneFailure }
  | { readonly kind: 'reviewCancelled' }
  | { readonly kind: 'tabSelected'; readonly tab: Tab }
  | { readonly kind: 'findingOpened'; readonly number: number }
  | { readonly kind: 'findingClosed' }
  | { readonly kind: 'moreListed' }
  | { readonly kind: 'writeStarted'; readonly request: number }
  | { readonly kind: 'written'; readonly request: number; readonly written: ShownWritten; readonly at: string }
  | { readonly kind: 'writeFailed'; readonly request: number; readonly failure: PaneFailure }
  | { readonly kind: 'cellSought' }
  | { readonly kind: 'cellNotShown'; readonly failure: PaneFailure };

/** Findings that are listed at first, and more each time. */
export const LISTED_AT_ONCE = 100;

/** The pane as it opens. */
export const STARTING: PaneState = { work: { kind: 'starting' }, tab: 'review', open: null, listed: LISTED_AT_ONCE, write: { kind: 'idle' }, notShown: null };

/** The review that can be read now, if any. */
export function reviewIn({ work }: PaneState): Reviewed | null {
  if (work.kind === 'reviewed') return work.review;
  return work.kind === 'reviewing' || work.kind === 'failed' ? work.before : null;
}

/** Excel may answer after the pane gave it up, so "cannot start" is not the end of starting. */
export function hasStarted({ work }: PaneState): boolean {
  return work.kind !== 'starting' && work.kind !== 'cannotStart';
}

/** Not before the start, nor while the summary is written. */
export function canReview(state: PaneState): boolean {
  return hasStarted(state) && state.write.kind !== 'writing';
}

/** Not while a review is made: what is written is what is shown. */
export function canWrite(state: PaneState): boolean {
  return reviewIn(state) !== null && state.work.kind !== 'reviewing' && state.write.kind !== 'writing';
}
