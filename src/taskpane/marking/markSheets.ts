import type { MarkAnswer } from '../engine';
import { nextFrame } from '../nextFrame';
import { failureOfFault } from '../paneAnswers';
import { type MarkWork, canAnswer, reviewIn } from '../paneState';
import type { PaneStore } from '../paneStore';

/** Marks the cells of the review that is shown, or takes the marks away, and says how it ended. */
export async function markSheets({ state, dispatch }: Pick<PaneStore, 'state' | 'dispatch'>, what: MarkWork): Promise<void> {
  const review = reviewIn(state());
  if (review === null || !canAnswer(state())) return;
  dispatch({ kind: 'markingStarted', what });
  try {
    await nextFrame();
    const answer: MarkAnswer = await review[what]();
    dispatch(answer.kind === 'failed' ? { kind: 'markingFailed', failure: answer.failure } : { kind: 'marked', words: answer.words, legend: answer.legend });
  } catch (fault) {
    dispatch({ kind: 'markingFailed', failure: failureOfFault(fault) });
  }
}
