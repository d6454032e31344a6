import type { PaneStore } from '../paneStore';
import { type Following, followChanges } from './followChanges';
import { type CellWait, waitForCell } from './waitForCell';

/** What keeps a pane in step with the workbook beside it. */
export interface LivePane extends Following, CellWait {}

/** Follows the workbook's changes and waits for its cells. */
export function livePane(store: PaneStore): LivePane {
  return { ...followChanges(store), ...waitForCell(store) };
}
