import type { EngineReview } from '../engine';
import type { KeptAnswer } from '../engineReview';
import { nextFrame } from '../nextFrame';
import { failureOfFault } from '../paneAnswers';
import { type Reviewed, canAnswer, reviewIn } from '../paneState';
import type { PaneStore } from '../paneStore';
import { WHAT_IF } from '../words';
import { changesIn, valuesOf } from './whatIfState';

/** What a person can do with a what-if. */
export interface WhatIfActions {
  readonly addChange: (key: string, value: string) => void;
  readonly typeChange: (key: string, value: string) => void;
  readonly takeOutChange: (key: string) => void;
  readonly startAgain: () => void;
  /** Works out what would be; the pane asks for it when what is typed has come to rest. */
  readonly askWhatIf: () => void;
  readonly keepWhatIf: () => void;
  /** Puts a what-if of the summary in place of the one being asked. */
  readonly openWhatIf: (key: string) => void;
  readonly leaveOutWhatIf: (key: string) => void;
}

type Desk = Pick<PaneStore, 'state' | 'dispatch'>;

/** The what-if's actions on a pane. */
export function whatIfActions(desk: Desk): WhatIfActions {
  const { state, dispatch } = desk;
  const keptOf = (review: Reviewed, key: string) => review.scenarios.shown.kept.find((each) => each.key === key)?.changes ?? [];
  return {
    addChange: (key, value) => { dispatch({ kind: 'changeAdded', key, value }); },
    typeChange: (key, value) => { dispatch({ kind: 'changeTyped', key, value }); },
    takeOutChange: (key) => { dispatch({ kind: 'changeTakenOut', key }); },
    startAgain: () => { dispatch({ kind: 'whatIfOpened', values: {} }); },
    askWhatIf: () => { ask(desk); },
    keepWhatIf: () => void keep(desk, WHAT_IF.wasAdded, (review) => review.scenarios.keep(changesIn(state().whatIf, review.scenarios.shown))),
    openWhatIf: (key) => {
      const review = reviewIn(state());
      if (review !== null) dispatch({ kind: 'whatIfOpened', values: valuesOf(keptOf(review, key), review.scenarios.shown) });
    },
    leaveOutWhatIf: (key) => void keep(desk, WHAT_IF.wasTakenOut, (review) => review.scenarios.takeAway(keptOf(review, key))),
  };
}

function ask({ state, dispatch }: Desk): void {
  const review = reviewIn(state());
  if (review === null) return;
  const changes = changesIn(state().whatIf, review.scenarios.shown);
  if (changes.length > 0) dispatch({ kind: 'whatIfAnswered', answer: review.scenarios.ask(changes) });
}

async function keep({ state, dispatch }: Desk, words: string, change: (review: Reviewed) => Promise<KeptAnswer<EngineReview>>): Promise<void> {
  const review = reviewIn(state());
  if (review === null || !canAnswer(state())) return;
  dispatch({ kind: 'scenarioKeeping' });
  try {
    await nextFrame();
    const answer = await change(review);
    dispatch(answer.kind === 'failed' ? { kind: 'scenariosNotKept', failure: answer.failure } : { kind: 'scenariosKept', review: answer.review, words });
  } catch (fault) {
    dispatch({ kind: 'scenariosNotKept', failure: failureOfFault(fault) });
  }
}
