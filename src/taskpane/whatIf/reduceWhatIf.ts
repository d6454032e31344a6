import { type PaneState, canAnswer, reviewIn } from '../paneState';
import type { WhatIfAction, WhatIfState } from './whatIfState';

type ReduceWhatIf = { readonly [Kind in WhatIfAction['kind']]: (state: PaneState, action: Extract<WhatIfAction, { kind: Kind }>) => PaneState };

/** What becomes of the pane when something happens to the what-if. */
export const REDUCE_WHAT_IF: ReduceWhatIf = {
  changeAdded: (state, { key, value }) => withWhatIf(state, { values: { ...state.whatIf.values, [key]: value }, latest: key, keeping: { kind: 'idle' } }),
  changeTyped: (state, { key, value }) => (key in state.whatIf.values ? withWhatIf(state, { values: { ...state.whatIf.values, [key]: value }, keeping: { kind: 'idle' } }) : state),
  changeTakenOut: (state, { key }) => asking(state, Object.fromEntries(Object.entries(state.whatIf.values).filter(([each]) => each !== key))),
  whatIfOpened: (state, { values }) => asking(state, values),
  whatIfAnswered: (state, { answer }) => withWhatIf(state, { answer }),
  scenarioKeeping: (state) => (canAnswer(state) && reviewIn(state) !== null ? withWhatIf(state, { keeping: { kind: 'keeping' } }) : state),
  scenariosKept: (state, { review, words }) => {
    const { work } = state;
    if (work.kind !== 'reviewed' || state.whatIf.keeping.kind !== 'keeping') return state;
    return { ...withWhatIf(state, { keeping: { kind: 'done', words } }), work: { kind: 'reviewed', review: { ...work.review, ...review } }, write: { kind: 'idle' } };
  },
  scenariosNotKept: (state, { failure }) => (state.whatIf.keeping.kind === 'keeping' ? withWhatIf(state, { keeping: { kind: 'failed', failure } }) : state),
};

/** An answer is of the question it was given to; without one there is none. */
function asking(state: PaneState, values: WhatIfState['values']): PaneState {
  return withWhatIf(state, { values, latest: null, answer: Object.keys(values).length === 0 ? null : state.whatIf.answer, keeping: { kind: 'idle' } });
}

function withWhatIf(state: PaneState, change: Partial<WhatIfState>): PaneState {
  return { ...state, whatIf: { ...state.whatIf, ...change } };
}
