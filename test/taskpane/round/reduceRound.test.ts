import { type PaneAction, type PaneState, STARTING, canAnswer, isBusy } from '../../../src/taskpane/paneState';
import { reducePane } from '../../../src/taskpane/reducePane';
import { spokenOf } from '../../../src/taskpane/spoken';
import { reviewedAs } from '../../builders/paneReview';

const after = (...actions: readonly PaneAction[]): PaneState => actions.reduce(reducePane, STARTING);
const REVIEWED: readonly PaneAction[] = [{ kind: 'ready' }, { kind: 'reviewStarted', request: 1 }, { kind: 'reviewed', review: reviewedAs(1, ['a', 'b', 'c']) }];
const OPEN: readonly PaneAction[] = [...REVIEWED, { kind: 'roundOpened' }];
const WORKING: readonly PaneAction[] = [...OPEN, { kind: 'roundWorking', words: 'Issuing packs.' }];
const done = (keys: readonly string[] | null): PaneAction => ({ kind: 'roundDone', review: keys === null ? null : reviewedAs(9, keys), sentences: ['One.', 'Two.'], change: { by: 'Head of Finance' } });

describe('the round', () => {
  it('is not opened before anything was reviewed, and gives way to a tab and to the settings', () => {
    expect(after({ kind: 'ready' }, { kind: 'roundOpened' }).round.isOpen).toBe(false);
    expect(after(...OPEN).round.isOpen).toBe(true);
    expect(after(...OPEN, { kind: 'tabSelected', tab: 'summary' }).round.isOpen).toBe(false);
    expect(after(...OPEN, { kind: 'settingsOpened' })).toMatchObject({ round: { isOpen: false }, settings: { isOpen: true } });
    expect(after(...REVIEWED, { kind: 'settingsOpened' }, { kind: 'roundOpened' })).toMatchObject({ round: { isOpen: true }, settings: { isOpen: false } });
  });

  it('lets nothing else begin while it works, and waits while something else does', () => {
    expect([isBusy(after(...WORKING)), canAnswer(after(...WORKING))]).toEqual([true, false]);
    const marking = after(...OPEN, { kind: 'markingStarted', what: 'highlight' }, { kind: 'roundWorking', words: 'Issuing packs.' });
    expect(marking.round.work.kind).toBe('idle');
    expect(after(...WORKING, { kind: 'roundWorking', words: 'Reading return 2 of 3.' }).round.work).toEqual({ kind: 'working', words: 'Reading return 2 of 3.' });
  });

  it('that was done has its review in place of the one before; what is open stays open by its key', () => {
    const state = after(...REVIEWED, { kind: 'findingOpened', number: 2 }, { kind: 'roundOpened' }, { kind: 'roundWorking', words: 'x' }, done(['new', 'a', 'b']));
    expect(state.open).toBe(3);
    expect(state.round).toMatchObject({ by: 'Head of Finance', work: { kind: 'said', sentences: ['One.', 'Two.'] } });
    expect(state.work).toMatchObject({ kind: 'reviewed', review: { request: 9 } });
  });

  it('takes no answer that nobody waits for', () => {
    expect(after(...OPEN, done(['new']))).toEqual(after(...OPEN));
    expect(after(...OPEN, { kind: 'roundRefused', sentence: 'No.' }).round.work.kind).toBe('idle');
    expect(after(...OPEN, { kind: 'roundFailed', failure: { kind: 'readOnly' } }).round.work.kind).toBe('idle');
  });

  it('forgets what was said when another place is shown, and keeps what was typed and chosen', () => {
    const state = after(...WORKING, done(null), { kind: 'lineChosen', row: 'r', choice: { kind: 'accept', value: '' } }, { kind: 'roundShown', place: { kind: 'agreed' } });
    expect(state.round).toMatchObject({ work: { kind: 'idle' }, by: 'Head of Finance', chosen: { r: { kind: 'accept' } }, place: { kind: 'agreed' } });
    expect(after(...WORKING, { kind: 'roundShown', place: { kind: 'agreed' } }).round.work.kind).toBe('working');
  });
});

describe('a screen reader', () => {
  it('is told what the round is at, what was done, and at once why it was not', () => {
    expect(spokenOf(after(...WORKING)).politely).toBe('Issuing packs.');
    expect(spokenOf(after(...WORKING, done(null))).politely).toBe('One. Two.');
    expect(spokenOf(after(...WORKING, { kind: 'roundRefused', sentence: 'No.' })).atOnce).toBe('No.');
    expect(spokenOf(after(...WORKING, { kind: 'roundFailed', failure: { kind: 'readOnly' } })).atOnce).toMatch(/^The workbook may be read and not changed\./);
  });

  it('hears no more of the round once it was left', () => {
    const failed: readonly PaneAction[] = [...WORKING, { kind: 'roundFailed', failure: { kind: 'readOnly' } }, { kind: 'roundLeft' }];
    expect(spokenOf(after(...failed))).toEqual(spokenOf(after(...REVIEWED)));
  });
});
