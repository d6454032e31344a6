import type { WriteStage } from '../../app/publishSummary';
import { Abandoned } from '../abandoned';
import { nextFrame } from '../nextFrame';
import { failureOfFault, writeAnswer } from '../paneAnswers';
import { canWrite, reviewIn } from '../paneState';
import type { PaneStore } from '../paneStore';

/** Writes the summary of the review that is shown, stage by stage, until it stands, fails or is stopped. */
export async function writeNow({ dispatch, state }: Pick<PaneStore, 'state' | 'dispatch'>, nextRequest: () => number): Promise<void> {
  const review = reviewIn(state());
  if (review === null || !canWrite(state())) return;
  const request = nextRequest();
  const onStage = async (stage: WriteStage): Promise<void> => {
    dispatch({ kind: 'writeStageReached', request, stage });
    await nextFrame();
    const { write } = state();
    if (write.kind === 'writing' && write.stopped) throw new Abandoned();
  };
  dispatch({ kind: 'writeStarted', request });
  try {
    await nextFrame();
    dispatch(writeAnswer(await review.write(onStage), request));
  } catch (fault) {
    dispatch(fault instanceof Abandoned ? { kind: 'writeAbandoned', request } : { kind: 'writeFailed', request, failure: failureOfFault(fault) });
  }
}
