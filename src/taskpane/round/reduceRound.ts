import { type PaneState, type Reviewed, canAnswer, reviewIn } from '../paneState';
import type { RoundAction, RoundState } from './roundState';

type ReduceRound = { readonly [Kind in RoundAction['kind']]: (state: PaneState, action: Extract<RoundAction, { kind: Kind }>) => PaneState };

/** What becomes of the pane when something happens to the round; `replace` puts a review in the place of another, with what is open. */
export function reduceRound(replace: (state: PaneState, review: Reviewed, before: Reviewed) => PaneState): ReduceRound {
  return {
    roundOpened: (state) => (reviewIn(state) === null ? state : { ...withRound(state, { isOpen: true, place: { kind: 'round' }, work: state.round.work.kind === 'working' ? state.round.work : { kind: 'idle' } }), settings: { ...state.settings, isOpen: false }, notShown: null }),
    roundLoaded: (state) => withRound(state, { isLoaded: true, work: { kind: 'idle' } }),
    roundLeft: (state) => withRound(state, { isOpen: false }),
    roundShown: (state, { place }) => withRound(state, { place, work: state.round.work.kind === 'working' ? state.round.work : { kind: 'idle' } }),
    roundTyped: (state, { change }) => withRound(state, change),
    lineChosen: (state, { row, choice }) => withRound(state, { chosen: { ...state.round.chosen, [row]: choice } }),
    roundWorking: (state, { words }) => (isWorking(state) || canAnswer(state) ? withRound(state, { work: { kind: 'working', words } }) : state),
    roundDone: (state, { review, sentences, change }) => {
      if (!isWorking(state)) return state;
      const { work } = state;
      const next = review === null || work.kind !== 'reviewed' ? state : { ...replace(state, { ...work.review, ...review }, work.review), live: state.live };
      return withRound(next, { ...change, work: { kind: 'said', sentences } });
    },
    roundRefused: (state, { sentence }) => (isWorking(state) ? withRound(state, { work: { kind: 'refused', sentence } }) : state),
    roundFailed: (state, { failure }) => (isWorking(state) ? withRound(state, { work: { kind: 'failed', failure } }) : state),
  };
}

function isWorking({ round }: PaneState): boolean {
  return round.work.kind === 'working';
}

function withRound(state: PaneState, change: Partial<RoundState>): PaneState {
  return { ...state, round: { ...state.round, ...change } };
}
