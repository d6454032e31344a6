import { present } from '../model/present';
import type { DraftCell, DraftRow } from '../sheet/draft';
import { breakText, textWidth } from '../sheet/textWidth';

/** What indent and edges take of a cell, in pixels. */
const FREE = 18;
const LINE = 13.5;
/** Excel's own limit is 409 points. */
const MOST_HEIGHT = 400;

/** A row of a table whose cells wrap, as high as its longest text and no lower than `least`; `pixels` are the widths of the columns from A. */
export function fittedRow(cells: readonly DraftCell[], pixels: readonly number[], least: number): DraftRow {
  const lines = cells.map(({ column, content }) => (content.kind === 'text' ? linesOf(content.text, present(pixels[column.charCodeAt(0) - 65], column) - FREE) : 1));
  return { height: Math.min(MOST_HEIGHT, Math.max(least, ...lines.map((count) => (count === 1 ? 0 : count * LINE + 3)))), cells };
}

/** Excel breaks at words, and inside one that is wider than its column. */
function linesOf(words: string, room: number): number {
  return breakText(words, room, 'regular').reduce((so, line) => so + Math.max(1, Math.ceil(textWidth(line, 'regular') / room)), 0);
}
