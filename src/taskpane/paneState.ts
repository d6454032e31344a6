import type { AddedWorkbook } from '../app/addedWorkbooks';
import type { LegendLine } from '../app/show/legendOf';
import type { WriteStage } from '../app/publishSummary';
import type { Stage } from '../app/reviewWorkbook';
import type { ShownWritten } from '../app/show/showWritten';
import type { Asking, EngineReview, TakeBack } from './engine';
import { FINDINGS_AT_FIRST, type FindingsAction, type FindingsState, isNoting } from './findings/findingsState';
import type { Live, LiveAction } from './live/liveState';
import type { MarkWork, Marking } from './marking/markingState';
import type { PaneFailure } from './paneFailure';
import type { Sample, SampleAction } from './sample/sampleState';
import { ROUND_CLOSED, type RoundAction, type RoundState } from './round/roundState';
import { SETTINGS_CLOSED, type SettingsAction, type SettingsState } from './settings/settingsState';
import { NOTHING_ASKED, type WhatIfAction, type WhatIfState } from './whatIf/whatIfState';
import type { CANNOT_START, TABS } from './words';

export type { MarkWork, Marking };

export type Tab = keyof typeof TABS;

/** A review as the pane keeps it: what is shown and can be done with it, and from which request and at what time it came. */
export interface Reviewed extends EngineReview {
  readonly request: number;
  /** "14:32". */
  readonly at: string;
}

/** What the pane is at. A review that was made stays to be read while another is, and when that fails. */
export type Work =
  | { readonly kind: 'starting' }
  | { readonly kind: 'cannotStart'; readonly why: keyof typeof CANNOT_START }
  | { readonly kind: 'firstRun' }
  /** `stage` is null until the first is reached. */
  | { readonly kind: 'reviewing'; readonly request: number; readonly stage: Stage | null; readonly before: Reviewed | null }
  | { readonly kind: 'reviewed'; readonly review: Reviewed }
  | { readonly kind: 'noBudget'; readonly sheets: readonly string[]; readonly asking: Asking }
  /** `asking` is what an answer to could help; null when nothing was read. */
  | { readonly kind: 'failed'; readonly failure: PaneFailure; readonly asking: Asking | null; readonly before: Reviewed | null };

/** Whether an answer is on its way into the workbook. */
export type Keeping = { readonly kind: 'idle' } | { readonly kind: 'keeping' } | { readonly kind: 'failed'; readonly failure: PaneFailure };

/** The files that are read together with the open workbook. */
export interface Added {
  readonly workbooks: readonly AddedWorkbook[];
  /** True while files that were picked are read. */
  readonly reading: boolean;
  /** Why files that were picked last could not be read, a sentence each. */
  readonly refused: readonly string[];
}

/** How far the writing of the summary has come. */
export type Write =
  | { readonly kind: 'idle' }
  /** `stage` is null until the first is reached; one that is stopped ends before its next. */
  | { readonly kind: 'writing'; readonly request: number; readonly stage: WriteStage | null; readonly stopped: boolean }
  /** It was stopped, and what stood before stands. */
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'written'; readonly written: ShownWritten; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: PaneFailure };

/** Whether the last summary that was written can be taken back, for as long as the pane is open. */
export type Undo =
  | { readonly kind: 'none' }
  /** `at` is when it was written. */
  | { readonly kind: 'ready'; readonly at: string; readonly takeBack: TakeBack }
  | { readonly kind: 'undoing'; readonly request: number; readonly at: string; readonly takeBack: TakeBack }
  | { readonly kind: 'failed'; readonly failure: PaneFailure; readonly at: string; readonly takeBack: TakeBack }
  /** `at` is when it was taken back. */
  | { readonly kind: 'undone'; readonly at: string };

/** Everything the pane shows. */
export interface PaneState {
  readonly work: Work;
  readonly tab: Tab;
  /** Number of the finding that is open. */
  readonly open: number | null;
  readonly findings: FindingsState;
  readonly write: Write;
  readonly undo: Undo;
  readonly marking: Marking;
  /** Why the last cell could not be gone to. */
  readonly notShown: PaneFailure | null;
  /** The candidate that is chosen of each question, by its key, until the answer is kept. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly keeping: Keeping;
  readonly added: Added;
  readonly live: Live;
  readonly sample: Sample;
  readonly whatIf: WhatIfState;
  readonly settings: SettingsState;
  readonly round: RoundState;
}

/** What happens to the pane. Answers carry the number of the request they answer. */
export type PaneAction =
  | LiveAction
  | SampleAction
  | WhatIfAction
  | SettingsAction
  | RoundAction
  | { readonly kind: 'ready' }
  | { readonly kind: 'cannotStart'; readonly why: keyof typeof CANNOT_START }
  | { readonly kind: 'reviewStarted'; readonly request: number }
  | { readonly kind: 'stageReached'; readonly request: number; readonly stage: Stage }
  | { readonly kind: 'reviewed'; readonly review: Reviewed }
  | { readonly kind: 'noBudgetFound'; readonly request: number; readonly sheets: readonly string[]; readonly asking: Asking }
  | { readonly kind: 'reviewFailed'; readonly request: number; readonly failure: PaneFailure; readonly asking: Asking | null }
  | { readonly kind: 'reviewCancelled' }
  | { readonly kind: 'tabSelected'; readonly tab: Tab }
  | { readonly kind: 'findingOpened'; readonly number: number }
  | { readonly kind: 'findingClosed' }
  | FindingsAction
  | { readonly kind: 'writeStarted'; readonly request: number }
  | { readonly kind: 'writeStageReached'; readonly request: number; readonly stage: WriteStage }
  | { readonly kind: 'writeStopped' }
  | { readonly kind: 'writeAbandoned'; readonly request: number }
  | { readonly kind: 'written'; readonly request: number; readonly written: ShownWritten; readonly at: string; readonly takeBack: TakeBack }
  | { readonly kind: 'writeFailed'; readonly request: number; readonly failure: PaneFailure }
  | { readonly kind: 'undoStarted'; readonly request: number }
  | { readonly kind: 'undone'; readonly request: number; readonly at: string }
  | { readonly kind: 'undoFailed'; readonly request: number; readonly failure: PaneFailure }
  | { readonly kind: 'markingStarted'; readonly what: MarkWork }
  | { readonly kind: 'marked'; readonly words: string; readonly legend: readonly LegendLine[] }
  | { readonly kind: 'markingFailed'; readonly failure: PaneFailure }
  | { readonly kind: 'cellSought' }
  | { readonly kind: 'cellNotShown'; readonly failure: PaneFailure }
  | { readonly kind: 'candidateChosen'; readonly key: string; readonly value: string }
  | { readonly kind: 'keepingStarted' }
  | { readonly kind: 'answerKept' }
  | { readonly kind: 'answerNotKept'; readonly failure: PaneFailure }
  | { readonly kind: 'filesPicked' }
  | { readonly kind: 'filesRead'; readonly workbooks: readonly AddedWorkbook[]; readonly refused: readonly string[] }
  | { readonly kind: 'fileRemoved'; readonly index: number };

/** The pane as it opens. */
export const STARTING: PaneState = {
  work: { kind: 'starting' },
  tab: 'review',
  open: null,
  findings: FINDINGS_AT_FIRST,
  write: { kind: 'idle' },
  undo: { kind: 'none' },
  marking: { kind: 'idle' },
  notShown: null,
  chosen: {},
  keeping: { kind: 'idle' },
  added: { workbooks: [], reading: false, refused: [] },
  live: { follows: null, waiting: false, refreshed: null, stale: null, writtenElsewhere: false },
  sample: { kind: 'idle' },
  whatIf: NOTHING_ASKED,
  settings: SETTINGS_CLOSED,
  round: ROUND_CLOSED,
};

/** The review that can be read now, if any. */
export function reviewIn({ work }: PaneState): Reviewed | null {
  if (work.kind === 'reviewed') return work.review;
  return work.kind === 'reviewing' || work.kind === 'failed' ? work.before : null;
}

/** What is asked now, if anything was read. */
export function askingIn(state: PaneState): Asking | null {
  const { work } = state;
  const own = work.kind === 'failed' || work.kind === 'noBudget' ? work.asking : null;
  return own ?? reviewIn(state)?.asking ?? null;
}

/** Excel may answer after the pane gave it up, so "cannot start" is not the end of starting. */
export function hasStarted({ work }: PaneState): boolean {
  return work.kind !== 'starting' && work.kind !== 'cannotStart';
}

/** Not before the start, nor while something is written or read. */
export function canReview(state: PaneState): boolean {
  return hasStarted(state) && !isBusy(state);
}

/** Not while a review is made: what is written is what is shown. */
export function canWrite(state: PaneState): boolean {
  return reviewIn(state) !== null && state.work.kind !== 'reviewing' && !isBusy(state);
}

/** How the last summary is taken back; null when there is none, or something else is under way. */
export function takeBackIn(state: PaneState): TakeBack | null {
  const { undo } = state;
  return (undo.kind === 'ready' || undo.kind === 'failed') && canAnswer(state) ? undo.takeBack : null;
}

/** An answer is kept, and a file added, when nothing else is under way. */
export function canAnswer(state: PaneState): boolean {
  return canReview(state) && state.work.kind !== 'reviewing';
}

/** While something is written, taken back, marked, kept or read. */
export function isBusy({ write, undo, marking, keeping, added, findings, whatIf, settings, round }: PaneState): boolean {
  return isNoting(findings) || round.work.kind === 'working' || whatIf.keeping.kind === 'keeping' || settings.saving.kind === 'saving' || write.kind === 'writing' || undo.kind === 'undoing' || marking.kind === 'working' || keeping.kind === 'keeping' || added.reading;
}
