import { breakText, cutText } from '../sheet/textWidth';

/** A text broken into so many lines at most; what does not fit the last of them ends in an ellipsis. */
export function linesOf(words: string, pixels: number, most: number): readonly string[] {
  const lines = breakText(words, pixels, 'regular');
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
  return kept.map((line) => cutText(line, pixels, 'regular'));
}
