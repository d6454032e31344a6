import type { HostFailure } from '../../app/failure';
import { failureOfFault } from '../paneAnswers';
import type { PaneStore } from '../paneStore';

/** Has an answer kept, or taken out, and reviews again once that is done. */
export async function keepAnswer({ dispatch }: Pick<PaneStore, 'dispatch'>, change: () => Promise<HostFailure | null>, review: () => void): Promise<void> {
  dispatch({ kind: 'keepingStarted' });
  try {
    const failure = await change();
    dispatch(failure === null ? { kind: 'answerKept' } : { kind: 'answerNotKept', failure });
    if (failure === null) review();
  } catch (fault) {
    dispatch({ kind: 'answerNotKept', failure: failureOfFault(fault) });
  }
}
