import type { SheetChange } from '../../app/host';
import { nextFrame } from '../nextFrame';
import { failureOfFault, reviewedIn } from '../paneAnswers';
import type { Reviewed } from '../paneState';
import type { PaneStore } from '../paneStore';
import { createClock } from './createClock';
import type { LiveAction } from './liveState';

/** A review that takes longer than these milliseconds is said to be on its way. */
const UNSAID = 400;

/** What is asked: the review that is shown, what Excel told, and whether the last review took long, so that it is said first. */
interface Asked {
  readonly before: Reviewed;
  readonly changes: readonly SheetChange[];
  readonly isSlow: boolean;
}

/** Has a review made again after changes, and gives what that means for the pane. */
export async function askAgain({ dispatch }: Pick<PaneStore, 'dispatch'>, { before, changes, isSlow }: Asked): Promise<LiveAction> {
  const clock = createClock();
  const onFound = async (changed: string): Promise<void> => {
    const say = (): void => { dispatch({ kind: 'changeMet', changed }); };
    if (!isSlow) clock.in(UNSAID, say);
    else {
      say();
      await nextFrame();
    }
  };
  try {
    const answer = await before.again({ changes, onFound });
    if (answer.kind === 'alike') return { kind: 'alike' };
    if (answer.kind === 'failed') return { kind: 'refreshFailed', changed: answer.changed, failure: answer.failure };
    return { kind: 'refreshed', review: reviewedIn(answer.review, before.request), before, changed: answer.changed, changes: answer.changes };
  } catch (fault) {
    return { kind: 'refreshFailed', changed: '', failure: failureOfFault(fault) };
  } finally {
    clock.stop();
  }
}

/** Whether nothing could be read because a cell is being edited; that is over soon and not worth a word. */
export function isCellEdit(action: LiveAction): boolean {
  return action.kind === 'refreshFailed' && action.failure.kind === 'cellBeingEdited';
}
