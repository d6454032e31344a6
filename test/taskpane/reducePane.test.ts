import fc from 'fast-check';
import type { ExplanationDraft } from '../../src/app/draftFaults';
import { type PaneAction, type PaneState, STARTING, reviewIn } from '../../src/taskpane/paneState';
import type { RoundAction } from '../../src/taskpane/round/roundState';
import type { SettingsAction } from '../../src/taskpane/settings/settingsState';
import type { WhatIfAction } from '../../src/taskpane/whatIf/whatIfState';
import { reducePane } from '../../src/taskpane/reducePane';
import { NOTHING_ASKED, TAKE_BACK, WRITTEN, reviewedAs } from '../builders/paneReview';

const failure = { kind: 'readOnly' } as const;
const ADDED = { file: 'posts.xlsx', grids: [], issues: [], kept: [] } as const;
const stage = { kind: 'recognising', sheets: 3 } as const;
const writeStage = { kind: 'writing', sheets: 3 } as const;

/** All of a pane in words, with exact quantities. */
const asText = (state: PaneState): string => JSON.stringify(state, (_name, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** The pane after these actions. */
const after = (...actions: readonly PaneAction[]): PaneState => actions.reduce(reducePane, STARTING);

const ready: PaneAction = { kind: 'ready' };
const asked = (request: number): PaneAction => ({ kind: 'reviewStarted', request });
const answered = (request: number, keys?: readonly string[]): PaneAction => ({ kind: 'reviewed', review: reviewedAs(request, keys) });
const failed = (request: number): PaneAction => ({ kind: 'reviewFailed', request, failure, asking: null });
const first = reviewedAs(1);
const reviewed: readonly PaneAction[] = [ready, asked(1), { kind: 'reviewed', review: first }];
const writing: readonly PaneAction[] = [...reviewed, { kind: 'writeStarted', request: 2 }];
const written: readonly PaneAction[] = [...writing, { kind: 'written', request: 2, written: WRITTEN, at: '14:40', takeBack: TAKE_BACK }];
const undoing: readonly PaneAction[] = [...written, { kind: 'undoStarted', request: 3 }];
const undone: readonly PaneAction[] = [...undoing, { kind: 'undone', request: 3, at: '14:45' }];
const undoFailed: readonly PaneAction[] = [...undoing, { kind: 'undoFailed', request: 3, failure }];
const marking: readonly PaneAction[] = [...reviewed, { kind: 'markingStarted', what: 'highlight' }];

const DRAFT: ExplanationDraft = { response: 'Accepted', reason: 'Tender due', role: 'Head of ICT', date: '2007-11-01', until: '' };
const explaining: readonly PaneAction[] = [...reviewed, { kind: 'findingOpened', number: 2 }, { kind: 'draftChanged', key: 'b', draft: DRAFT }];
const noting: readonly PaneAction[] = [...explaining, { kind: 'noteStarted', key: 'b', what: 'keeping' }];

/** A pane in each of its states. */
const STATES: Readonly<Record<string, PaneState>> = {
  starting: STARTING,
  'cannot start': after({ kind: 'cannotStart', why: 'notExcel' }),
  'first run': after(ready),
  'reviewing first': after(ready, asked(1)),
  'reviewing again': after(...reviewed, asked(2)),
  reviewed: after(...reviewed),
  'finding open': after(...reviewed, { kind: 'tabSelected', tab: 'findings' }, { kind: 'findingOpened', number: 2 }),
  'no budget': after(ready, asked(1), { kind: 'noBudgetFound', request: 1, sheets: ['Notes'], asking: NOTHING_ASKED }),
  'failed first': after(ready, asked(1), failed(1)),
  'failed again': after(...reviewed, asked(2), failed(2)),
  writing: after(...writing),
  'write stopped': after(...writing, { kind: 'writeStopped' }),
  'write abandoned': after(...writing, { kind: 'writeStopped' }, { kind: 'writeAbandoned', request: 2 }),
  written: after(...written),
  undoing: after(...undoing),
  undone: after(...undone),
  'not undone': after(...undoFailed),
  'write failed': after(...writing, { kind: 'writeFailed', request: 2, failure }),
  marking: after(...marking),
  marked: after(...marking, { kind: 'marked', words: 'Marked.', legend: [] }),
  'not marked': after(...marking, { kind: 'markingFailed', failure }),
  'cell not shown': after(...reviewed, { kind: 'cellNotShown', failure }),
  explaining: after(...explaining),
  'keeping a note': after(...noting),
  'note not kept': after(...noting, { kind: 'noteFailed', failure }),
  keeping: after(...reviewed, { kind: 'keepingStarted' }),
  'answer not kept': after(...reviewed, { kind: 'keepingStarted' }, { kind: 'answerNotKept', failure }),
  'reading files': after(...reviewed, { kind: 'filesPicked' }),
  'file added': after(...reviewed, { kind: 'filesPicked' }, { kind: 'filesRead', workbooks: [ADDED], refused: [] }),
};

/** Every action, answers with the request that the states above may wait for. */
const ACTIONS: readonly PaneAction[] = [
  ready,
  { kind: 'cannotStart', why: 'excelTooOld' },
  asked(9),
  { kind: 'stageReached', request: 1, stage },
  answered(1),
  { kind: 'noBudgetFound', request: 1, sheets: [], asking: NOTHING_ASKED },
  failed(1),
  { kind: 'reviewCancelled' },
  { kind: 'tabSelected', tab: 'summary' },
  { kind: 'findingOpened', number: 1 },
  { kind: 'findingClosed' },
  { kind: 'viewChanged', change: { words: 'x' } },
  { kind: 'groupFolded', id: 'severity Red', isFolded: true },
  { kind: 'draftChanged', key: 'b', draft: { ...DRAFT, reason: 'Late' } },
  { kind: 'draftDropped', key: 'b' },
  { kind: 'draftRefused' },
  { kind: 'noteStarted', key: 'b', what: 'takingAway' },
  { kind: 'noteFailed', failure },
  { kind: 'findingNoted', review: reviewedAs(1) },
  { kind: 'writeStarted', request: 9 },
  { kind: 'writeStageReached', request: 2, stage: writeStage },
  { kind: 'writeStopped' },
  { kind: 'writeAbandoned', request: 2 },
  { kind: 'written', request: 2, written: WRITTEN, at: '14:41', takeBack: TAKE_BACK },
  { kind: 'writeFailed', request: 2, failure },
  { kind: 'undoStarted', request: 9 },
  { kind: 'undone', request: 3, at: '14:45' },
  { kind: 'undoFailed', request: 3, failure },
  { kind: 'markingStarted', what: 'removeHighlights' },
  { kind: 'marked', words: 'Gone.', legend: [] },
  { kind: 'markingFailed', failure },
  { kind: 'cellSought' },
  { kind: 'cellNotShown', failure },
  { kind: 'candidateChosen', key: 'year', value: '2007/08' },
  { kind: 'keepingStarted' },
  { kind: 'answerKept' },
  { kind: 'answerNotKept', failure },
  { kind: 'filesPicked' },
  { kind: 'filesRead', workbooks: [ADDED], refused: [] },
  { kind: 'fileRemoved', index: 0 },
  { kind: 'followed', follows: false },
  { kind: 'cellEditMet' },
  { kind: 'cellEditOver' },
  { kind: 'changeMet', changed: 'Budget!N6' },
  { kind: 'alike' },
  { kind: 'refreshed', review: reviewedAs(1, ['a']), before: first, changed: 'Budget!N6', changes: { gone: [], appeared: 0, otherAmount: 0 } },
  { kind: 'refreshFailed', changed: '', failure },
  { kind: 'writtenElsewhere' },
  { kind: 'sampleAsked' },
  { kind: 'sampleOpened' },
  { kind: 'sampleNotOpened', failure },
];

/** The states in which an answer can be kept or a file added. */
const AT_REST = ['first run', 'reviewed', 'finding open', 'no budget', 'failed first', 'failed again', 'write abandoned', 'written', 'undone', 'not undone', 'write failed', 'marked', 'not marked', 'cell not shown', 'answer not kept', 'file added', 'explaining', 'note not kept'];

/** What happens to what-ifs, settings and the round is told beside them. */
type Told = Exclude<PaneAction['kind'], WhatIfAction['kind'] | SettingsAction['kind'] | RoundAction['kind']>;

/** The states that an action changes; in every other it changes nothing at all. */
const CHANGES: Readonly<Record<Told, readonly string[]>> = {
  ready: ['starting', 'cannot start'],
  cannotStart: ['starting', 'cannot start'],
  reviewStarted: ['first run', 'reviewing first', 'reviewing again', 'reviewed', 'finding open', 'no budget', 'failed first', 'failed again', 'write abandoned', 'written', 'undone', 'not undone', 'write failed', 'marked', 'not marked', 'cell not shown', 'answer not kept', 'file added', 'explaining', 'note not kept'],
  stageReached: ['reviewing first'],
  reviewed: ['reviewing first'],
  noBudgetFound: ['reviewing first'],
  reviewFailed: ['reviewing first'],
  reviewCancelled: ['reviewing first', 'reviewing again'],
  tabSelected: ['reviewing again', 'reviewed', 'finding open', 'failed again', 'writing', 'write stopped', 'write abandoned', 'written', 'undoing', 'undone', 'not undone', 'write failed', 'marking', 'marked', 'not marked', 'cell not shown', 'keeping', 'answer not kept', 'reading files', 'file added', 'explaining', 'keeping a note', 'note not kept'],
  findingOpened: ['reviewing again', 'reviewed', 'finding open', 'failed again', 'writing', 'write stopped', 'write abandoned', 'written', 'undoing', 'undone', 'not undone', 'write failed', 'marking', 'marked', 'not marked', 'cell not shown', 'keeping', 'answer not kept', 'reading files', 'file added', 'explaining', 'keeping a note', 'note not kept'],
  findingClosed: ['finding open', 'explaining', 'keeping a note', 'note not kept'],
  viewChanged: Object.keys(STATES),
  groupFolded: Object.keys(STATES),
  draftChanged: Object.keys(STATES).filter((name) => name !== 'keeping a note'),
  draftDropped: ['explaining', 'note not kept'],
  draftRefused: Object.keys(STATES),
  noteStarted: ['reviewed', 'finding open', 'failed again', 'write abandoned', 'written', 'undone', 'not undone', 'write failed', 'marked', 'not marked', 'cell not shown', 'answer not kept', 'file added', 'explaining', 'note not kept'],
  noteFailed: ['keeping a note'],
  findingNoted: ['keeping a note'],
  writeStarted: ['reviewed', 'finding open', 'failed again', 'write abandoned', 'written', 'undone', 'not undone', 'write failed', 'marked', 'not marked', 'cell not shown', 'answer not kept', 'file added', 'explaining', 'note not kept'],
  writeStageReached: ['writing', 'write stopped'],
  writeStopped: ['writing'],
  writeAbandoned: ['writing', 'write stopped'],
  written: ['writing', 'write stopped'],
  writeFailed: ['writing', 'write stopped'],
  undoStarted: ['written', 'not undone'],
  undone: ['undoing'],
  undoFailed: ['undoing'],
  markingStarted: ['reviewed', 'finding open', 'failed again', 'write abandoned', 'written', 'undone', 'not undone', 'write failed', 'marked', 'not marked', 'cell not shown', 'answer not kept', 'file added', 'explaining', 'note not kept'],
  marked: ['marking'],
  markingFailed: ['marking'],
  cellSought: ['cell not shown'],
  cellNotShown: Object.keys(STATES).filter((name) => name !== 'cell not shown'),
  candidateChosen: Object.keys(STATES),
  keepingStarted: AT_REST,
  answerKept: ['keeping'],
  answerNotKept: ['keeping'],
  filesPicked: AT_REST,
  filesRead: ['reading files'],
  fileRemoved: ['file added'],
  followed: Object.keys(STATES),
  cellEditMet: Object.keys(STATES),
  cellEditOver: [],
  changeMet: Object.keys(STATES),
  alike: [],
  refreshed: ['reviewed', 'write abandoned', 'finding open', 'written', 'undone', 'not undone', 'write failed', 'marked', 'not marked', 'cell not shown', 'answer not kept', 'file added'],
  refreshFailed: Object.keys(STATES),
  writtenElsewhere: Object.keys(STATES),
  sampleAsked: Object.keys(STATES),
  sampleOpened: [],
  sampleNotOpened: [],
};

describe.each(ACTIONS.map((action) => [action.kind, action] as const))('%s', (kind, action) => {
  it.each(Object.keys(STATES))('in the state %s', (name) => {
    const before = STATES[name]!;
    const isChanged = asText(reducePane(before, action)) !== asText(before);
    expect(isChanged).toBe(CHANGES[kind as Told].includes(name));
  });
});

describe('starting', () => {
  it('becomes the first run when Excel answers, also after it was given up', () => {
    expect(after(ready).work).toEqual({ kind: 'firstRun' });
    expect(after({ kind: 'cannotStart', why: 'officeUnreachable' }, ready).work).toEqual({ kind: 'firstRun' });
  });

  it('says why Zerobase cannot start', () => {
    expect(after({ kind: 'cannotStart', why: 'notExcel' }).work).toEqual({ kind: 'cannotStart', why: 'notExcel' });
  });
});

describe('reviewing', () => {
  it('shows its stage, and keeps the review before to be read', () => {
    expect(after(...reviewed, asked(2), { kind: 'stageReached', request: 2, stage }).work).toMatchObject({ kind: 'reviewing', stage, before: { request: 1 } });
  });

  it('ends in the review that was asked for last', () => {
    expect(after(...reviewed, asked(2), answered(2)).work).toMatchObject({ kind: 'reviewed', review: { request: 2 } });
  });

  it('goes back when it is cancelled: to the review before, or to the first run', () => {
    expect(after(...reviewed, asked(2), { kind: 'reviewCancelled' }).work).toMatchObject({ kind: 'reviewed', review: { request: 1 } });
    expect(after(ready, asked(1), { kind: 'reviewCancelled' }, answered(1)).work).toEqual({ kind: 'firstRun' });
  });

  it('leaves the review before to be read when it fails, and takes it away when there is no budget any more', () => {
    expect(reviewIn(after(...reviewed, asked(2), failed(2)))?.request).toBe(1);
    expect(reviewIn(after(...reviewed, asked(2), { kind: 'noBudgetFound', request: 2, sheets: [], asking: NOTHING_ASKED }))).toBeNull();
  });

  it('forgets what was open and written of a review whose budget is gone', () => {
    const written: readonly PaneAction[] = [...writing, { kind: 'written', request: 2, written: WRITTEN, at: '', takeBack: TAKE_BACK }, { kind: 'tabSelected', tab: 'findings' }, { kind: 'findingOpened', number: 2 }];
    expect(after(...written, asked(3), { kind: 'noBudgetFound', request: 3, sheets: [], asking: NOTHING_ASKED })).toMatchObject({ tab: 'review', open: null, write: { kind: 'idle' } });
  });

  it('forgets that a cell could not be shown, and what was written of the review before', () => {
    const again = after(...writing, { kind: 'written', request: 2, written: WRITTEN, at: '', takeBack: TAKE_BACK }, { kind: 'cellNotShown', failure }, asked(3), answered(3));
    expect([again.notShown, again.write]).toEqual([null, { kind: 'idle' }]);
  });
});

describe('the finding that is open', () => {
  const open = (number: number): readonly PaneAction[] => [...reviewed, { kind: 'tabSelected', tab: 'findings' }, { kind: 'findingOpened', number }];

  it('is still open after another review, wherever it stands by then', () => {
    const { open: number, tab } = after(...open(2), asked(2), answered(2, ['new', 'a', 'b']));
    expect([number, tab]).toEqual([3, 'findings']);
  });

  it('is closed when it is gone', () => {
    expect(after(...open(2), asked(2), answered(2, ['a', 'c'])).open).toBeNull();
  });

  it.each([0, 4, -1])('is none of number %i of three', (number) => {
    expect(after(...open(number)).open).toBeNull();
  });
});

describe('writing', () => {
  it('takes the answer to its own request and no other', () => {
    expect(after(...writing, { kind: 'written', request: 1, written: WRITTEN, at: '', takeBack: TAKE_BACK }).write).toEqual({ kind: 'writing', request: 2, stage: null, stopped: false });
    expect(after(...writing, { kind: 'written', request: 2, written: WRITTEN, at: '14:40', takeBack: TAKE_BACK }).write).toEqual({ kind: 'written', written: WRITTEN, at: '14:40' });
    expect(after(...writing, { kind: 'writeFailed', request: 2, failure }).write).toEqual({ kind: 'failed', failure });
  });

  it('shows its stage, and ends before the next when it is stopped', () => {
    expect(after(...writing, { kind: 'writeStageReached', request: 2, stage: writeStage }).write).toEqual({ kind: 'writing', request: 2, stage: writeStage, stopped: false });
    expect(after(...writing, { kind: 'writeStageReached', request: 1, stage: writeStage }).write).toMatchObject({ stage: null });
    const stopped = after(...writing, { kind: 'writeStageReached', request: 2, stage: writeStage }, { kind: 'writeStopped' });
    expect(stopped.write).toEqual({ kind: 'writing', request: 2, stage: writeStage, stopped: true });
    expect(reducePane(stopped, { kind: 'writeAbandoned', request: 1 })).toBe(stopped);
    expect(reducePane(stopped, { kind: 'writeAbandoned', request: 2 })).toMatchObject({ write: { kind: 'abandoned' }, undo: { kind: 'none' } });
  });

  it('is not begun while a review is made, and no review while it is written', () => {
    expect(after(...reviewed, asked(2), { kind: 'writeStarted', request: 3 }).write).toEqual({ kind: 'idle' });
    expect(after(...writing, asked(3)).work.kind).toBe('reviewed');
  });
});

describe('taking the last summary back', () => {
  it('is there once one was written, and keeps being there after another review', () => {
    expect(after(...reviewed).undo).toEqual({ kind: 'none' });
    expect(after(...written).undo).toEqual({ kind: 'ready', at: '14:40', takeBack: TAKE_BACK });
    expect(after(...written, asked(3), answered(3))).toMatchObject({ write: { kind: 'idle' }, undo: { kind: 'ready', at: '14:40', takeBack: TAKE_BACK } });
    expect(after(...written, asked(3), answered(3), { kind: 'undoStarted', request: 4 }).undo).toEqual({ kind: 'undoing', request: 4, at: '14:40', takeBack: TAKE_BACK });
  });

  it('leaves nothing written, says when, and is not there twice', () => {
    const state = after(...undone);
    expect([state.write, state.undo]).toEqual([{ kind: 'idle' }, { kind: 'undone', at: '14:45' }]);
    expect(reducePane(state, { kind: 'undoStarted', request: 4 })).toBe(state);
    expect(after(...undone, asked(4), answered(4)).undo).toEqual({ kind: 'none' });
  });

  it('that fails leaves what was written, says why, and can be tried again', () => {
    expect(after(...undoFailed)).toMatchObject({ write: { kind: 'written' }, undo: { kind: 'failed', failure, at: '14:40' } });
    expect(after(...undoFailed, { kind: 'undoStarted', request: 4 }).undo).toEqual({ kind: 'undoing', request: 4, at: '14:40', takeBack: TAKE_BACK });
    expect(after(...undoFailed, asked(4), answered(4)).undo).toEqual({ kind: 'ready', at: '14:40', takeBack: TAKE_BACK });
  });

  it('takes the answer to its own request and no other', () => {
    expect(after(...undoing, { kind: 'undone', request: 2, at: '' }).undo.kind).toBe('undoing');
    expect(after(...undoing, { kind: 'undoFailed', request: 4, failure }).undo.kind).toBe('undoing');
  });

  it('is of the summary written last, whatever was taken back before', () => {
    expect(after(...undone, { kind: 'writeStarted', request: 4 }, { kind: 'written', request: 4, written: WRITTEN, at: '15:00', takeBack: TAKE_BACK }).undo).toEqual({ kind: 'ready', at: '15:00', takeBack: TAKE_BACK });
  });

  it('waits for nothing else and nothing else for it: no review, no writing, no answer meanwhile', () => {
    const state = after(...undoing);
    for (const action of [asked(4), { kind: 'writeStarted', request: 4 }, { kind: 'keepingStarted' }, { kind: 'filesPicked' }] as const) expect(reducePane(state, action)).toBe(state);
    expect(after(...written, asked(3), { kind: 'undoStarted', request: 4 }).undo.kind).toBe('ready');
  });
});

describe('answers in any order', () => {
  const requests = fc.integer({ min: 1, max: 6 });
  const events = fc.array(
    fc.oneof(
      requests.map((request) => ({ kind: 'reviewStarted', request }) as const),
      requests.map((request) => ({ kind: 'reviewed', review: reviewedAs(request) }) as const),
      requests.map((request) => ({ kind: 'reviewFailed', request, failure, asking: null }) as const),
      requests.map((request) => ({ kind: 'noBudgetFound', request, sheets: [], asking: NOTHING_ASKED }) as const),
      fc.constant({ kind: 'reviewCancelled' } as const),
    ),
    { maxLength: 30 },
  );

  /** As the hook starts them: each request has a number of its own, higher than those before. */
  function numbered(actions: readonly PaneAction[]): readonly PaneAction[] {
    let last = 0;
    return actions.map((action) => (action.kind === 'reviewStarted' ? asked(++last) : action));
  }

  it('never show an older review after a newer one', () => {
    fc.assert(
      fc.property(events, (given) => {
        let [state, newest] = [after(ready), 0];
        for (const action of numbered(given)) {
          state = reducePane(state, action);
          const shown = reviewIn(state)?.request ?? newest;
          expect(shown).toBeGreaterThanOrEqual(newest);
          newest = shown;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are taken only while they are waited for', () => {
    fc.assert(
      fc.property(events, (given) => {
        let state = after(ready);
        for (const action of numbered(given)) {
          const awaited = state.work.kind === 'reviewing' ? state.work.request : null;
          const next = reducePane(state, action);
          const request = action.kind === 'reviewed' ? action.review.request : 'request' in action && action.kind !== 'reviewStarted' ? action.request : awaited;
          if (request !== awaited) expect(next).toBe(state);
          state = next;
        }
      }),
      { numRuns: 500 },
    );
  });
});
