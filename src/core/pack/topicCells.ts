import type { PlainCell } from '../sheet/plainSheet';
import { cellAt } from './packCells';

/** The line that begins a section: its topic, and what it says, under a rule over all columns. */
export function topicCells(row: number, topic: string, message: string): readonly PlainCell[] {
  return [cellAt([row, 'B'], topic, 'topic'), cellAt([row, 'C'], message, 'topic'), ...['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'].map((column) => cellAt([row, column], '', 'topic'))];
}
