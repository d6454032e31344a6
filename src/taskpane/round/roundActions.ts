import { HostFault } from '../../app/failure';
import type { PickedFile } from '../../picked/openPicked';
import type { LoadReader } from '../asking/readFiles';
import { nextFrame } from '../nextFrame';
import { failureOfFault } from '../paneAnswers';
import { canAnswer, reviewIn } from '../paneState';
import type { PaneStore } from '../paneStore';
import { readReturns } from './readReturns';
import type { LoadRound, RoundParts } from './roundDoor';
import type { LineChoice, RoundAnswer, RoundPlace, RoundTyped } from './roundState';
import type { Rounds } from './roundsOf';
import { ROUND_WORKING } from './workingWords';

/** Asks the round of the workbook for something. */
export type AskRound = (rounds: Rounds) => Promise<RoundAnswer>;

/** What a person can do with the round of validation. */
export interface RoundActions {
  readonly openRound: () => void;
  /** The views of the round; null until they were fetched. */
  readonly roundParts: () => RoundParts | null;
  readonly leaveRound: () => void;
  readonly showRound: (place: RoundPlace) => void;
  readonly typeRound: (change: Partial<RoundTyped>) => void;
  readonly chooseLine: (row: string, choice: LineChoice) => void;
  readonly addReturns: (files: readonly PickedFile[]) => void;
  /** `words` say what is done as long as it is. */
  readonly askRound: (words: string, ask: AskRound) => void;
  /** The same for what changes cells: the workbook is reviewed again after it. */
  readonly changeCounts: (words: string, ask: AskRound) => void;
}

interface Given extends Pick<PaneStore, 'state' | 'dispatch'> {
  readonly loadRound: LoadRound;
  readonly loadReader: LoadReader;
}

interface Desk extends Omit<Given, 'loadRound'> {
  readonly parts: () => RoundParts | null;
  readonly fetchParts: () => Promise<void>;
}

/** The round's actions on a pane. */
export function roundActions(given: Given, reviewNow: () => void): RoundActions {
  const { dispatch, loadRound } = given;
  let fetched: RoundParts | null = null;
  const desk: Desk = {
    ...given,
    parts: () => fetched,
    fetchParts: async () => { fetched = await loadRound(); },
  };
  return {
    openRound: () => void openRound(desk),
    roundParts: desk.parts,
    leaveRound: () => { dispatch({ kind: 'roundLeft' }); },
    showRound: (place) => { dispatch({ kind: 'roundShown', place }); },
    typeRound: (change) => { dispatch({ kind: 'roundTyped', change }); },
    chooseLine: (row, choice) => { dispatch({ kind: 'lineChosen', row, choice }); },
    addReturns: (files) => void askRound(desk, ROUND_WORKING.reading(1, files.length), async (rounds) => rounds.collect(await readAll(desk, files))),
    askRound: (words, ask) => void askRound(desk, words, ask),
    changeCounts: (words, ask) => void askRound(desk, words, ask).then((isDone) => { if (isDone) reviewNow(); }),
  };
}

async function openRound({ state, dispatch, parts, fetchParts }: Desk): Promise<void> {
  dispatch({ kind: 'roundOpened' });
  if (parts() !== null || !canAnswer(state())) return;
  dispatch({ kind: 'roundWorking', words: ROUND_WORKING.opening });
  try {
    await fetchParts();
    dispatch({ kind: 'roundLoaded' });
  } catch (fault) {
    dispatch({ kind: 'roundFailed', failure: failureOfFault(fault) });
  }
}

async function readAll({ dispatch, loadReader }: Desk, files: readonly PickedFile[]) {
  const open = await loadReader();
  return readReturns(files, open, async (number) => {
    dispatch({ kind: 'roundWorking', words: ROUND_WORKING.reading(number, files.length) });
    await nextFrame();
  });
}

/** Gives whether it was done. What Excel would not do is a failure; anything else that is thrown is a fault of ours. */
async function askRound({ state, dispatch, parts }: Desk, words: string, ask: AskRound): Promise<boolean> {
  const [review, fetched] = [reviewIn(state()), parts()];
  if (review === null || fetched === null || !canAnswer(state())) return false;
  dispatch({ kind: 'roundWorking', words });
  try {
    await nextFrame();
    const answer = await ask(fetched.roundsOf(review.under));
    dispatch(answer);
    return answer.kind === 'roundDone';
  } catch (fault) {
    dispatch({ kind: 'roundFailed', failure: fault instanceof HostFault ? fault.failure : failureOfFault(fault) });
    return false;
  }
}
