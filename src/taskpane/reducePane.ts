import { reduceLive, sinceReview } from './live/reduceLive';
import { REDUCE_FINDINGS, inView, withInSight } from './findings/reduceFindings';
import { type Added, type PaneAction, type PaneState, type Reviewed, type Undo, type Work, canAnswer, canReview, canWrite, hasStarted, reviewIn, takeBackIn } from './paneState';
import { reduceRound } from './round/reduceRound';
import { REDUCE_SAMPLE } from './sample/sampleState';
import { REDUCE_SETTINGS } from './settings/reduceSettings';
import { REDUCE_WHAT_IF } from './whatIf/reduceWhatIf';

type Reduce = { readonly [Kind in PaneAction['kind']]: (state: PaneState, action: Extract<PaneAction, { kind: Kind }>) => PaneState };

const REDUCE: Reduce = {
  ...reduceLive(withReview),
  ...REDUCE_SAMPLE,
  ...REDUCE_WHAT_IF,
  ...REDUCE_SETTINGS,
  ...reduceRound(withReview),
  ready: (state) => (hasStarted(state) ? state : withWork(state, { kind: 'firstRun' })),
  cannotStart: (state, { why }) => (hasStarted(state) ? state : withWork(state, { kind: 'cannotStart', why })),
  reviewStarted: (state, { request }) => {
    if (!canReview(state)) return state;
    return { ...withWork(state, { kind: 'reviewing', request, stage: null, before: reviewIn(state) }), notShown: null, sample: { kind: 'idle' } };
  },
  stageReached: (state, { request, stage }) => answering(state, request, (work) => withWork(state, { ...work, stage })),
  reviewed: (state, { review }) => answering(state, review.request, ({ before }) => withReview(state, review, before)),
  noBudgetFound: (state, { request, sheets, asking }) => answering(state, request, () => withWork(forgotten(state), { kind: 'noBudget', sheets, asking })),
  reviewFailed: (state, { request, failure, asking }) => answering(state, request, ({ before }) => withWork(state, { kind: 'failed', failure, asking, before })),
  reviewCancelled: (state) => (state.work.kind === 'reviewing' ? withWork(state, backTo(state.work.before)) : state),
  tabSelected: (state, { tab }) => (reviewIn(state) === null ? state : { ...state, tab, notShown: null, settings: { ...state.settings, isOpen: false }, round: { ...state.round, isOpen: false } }),
  findingOpened: (state, { number }) => (number >= 1 && number <= findingsIn(state) ? opened(state, number) : state),
  findingClosed: (state) => ({ ...state, open: null }),
  ...REDUCE_FINDINGS,
  writeStarted: (state, { request }) => (canWrite(state) ? { ...state, write: { kind: 'writing', request, stage: null, stopped: false }, marking: { kind: 'idle' } } : state),
  writeStageReached: (state, { request, stage }) => (isWriting(state, request) && state.write.kind === 'writing' ? { ...state, write: { ...state.write, stage } } : state),
  writeStopped: (state) => (state.write.kind === 'writing' && !state.write.stopped ? { ...state, write: { ...state.write, stopped: true } } : state),
  writeAbandoned: (state, { request }) => (isWriting(state, request) ? { ...state, write: { kind: 'abandoned' } } : state),
  written: (state, { request, written, at, takeBack }) => (isWriting(state, request) ? { ...state, write: { kind: 'written', written, at }, undo: { kind: 'ready', at, takeBack } } : state),
  writeFailed: (state, { request, failure }) => (isWriting(state, request) ? { ...state, write: { kind: 'failed', failure } } : state),
  undoStarted: (state, { request }) => (takeBackIn(state) !== null && 'takeBack' in state.undo ? { ...state, undo: { kind: 'undoing', request, at: state.undo.at, takeBack: state.undo.takeBack }, marking: { kind: 'idle' } } : state),
  undone: (state, { request, at }) => (isUndoing(state, request) ? { ...state, write: { kind: 'idle' }, undo: { kind: 'undone', at }, notShown: null } : state),
  undoFailed: (state, { request, failure }) => (isUndoing(state, request) && 'takeBack' in state.undo ? { ...state, undo: { kind: 'failed', failure, at: state.undo.at, takeBack: state.undo.takeBack } } : state),
  markingStarted: (state, { what }) => (canAnswer(state) && reviewIn(state) !== null ? { ...state, marking: { kind: 'working', what } } : state),
  marked: (state, { words, legend }) => (state.marking.kind === 'working' ? { ...state, marking: { kind: 'done', words, legend } } : state),
  markingFailed: (state, { failure }) => (state.marking.kind === 'working' ? { ...state, marking: { kind: 'failed', failure } } : state),
  cellSought: (state) => (state.notShown === null ? state : { ...state, notShown: null }),
  cellNotShown: (state, { failure }) => ({ ...state, notShown: failure }),
  candidateChosen: (state, { key, value }) => ({ ...state, chosen: { ...state.chosen, [key]: value } }),
  keepingStarted: (state) => (canAnswer(state) ? { ...state, keeping: { kind: 'keeping' } } : state),
  answerKept: (state) => (state.keeping.kind === 'keeping' ? { ...state, keeping: { kind: 'idle' } } : state),
  answerNotKept: (state, { failure }) => (state.keeping.kind === 'keeping' ? { ...state, keeping: { kind: 'failed', failure } } : state),
  filesPicked: (state) => (canAnswer(state) ? withAddedFiles(state, { reading: true, refused: [] }) : state),
  filesRead: (state, { workbooks, refused }) => (!state.added.reading ? state : withAddedFiles(state, { workbooks: [...state.added.workbooks, ...workbooks], reading: false, refused })),
  fileRemoved: (state, { index }) => (!canAnswer(state) || index >= state.added.workbooks.length ? state : withAddedFiles(state, { workbooks: state.added.workbooks.filter((_, at) => at !== index), refused: [] })),
};

/** The pane after something happened to it. An answer to a request that is no longer waited for changes nothing. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  return (REDUCE[action.kind] as (state: PaneState, action: PaneAction) => PaneState)(state, action);
}

function withWork(state: PaneState, work: Work): PaneState {
  return { ...state, work };
}

function withAddedFiles(state: PaneState, change: Partial<Added>): PaneState {
  return { ...state, added: { ...state.added, ...change } };
}

type Reviewing = Extract<Work, { kind: 'reviewing' }>;

function answering(state: PaneState, request: number, answer: (work: Reviewing) => PaneState): PaneState {
  return state.work.kind === 'reviewing' && state.work.request === request ? answer(state.work) : state;
}

/** What was open stays open when the finding is still there, by its key; what was written was of the review before. */
function withReview(state: PaneState, review: Reviewed, before: Reviewed | null): PaneState {
  const key = state.open === null ? null : (before?.shown.findings[state.open - 1]?.key ?? null);
  const index = review.shown.findings.findIndex((finding) => finding.key === key);
  const reviewed = withWork({ ...forgotten(state), tab: state.tab, findings: { ...state.findings, said: null } }, { kind: 'reviewed', review });
  return index < 0 ? reviewed : inView({ ...reviewed, open: index + 1 });
}

function forgotten(state: PaneState): PaneState {
  return { ...state, live: sinceReview(state.live), tab: 'review', open: null, write: { kind: 'idle' }, undo: stillToUndo(state.undo), marking: { kind: 'idle' }, notShown: null, chosen: {}, keeping: { kind: 'idle' }, whatIf: unanswered(state.whatIf) };
}

/** What was asked stays; what was answered was of the review before. */
function unanswered(whatIf: PaneState['whatIf']): PaneState['whatIf'] {
  return { ...whatIf, answer: null, keeping: { kind: 'idle' } };
}

/** A summary that was written can be taken back after another review too; what was said of an undo is past. */
function stillToUndo(undo: Undo): Undo {
  if (undo.kind === 'undone') return { kind: 'none' };
  return undo.kind === 'failed' ? { kind: 'ready', at: undo.at, takeBack: undo.takeBack } : undo;
}

function backTo(before: Reviewed | null): Work {
  return before === null ? { kind: 'firstRun' } : { kind: 'reviewed', review: before };
}

function findingsIn(state: PaneState): number {
  return reviewIn(state)?.shown.findings.length ?? 0;
}

/** What is opened is in sight, whatever was searched for or folded. */
function opened(state: PaneState, number: number): PaneState {
  return { ...state, open: number, findings: withInSight(reviewIn(state)?.shown.findings ?? [], state.findings, number), notShown: null };
}

function isWriting({ write }: PaneState, request: number): boolean {
  return write.kind === 'writing' && write.request === request;
}

function isUndoing({ undo }: PaneState, request: number): boolean {
  return undo.kind === 'undoing' && undo.request === request;
}
