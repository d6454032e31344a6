import type { WriteStage } from '../../app/publishSummary';
import { Abandoned } from '../abandoned';
import { nextFrame } from '../nextFrame';
import { failureOfFault, writeAnswer } from '../paneAnswers';
import { canWrite, reviewIn } from '../paneState';
import type { LivePane } from '../live/livePane';
import type { PaneStore } from '../paneStore';

/** The pane's state, and what is told of a summary that stands. */
interface WritingDesk extends Pick<PaneStore, 'state' | 'dispatch'> {
  readonly live: Pick<LivePane, 'wrote'>;
}

/** Writes the summary of the review that is shown, stage by stage, until it stands, fails or is stopped. */
export async function writeNow({ dispatch, state, live }: WritingDesk, nextRequest: () => number): Promise<void> {
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
    const answer = await review.write(onStage);
    if (answer.kind === 'written') live.wrote(answer.stillStands);
    dispatch(writeAnswer(answer, request));
  } catch (fault) {
    dispatch(fault instanceof Abandoned ? { kind: 'writeAbandoned', request } : { kind: 'writeFailed', request, failure: failureOfFault(fault) });
  }
}
