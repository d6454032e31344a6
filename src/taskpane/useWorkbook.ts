import { useState, useSyncExternalStore } from 'react';
import type { Stage } from '../app/reviewWorkbook';
import type { ShownPlace } from '../app/show/shownReview';
import type { Engine } from './engine';
import { nextFrame } from './nextFrame';
import { failureOfFault, reviewAnswer, writeAnswer } from './paneAnswers';
import { type PaneAction, type PaneState, type Tab, canReview, canWrite, reviewIn } from './paneState';
import { type PaneStore, createPaneStore } from './paneStore';

/** Fetches the part of the pane that reviews. */
export type LoadEngine = () => Promise<Engine>;

/** What a person can do in the pane. */
export interface PaneActions {
  readonly review: () => void;
  readonly cancel: () => void;
  readonly write: () => void;
  readonly goTo: (place: ShownPlace) => void;
  readonly selectTab: (tab: Tab) => void;
  readonly openFinding: (number: number) => void;
  readonly closeFinding: () => void;
  readonly listMore: () => void;
}

/** The pane's state, what can be done, and where its start is reported. */
export interface PaneWorkbook {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly dispatch: (action: PaneAction) => void;
}

/** The one place that waits for the workbook. Every answer becomes an action with the number of its request. */
export function useWorkbook(load: LoadEngine): PaneWorkbook {
  const [store] = useState(createPaneStore);
  const [actions] = useState(() => actionsOn({ ...store, load }));
  return { state: useSyncExternalStore(store.subscribe, store.state), actions, dispatch: store.dispatch };
}

interface Desk extends Pick<PaneStore, 'state' | 'dispatch'> {
  readonly load: LoadEngine;
}

function actionsOn({ load, dispatch, state }: Desk): PaneActions {
  const requests = countRequests();
  return {
    review: () => { if (canReview(state())) void review({ load, dispatch }, requests); },
    cancel: () => {
      requests.next();
      dispatch({ kind: 'reviewCancelled' });
    },
    write: () => { if (canWrite(state())) void write({ dispatch, state }, requests.next()); },
    goTo: (place) => void goTo({ load, dispatch }, place),
    selectTab: (tab) => { dispatch({ kind: 'tabSelected', tab }); },
    openFinding: (number) => { dispatch({ kind: 'findingOpened', number }); },
    closeFinding: () => { dispatch({ kind: 'findingClosed' }); },
    listMore: () => { dispatch({ kind: 'moreListed' }); },
  };
}

interface Requests {
  readonly next: () => number;
  readonly isLast: (request: number) => boolean;
}

function countRequests(): Requests {
  let last = 0;
  return { next: () => ++last, isLast: (request) => request === last };
}

/** Ends a review that nobody waits for any more. */
class Abandoned extends Error {}

async function review({ load, dispatch }: Omit<Desk, 'state'>, requests: Requests): Promise<void> {
  const request = requests.next();
  const onStage = async (stage: Stage): Promise<void> => {
    dispatch({ kind: 'stageReached', request, stage });
    await nextFrame();
    if (!requests.isLast(request)) throw new Abandoned();
  };
  dispatch({ kind: 'reviewStarted', request });
  try {
    const engine = await load();
    dispatch(reviewAnswer(await engine.review(onStage), request));
  } catch (fault) {
    if (!(fault instanceof Abandoned)) dispatch({ kind: 'reviewFailed', request, failure: failureOfFault(fault) });
  }
}

async function write({ dispatch, state }: Omit<Desk, 'load'>, request: number): Promise<void> {
  const reviewed = reviewIn(state());
  if (reviewed === null) return;
  dispatch({ kind: 'writeStarted', request });
  try {
    await nextFrame();
    dispatch(writeAnswer(await reviewed.write(), request));
  } catch (fault) {
    dispatch({ kind: 'writeFailed', request, failure: failureOfFault(fault) });
  }
}

async function goTo({ load, dispatch }: Omit<Desk, 'state'>, place: ShownPlace): Promise<void> {
  dispatch({ kind: 'cellSought' });
  try {
    const engine = await load();
    const failure = await engine.goTo(place);
    if (failure !== null) dispatch({ kind: 'cellNotShown', failure });
  } catch (fault) {
    dispatch({ kind: 'cellNotShown', failure: failureOfFault(fault) });
  }
}
