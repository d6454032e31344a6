import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Patience } from '../app/patientHost';
import type { Stage } from '../app/reviewWorkbook';
import type { ShownPlace } from '../app/show/shownReview';
import type { Asking, Engine } from './engine';
import { nextFrame } from './nextFrame';
import type { HostFailure } from '../app/failure';
import type { PickedFile } from '../picked/openPicked';
import { keepAnswer } from './asking/keepAnswer';
import { type LoadReader, readFiles } from './asking/readFiles';
import { type FindingActions, findingActions } from './findings/findingActions';
import { Abandoned } from './abandoned';
import { type LivePane, livePane } from './live/livePane';
import { failureOfFault, reviewAnswer } from './paneAnswers';
import { markSheets } from './marking/markSheets';
import { type MarkWork, type PaneAction, type PaneState, type Tab, askingIn, canAnswer, canReview } from './paneState';
import type { LoadRound } from './round/roundDoor';
import { type RoundActions, roundActions } from './round/roundActions';
import { type LoadSample, askForSample } from './sample/askForSample';
import { type PaneStore, createPaneStore } from './paneStore';
import { undoNow } from './summary/undoNow';
import { writeNow } from './summary/writeNow';
import { type SettingsActions, settingsActions } from './settings/settingsActions';
import { type WhatIfActions, whatIfActions } from './whatIf/whatIfActions';

/** Fetches the part of the pane that reviews. */
export type LoadEngine = (patience: Patience) => Promise<Engine>;

/** What a person can do in the pane. */
export interface PaneActions extends FindingActions, WhatIfActions, SettingsActions, RoundActions {
  readonly review: () => void;
  readonly cancel: () => void;
  /** Gives up what waits for a cell that is being edited. */
  readonly stopWaiting: () => void;
  readonly openSample: () => void;
  readonly write: () => void;
  /** Ends the writing before its next step; what stood before stands again. */
  readonly stopWriting: () => void;
  /** Takes the last summary that was written back. */
  readonly undo: () => void;
  readonly mark: (what: MarkWork) => void;
  readonly goTo: (place: ShownPlace) => void;
  readonly selectTab: (tab: Tab) => void;
  readonly openFinding: (number: number) => void;
  readonly closeFinding: () => void;
  /** Chooses a candidate of a question; nothing is kept yet. */
  readonly choose: (key: string, value: string) => void;
  readonly answer: (key: string, value: string) => void;
  readonly askAgain: (key: string) => void;
  readonly addFiles: (files: readonly PickedFile[]) => void;
  readonly removeFile: (index: number) => void;
}

/** The parts of the pane that are fetched when they are first needed. */
export interface Loads {
  readonly load: LoadEngine;
  readonly loadReader: LoadReader;
  readonly loadSample: LoadSample;
  readonly loadRound: LoadRound;
}

/** The pane's state, what can be done, and where its start is reported. */
export interface PaneWorkbook {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly dispatch: (action: PaneAction) => void;
}

/** The one place that waits for the workbook. Every answer becomes an action with the number of its request. */
export function useWorkbook(loads: Loads): PaneWorkbook {
  const [store] = useState(createPaneStore);
  const [live] = useState(() => livePane(store));
  const [actions] = useState(() => actionsOn({ ...store, ...loads, load: () => loads.load(live.patience), live }));
  useEffect(() => live.stop, [live]);
  return { state: useSyncExternalStore(store.subscribe, store.state), actions, dispatch: store.dispatch };
}

interface Desk extends Pick<PaneStore, 'state' | 'dispatch'>, Omit<Loads, 'load'> {
  readonly load: () => Promise<Engine>;
  readonly live: LivePane;
}

function actionsOn(desk: Desk): PaneActions {
  const { load, dispatch, state, live } = desk;
  const requests = countRequests();
  const reviewNow = (): void => { if (canReview(state())) void review(desk, requests); };
  return {
    ...askingActions(desk, reviewNow),
    ...findingActions(desk),
    ...whatIfActions(desk),
    ...settingsActions(desk, reviewNow),
    ...roundActions(desk, reviewNow),
    review: reviewNow,
    cancel: () => {
      requests.next();
      live.stopWaiting();
      dispatch({ kind: 'reviewCancelled' });
    },
    stopWaiting: live.stopWaiting,
    openSample: () => void askForSample(desk, desk.loadSample),
    write: () => void writeNow(desk, requests.next),
    stopWriting: () => { dispatch({ kind: 'writeStopped' }); },
    undo: () => void undoNow({ dispatch, state }, requests.next),
    mark: (what) => void markSheets({ dispatch, state }, what),
    goTo: (place) => void goTo({ load, dispatch }, place),
    selectTab: (tab) => { dispatch({ kind: 'tabSelected', tab }); },
    openFinding: (number) => { dispatch({ kind: 'findingOpened', number }); },
    closeFinding: () => { dispatch({ kind: 'findingClosed' }); },
  };
}

/** What can be done about questions and added files; each ends in a review. */
function askingActions(desk: Desk, reviewNow: () => void): Pick<PaneActions, 'choose' | 'answer' | 'askAgain' | 'addFiles' | 'removeFile'> {
  const { dispatch, state } = desk;
  const keep = (change: (asking: Asking) => Promise<HostFailure | null>): void => {
    const asking = askingIn(state());
    if (asking !== null && canAnswer(state())) void keepAnswer(desk, () => change(asking), reviewNow);
  };
  return {
    choose: (key, value) => { dispatch({ kind: 'candidateChosen', key, value }); },
    answer: (key, value) => { keep((asking) => asking.answer(key, value)); },
    askAgain: (key) => { keep((asking) => asking.askAgain(key)); },
    addFiles: (files) => { if (canAnswer(state())) void readFiles(desk, files, reviewNow); },
    removeFile: (index) => {
      if (!canAnswer(state())) return;
      dispatch({ kind: 'fileRemoved', index });
      reviewNow();
    },
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

async function review({ load, dispatch, state, live }: Desk, requests: Requests): Promise<void> {
  const request = requests.next();
  const onStage = async (stage: Stage): Promise<void> => {
    dispatch({ kind: 'stageReached', request, stage });
    await nextFrame();
    if (!requests.isLast(request)) throw new Abandoned();
  };
  dispatch({ kind: 'reviewStarted', request });
  try {
    const engine = await load();
    dispatch(reviewAnswer(await engine.review(onStage, state().added.workbooks), request));
    void live.follow(engine);
  } catch (fault) {
    if (!(fault instanceof Abandoned)) dispatch({ kind: 'reviewFailed', request, failure: failureOfFault(fault), asking: null });
  }
}

async function goTo({ load, dispatch }: Pick<Desk, 'load' | 'dispatch'>, place: ShownPlace): Promise<void> {
  dispatch({ kind: 'cellSought' });
  try {
    const engine = await load();
    const failure = await engine.goTo(place);
    if (failure !== null) dispatch({ kind: 'cellNotShown', failure });
  } catch (fault) {
    dispatch({ kind: 'cellNotShown', failure: failureOfFault(fault) });
  }
}
