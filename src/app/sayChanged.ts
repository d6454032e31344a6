import { sayList, sayMany } from '../core/model/wording';
import type { ChangedSheet } from './changedCells';
import { showPlace } from './show/showPlace';

/** Beyond so many sheets the others are counted. */
const MOST_NAMED = 2;

/** "Budget!N6", "Budget!N6 and Devices!C5", "Budget!N6, Devices!C5 and 3 other sheets". */
export function sayChanged(changed: readonly ChangedSheet[]): string {
  const named = changed.slice(0, changed.length > MOST_NAMED + 1 ? MOST_NAMED : changed.length).map(({ sheet, cells }) => showPlace({ file: '', sheet, cells: cells.join(', ') })?.words ?? '');
  const others = changed.length - named.length;
  return sayList(others === 0 ? named : [...named, sayMany(others, 'other sheet')]);
}
