import { type PaneState, STARTING } from '../../src/taskpane/paneState';
import { spokenOf } from '../../src/taskpane/spoken';
import { NOTHING_ASKED, TAKE_BACK, WRITTEN, reviewedAs } from '../builders/paneReview';

const review = reviewedAs(1);
const reviewed: PaneState = { ...STARTING, work: { kind: 'reviewed', review } };
const failure = { kind: 'readOnly' } as const;

describe('what a screen reader is told', () => {
  it('politely: reviewing, the result, the finding that is open, the summary', () => {
    expect(spokenOf({ ...STARTING, work: { kind: 'reviewing', request: 1, stage: null, before: null } }).politely).toBe('Reviewing the workbook.');
    expect(spokenOf(reviewed).politely).toMatch(/^Reviewed: 3 findings\. The budget is forecast to overspend by £100,000 /);
    expect(spokenOf({ ...reviewed, open: 2 }).politely).toMatch(/^Finding 2 of 3: /);
    expect(spokenOf({ ...reviewed, write: { kind: 'writing', request: 2, stage: null, stopped: false } }).politely).toBe('Writing the summary.');
    expect(spokenOf({ ...reviewed, write: { kind: 'abandoned' } }).politely).toBe('Writing was cancelled: nothing was changed.');
    expect(spokenOf({ ...reviewed, write: { kind: 'written', written: WRITTEN, at: '' } }).politely).toBe('The summary is written. All agree.');
  });

  it('politely: that a summary is being taken back, and that it is', () => {
    expect(spokenOf({ ...reviewed, write: { kind: 'written', written: WRITTEN, at: '' }, undo: { kind: 'undoing', request: 3, at: '', takeBack: TAKE_BACK } }).politely).toBe('Taking the summary back.');
    expect(spokenOf({ ...reviewed, undo: { kind: 'undone', at: '' } }).politely).toBe('The summary is taken back: what stood before it stands again.');
  });

  it('politely: that cells are being marked, and how many were', () => {
    expect(spokenOf({ ...reviewed, marking: { kind: 'working', what: 'highlight' } }).politely).toBe('Marking the cells.');
    expect(spokenOf({ ...reviewed, marking: { kind: 'working', what: 'removeHighlights' } }).politely).toBe('Taking the marks away.');
    expect(spokenOf({ ...reviewed, marking: { kind: 'done', words: 'The cells of 3 findings are marked on 1 sheet.', legend: [] } }).politely).toBe('The cells of 3 findings are marked on 1 sheet.');
  });

  it('nothing new at each stage of a review, which would be a chatter', () => {
    const at = (stage: Extract<PaneState['work'], { kind: 'reviewing' }>['stage']): PaneState => ({ ...STARTING, work: { kind: 'reviewing', request: 1, stage, before: null } });
    expect(spokenOf(at({ kind: 'recognising', sheets: 3 }))).toEqual(spokenOf(at(null)));
  });

  it.each<[string, PaneState, RegExp]>([
    ['a review that failed', { ...STARTING, work: { kind: 'failed', failure, asking: null, before: null } }, /^The workbook may be read and not changed\. Nothing was changed\. /],
    ['a summary that was not written', { ...reviewed, write: { kind: 'failed', failure } }, /^The workbook may be read/],
    ['a summary that was not taken back', { ...reviewed, undo: { kind: 'failed', failure: { kind: 'writtenSince' }, at: '', takeBack: TAKE_BACK } }, /^The summary no longer stands as it was written.*Nothing was changed\. Write the summary again\.$/],
    ['cells that were not marked', { ...reviewed, marking: { kind: 'failed', failure } }, /^The workbook may be read/],
    ['a cell that is not shown', { ...reviewed, notShown: { kind: 'sheetGone', sheet: 'Devices' } }, /^There is no sheet "Devices" any more/],
    ['no budget', { ...STARTING, work: { kind: 'noBudget', sheets: [], asking: NOTHING_ASKED } }, /^No budget in this workbook\. A budget needs/],
    ['no Excel', { ...STARTING, work: { kind: 'cannotStart', why: 'notExcel' } }, /^Open this inside Excel\. /],
  ])('at once: %s', (_, state, words) => {
    expect(spokenOf(state).atOnce).toMatch(words);
  });

  it('nothing at once while all is well', () => {
    expect([STARTING, reviewed].map((state) => spokenOf(state).atOnce)).toEqual(['', '']);
  });
});
