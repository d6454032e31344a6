import type { SheetChange } from '../../app/host';
import { failureOfFault, reviewedIn } from '../paneAnswers';
import type { Reviewed } from '../paneState';
import type { PaneStore } from '../paneStore';
import { createClock } from './createClock';
import type { LiveAction } from './liveState';

/** A review that takes longer than these milliseconds is said to be on its way. */
const UNSAID = 400;

/** Has a review made again after changes, and gives what that means for the pane. */
export async function askAgain({ dispatch }: Pick<PaneStore, 'dispatch'>, before: Reviewed, changes: readonly SheetChange[]): Promise<LiveAction> {
  const clock = createClock();
  clock.in(UNSAID, () => { dispatch({ kind: 'changeMet' }); });
  try {
    const answer = await before.again(changes);
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
