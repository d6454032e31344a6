import type { ShownAnswer } from '../../../src/app/show/shownReview';
import { listedIn } from '../../../src/taskpane/findings/listed';
import { isExplaining } from '../../../src/taskpane/findings/isExplaining';
import { type PaneAction, type PaneState, type Reviewed, STARTING, reviewIn } from '../../../src/taskpane/paneState';
import { reducePane } from '../../../src/taskpane/reducePane';
import { spokenOf } from '../../../src/taskpane/spoken';
import { reviewedAs } from '../../builders/paneReview';

const DRAFT = { response: 'Accepted', reason: 'Tender due', role: 'Head of ICT', date: '2007-11-01', until: '' } as const;
const ACCEPTED: ShownAnswer = { status: 'Explained', sentence: 'Accepted: Tender due.', again: '', place: null };

/** Three findings: one Red of ICT, two Amber, of which these are explained. */
function reviewed(...explained: readonly string[]): Reviewed {
  const review = reviewedAs(1);
  const findings = review.shown.findings.map((finding, at) => ({ ...finding, severity: at === 0 ? ('Red' as const) : ('Amber' as const), about: `head-${finding.key}`, answer: explained.includes(finding.key) ? ACCEPTED : null }));
  return { ...review, shown: { ...review.shown, findings } };
}

const after = (review: Reviewed, ...actions: readonly PaneAction[]): PaneState => actions.reduce(reducePane, { ...STARTING, work: { kind: 'reviewed', review } });
const orderOf = (state: PaneState) => listedIn(reviewIn(state)!.shown.findings, state.findings.view).order;
const show = (change: Extract<PaneAction, { kind: 'viewChanged' }>['change']): PaneAction => ({ kind: 'viewChanged', change });
const explain: readonly PaneAction[] = [{ kind: 'findingOpened', number: 2 }, { kind: 'draftChanged', key: 'b', draft: DRAFT }, { kind: 'noteStarted', key: 'b', what: 'keeping' }];

describe('the list of findings', () => {
  it('shows those that are open, those that are explained, or all', () => {
    expect(orderOf(after(reviewed('b')))).toEqual([1, 3]);
    expect(orderOf(after(reviewed('b'), show({ show: 'explained' })))).toEqual([2]);
    expect(orderOf(after(reviewed('b'), show({ show: 'all' })))).toEqual([1, 2, 3]);
  });

  it('closes a finding that a search, another filter or a folded group takes out of sight, and no other', () => {
    const open: PaneAction = { kind: 'findingOpened', number: 2 };
    expect(after(reviewed(), open, show({ words: 'head-b' })).open).toBe(2);
    expect(after(reviewed(), open, show({ words: 'head-c' })).open).toBeNull();
    expect(after(reviewed(), open, show({ show: 'explained' })).open).toBeNull();
    expect(after(reviewed(), open, { kind: 'groupFolded', id: 'severity Amber', isFolded: true }).open).toBeNull();
    expect(after(reviewed(), open, { kind: 'groupFolded', id: 'severity Red', isFolded: true }).open).toBe(2);
  });

  it('unfolds the group of a finding that is opened from elsewhere, and shows all where it was not among those listed', () => {
    const fold: PaneAction = { kind: 'groupFolded', id: 'severity Red', isFolded: true };
    expect(orderOf(after(reviewed(), fold))).toEqual([2, 3]);
    expect(orderOf(after(reviewed(), fold, { kind: 'findingOpened', number: 1 }))).toEqual([1, 2, 3]);
    expect(orderOf(after(reviewed(), show({ words: 'head-c' }), { kind: 'findingOpened', number: 1 }))).toEqual([1, 2, 3]);
    expect(orderOf(after(reviewed(), show({ words: 'head-c' }), { kind: 'findingOpened', number: 3 }))).toEqual([3]);
  });

  it('says how many are found, what to do where nothing is, and that there are so many in so many groups', () => {
    expect(spokenOf(after(reviewed(), show({ words: 'head-c' }))).politely).toBe('1 of 3 findings say "head-c".');
    expect(spokenOf(after(reviewed(), show({ words: 'helicopter' }))).politely).toBe('No finding says "helicopter". Press Escape to clear the search.');
    expect(spokenOf(after(reviewed(), show({ by: 'rule' }))).politely).toBe('Open: 3 findings in 1 group.');
    expect(spokenOf(after(reviewed('b'), { kind: 'findingOpened', number: 3 })).politely).toMatch(/^Finding 2 of 2: /);
  });
});

describe('an explanation', () => {
  it('that is kept closes its finding, says so and how many are open, and its role is offered to the next', () => {
    const state = after(reviewed(), ...explain, { kind: 'findingNoted', review: reviewed('b') });
    expect(state).toMatchObject({ open: null, findings: { drafts: {}, role: 'Head of ICT', noteWork: { kind: 'idle' } } });
    expect(spokenOf(state).politely).toBe('The explanation is kept in the workbook. 2 findings are open.');
    expect(spokenOf(after(reviewed('b'), { kind: 'noteStarted', key: 'b', what: 'takingAway' }, { kind: 'findingNoted', review: reviewed() })).politely).toBe('The explanation is taken away. 3 findings are open.');
  });

  it('that is not kept stays as it was typed, and why is said at once', () => {
    const state = after(reviewed(), ...explain, { kind: 'noteFailed', failure: { kind: 'readOnly' } });
    expect(state).toMatchObject({ open: 2, findings: { drafts: { b: DRAFT }, noteWork: { kind: 'failed', key: 'b' } } });
    expect(spokenOf(state).atOnce).toMatch(/^The workbook may be read and not changed\. Nothing was changed\./);
  });

  it('is not changed while it is on its way, and no draft is lost by looking at another finding', () => {
    const keeping = after(reviewed(), ...explain);
    expect(reducePane(keeping, { kind: 'draftChanged', key: 'b', draft: { ...DRAFT, reason: '' } })).toBe(keeping);
    expect(spokenOf(keeping).politely).toBe('Keeping the explanation.');
    const both = after(reviewed(), ...explain.slice(0, 2), { kind: 'findingOpened', number: 1 }, { kind: 'draftChanged', key: 'a', draft: DRAFT });
    expect(Object.keys(both.findings.drafts)).toEqual(['b', 'a']);
    expect([isExplaining(both), isExplaining(reducePane(both, { kind: 'findingOpened', number: 3 })), isExplaining(STARTING)]).toEqual([true, false, false]);
  });
});
