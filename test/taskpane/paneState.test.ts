import { type PaneState, STARTING, canReview, canWrite, hasStarted, reviewIn } from '../../src/taskpane/paneState';
import { NOTHING_ASKED, reviewedAs } from '../builders/paneReview';

const review = reviewedAs(1);
const failure = { kind: 'readOnly' } as const;
const at = (work: PaneState['work'], write: PaneState['write'] = { kind: 'idle' }): PaneState => ({ ...STARTING, work, write });

describe('what can be done', () => {
  it.each<[string, PaneState, boolean, boolean, number | null]>([
    ['starting', STARTING, false, false, null],
    ['cannot start', at({ kind: 'cannotStart', why: 'notExcel' }), false, false, null],
    ['first run', at({ kind: 'firstRun' }), true, false, null],
    ['reviewing again', at({ kind: 'reviewing', request: 2, stage: null, before: review }), true, false, 1],
    ['reviewed', at({ kind: 'reviewed', review }), true, true, 1],
    ['writing', at({ kind: 'reviewed', review }, { kind: 'writing', request: 2, stage: null, stopped: false }), false, false, 1],
    ['failed with a review before', at({ kind: 'failed', failure, asking: null, before: review }), true, true, 1],
    ['no budget', at({ kind: 'noBudget', sheets: [], asking: NOTHING_ASKED }), true, false, null],
  ])('%s', (_, state, mayReview, mayWrite, read) => {
    expect([canReview(state), canWrite(state), reviewIn(state)?.request ?? null]).toEqual([mayReview, mayWrite, read]);
    expect(hasStarted(state)).toBe(mayReview || state.write.kind === 'writing');
  });
});
