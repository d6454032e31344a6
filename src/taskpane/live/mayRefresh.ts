import { isExplaining } from '../findings/isExplaining';
import { type PaneState, isBusy } from '../paneState';

/** Whether the review may be replaced under the reader: not while anything is under way, half answered or half typed. */
export function mayRefresh(state: PaneState): boolean {
  return state.work.kind === 'reviewed' && !isBusy(state) && Object.keys(state.chosen).length === 0 && !state.settings.isOpen && !isExplaining(state);
}
