import type { Place } from '../../core/model/source';
import type { ShownPlace } from './shownReview';

/** No place is written longer; it is selected whole all the same. */
const LONGEST = 24;

/** A place a reader can go to; null when it names no sheet. */
export function showPlace({ file, sheet, cells }: Place): ShownPlace | null {
  if (sheet === '') return null;
  const short = cells.length > LONGEST ? `${cells.slice(0, cells.lastIndexOf(', ', LONGEST))} and more` : cells;
  return { file, sheet, cells, words: cells === '' ? sheet : `${sheet}!${short}` };
}
