import type { ShownFinding } from '../../app/show/shownReview';
import { type PaneState, canAnswer, reviewIn } from '../paneState';
import { type FindingsAction, type FindingsState, type FindingsView, isNoting } from './findingsState';
import { listedIn } from './listed';

type ReduceFindings = { readonly [Kind in FindingsAction['kind']]: (state: PaneState, action: Extract<FindingsAction, { kind: Kind }>) => PaneState };

/** What happens on the Findings tab. */
export const REDUCE_FINDINGS: ReduceFindings = {
  viewChanged: (state, { change }) => withView(state, change),
  groupFolded: (state, { id, isFolded }) => {
    const { folded } = state.findings.view;
    return withView(state, { folded: isFolded ? new Set([...folded, id]) : new Set([...folded].filter((each) => each !== id)) });
  },
  draftChanged: (state, { key, draft }) => (isNoting(state.findings) ? state : withFindings(state, { drafts: { ...state.findings.drafts, [key]: draft } })),
  draftDropped: (state, { key }) => (isNoting(state.findings) ? state : withFindings(state, { drafts: without(state.findings.drafts, key), faultsShown: false, noteWork: { kind: 'idle' } })),
  draftRefused: (state) => withFindings(state, { faultsShown: true }),
  noteStarted: (state, { key, what }) => (canAnswer(state) && reviewIn(state) !== null ? withFindings(state, { noteWork: { kind: what, key }, said: null }) : state),
  findingNoted: (state, { review }) => {
    const { work, findings } = state;
    const before = reviewIn(state);
    if (!isNoting(findings) || before === null) return state;
    const noted = { ...before, ...review };
    return inView({ ...state, work: work.kind === 'failed' ? { ...work, before: noted } : { kind: 'reviewed', review: noted }, write: { kind: 'idle' }, findings: afterNote(findings) });
  },
  noteFailed: (state, { failure }) => {
    const { noteWork } = state.findings;
    return noteWork.kind === 'keeping' || noteWork.kind === 'takingAway' ? withFindings(state, { noteWork: { kind: 'failed', key: noteWork.key, failure } }) : state;
  },
};

/** A finding that is no longer among those listed is not open either. */
export function inView(state: PaneState): PaneState {
  const { open, findings } = state;
  return open === null || listedIn(reviewIn(state)?.shown.findings ?? [], findings.view).order.includes(open) ? state : { ...state, open: null };
}

function withFindings(state: PaneState, change: Partial<FindingsState>): PaneState {
  return { ...state, findings: { ...state.findings, ...change } };
}

/** The Findings tab once what was typed is kept, or what was kept is taken away: its draft is done with. */
function afterNote(findings: FindingsState): FindingsState {
  const { noteWork, drafts, role } = findings;
  if (noteWork.kind !== 'keeping' && noteWork.kind !== 'takingAway') return findings;
  return { ...findings, drafts: without(drafts, noteWork.key), role: drafts[noteWork.key]?.role ?? role, faultsShown: false, noteWork: { kind: 'idle' }, said: noteWork.kind === 'keeping' ? 'explained' : 'takenAway' };
}

/** The Findings tab with a finding in sight: its group unfolded, and everything listed where it was not among what is. */
export function withInSight(findings: readonly ShownFinding[], state: FindingsState, number: number): FindingsState {
  if (listedIn(findings, state.view).order.includes(number)) return { ...state, said: null };
  const isListed = listedIn(findings, { ...state.view, folded: new Set() }).order.includes(number);
  const view: FindingsView = { ...state.view, ...(isListed ? {} : { show: 'all', words: '' }) };
  const group = listedIn(findings, { ...view, folded: new Set() }).groups.find((each) => each.findings.some((finding) => finding.number === number));
  return { ...state, said: null, view: { ...view, folded: new Set([...view.folded].filter((id) => id !== group?.id)) } };
}

function withView(state: PaneState, change: Partial<FindingsView>): PaneState {
  return inView(withFindings(state, { view: { ...state.findings.view, ...change }, said: 'listed' }));
}

function without<Value>(values: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([each]) => each !== key));
}
