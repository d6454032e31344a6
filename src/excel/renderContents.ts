import type { Sheet, SheetCell } from '../core/sheet/sheet';
import { fillsOf } from './fillsOf';
import { renderFormats } from './renderFormats';
import { type Queued, blocksOfRows } from './sendInParts';

/** Queues number formats, so that texts stay texts, then what is typed into the cells. */
export function* renderContents(worksheet: Excel.Worksheet, sheet: Sheet): Queued {
  yield* renderFormats(worksheet, sheet);
  const fills = fillsOf(sheet.cells);
  for (const { column, firstRow, lastRow, formula } of fills.areas) {
    const area = worksheet.getRangeByIndexes(firstRow - 1, column, lastRow - firstRow + 1, 1).untrack();
    Object.assign(area, { formulas: formula }); // one formula alone fills the range, its references moved along; the types know arrays only
    yield formula.length;
  }
  yield* renderTyped(worksheet, sheet, fills.filled);
}

/** Rows from the left edge of what is typed to the right one; what was filled is left alone. */
function* renderTyped(worksheet: Excel.Worksheet, { rows, cells }: Sheet, filled: ReadonlySet<SheetCell>): Queued {
  const first = cells.reduce((so, { column }) => Math.min(so, column), Infinity);
  const width = cells.reduce((so, { column }) => Math.max(so, column + 1), first) - first;
  if (cells.length === 0) return;
  const sent = rows.map(() => new Array<string | number | null>(width).fill(''));
  for (const cell of cells) {
    const row = sent[cell.row - 1];
    if (row !== undefined) row[cell.column - first] = filled.has(cell) ? null : typed(cell);
  }
  for (const { from, rows: block, bytes } of blocksOfRows(sent)) {
    worksheet.getRangeByIndexes(from, first, block.length, width).untrack().formulas = block.map((row) => [...row]);
    yield bytes;
  }
}

/** What is typed into a cell. A text that Excel could read as a formula gets the apostrophe that keeps it a text. */
export function typed({ content }: SheetCell): string | number {
  if (content.kind === 'number') return content.value;
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'blank') return '';
  return /^[=+\-@']/.test(content.text) ? `'${content.text}` : content.text;
}
