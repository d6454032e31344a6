import { type DraftRow, text } from '../../sheet/draft';
import type { Note } from '../notes/note';
import { NOTES } from '../sentences/notes';
import { drawException } from './exceptionRow';

/** The notes whose line is gone, each with its line in the words it had, under a heading of their own; none without any. */
export function goneRows(notes: readonly Note[]): readonly DraftRow[] {
  if (notes.length === 0) return [];
  return [
    { height: 14, cells: [] },
    { height: 20, cells: [text('B', 'subtitle', NOTES.gone)] },
    { height: 20, cells: [text('B', 'report', NOTES.goneAdvice)] },
    ...notes.map(({ key, value, told: [rule, subject, found] }) =>
      drawException({ status: '', rule, subject, place: { words: '', to: null }, found, advice: '', owner: '', note: String(value), key: shortKey(key) }),
    ),
  ];
}

/** In place of those notes on a public copy, which may tell of what it leaves out: how many there are. */
export function withheldRows(notes: number): readonly DraftRow[] {
  if (notes === 0) return [];
  return [
    { height: 14, cells: [] },
    { height: 20, cells: [text('B', 'report', NOTES.withheld(notes))] },
  ];
}

/** A note on a finding is listed under the finding's own key, as long as the finding was listed. */
function shortKey(key: string): string {
  return key.startsWith('EXCEPTIONS|') && key.endsWith('|L') ? key.slice('EXCEPTIONS|'.length, -2) : key;
}
