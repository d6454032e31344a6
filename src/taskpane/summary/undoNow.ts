import { nextFrame } from '../nextFrame';
import { failureOfFault, undoAnswer } from '../paneAnswers';
import { takeBackIn } from '../paneState';
import type { PaneStore } from '../paneStore';

/** Takes the last summary that was written back. */
export async function undoNow({ dispatch, state }: Pick<PaneStore, 'state' | 'dispatch'>, nextRequest: () => number): Promise<void> {
  const takeBack = takeBackIn(state());
  if (takeBack === null) return;
  const request = nextRequest();
  dispatch({ kind: 'undoStarted', request });
  try {
    await nextFrame();
    dispatch(undoAnswer(await takeBack(), request));
  } catch (fault) {
    dispatch({ kind: 'undoFailed', request, failure: failureOfFault(fault) });
  }
}
