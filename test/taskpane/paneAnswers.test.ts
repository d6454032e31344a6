import { NotLoaded, failureOfFault, reviewAnswer, undoAnswer, writeAnswer } from '../../src/taskpane/paneAnswers';
import { NOTHING_ASKED as asking, STANDS, TAKE_BACK, WRITTEN, reviewedAs } from '../builders/paneReview';

describe('answers as actions', () => {
  it('carry the number of their request, and the time they came', () => {
    const { request, at, ...answer } = reviewedAs(1);
    expect([request, at]).toEqual([1, '14:32']);
    expect(reviewAnswer(answer, 7)).toEqual({ kind: 'reviewed', review: { ...answer, request: 7, at: expect.stringMatching(/^\d\d:\d\d$/) as string } });
    expect(reviewAnswer({ kind: 'failed', failure: { kind: 'yearNotNamed' }, asking }, 7)).toEqual({ kind: 'reviewFailed', request: 7, failure: { kind: 'yearNotNamed' }, asking });
    expect(reviewAnswer({ kind: 'failed', failure: { kind: 'noBudget', sheets: ['Notes'] }, asking }, 7)).toEqual({ kind: 'noBudgetFound', request: 7, sheets: ['Notes'], asking });
    expect(writeAnswer({ kind: 'written', written: WRITTEN, takeBack: TAKE_BACK, stillStands: STANDS }, 8)).toMatchObject({ kind: 'written', request: 8, written: WRITTEN });
    expect(undoAnswer(null, 9)).toEqual({ kind: 'undone', request: 9, at: expect.stringMatching(/^\d\d:\d\d$/) as string });
    expect(undoAnswer({ kind: 'writtenSince' }, 9)).toEqual({ kind: 'undoFailed', request: 9, failure: { kind: 'writtenSince' } });
    expect(writeAnswer({ kind: 'failed', failure: { kind: 'readOnly' } }, 8)).toEqual({ kind: 'writeFailed', request: 8, failure: { kind: 'readOnly' } });
  });

  it('are a bug of ours when they refuse a setting, since the pane gives none', () => {
    expect(() => reviewAnswer({ kind: 'failed', failure: { kind: 'setting', fault: { kind: 'unknown', name: 'x' } }, asking }, 1)).toThrow('x');
  });
});

it('tells what could not be fetched from what is a fault of ours', () => {
  expect(failureOfFault(new NotLoaded('engine'))).toEqual({ kind: 'notLoaded' });
  expect(failureOfFault(new RangeError('ours'))).toEqual({ kind: 'fault', text: 'RangeError: ours' });
});
