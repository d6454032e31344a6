import type { Day } from '../core/model/day';
import { parseDay } from '../core/reading/readCell';

/** The day that a text names as it would in a cell; null when it names none. */
export function dayFrom(text: string): Day | null {
  return parseDay(text.trim());
}
