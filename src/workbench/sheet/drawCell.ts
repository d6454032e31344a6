import type { CSSProperties } from 'react';
import { alignment, cellLook, conditionalStyle } from './cellLook';
import { conditionalLook } from './conditionalLook';
import { hasRoom, textWidth } from './room';
import type { DrawnSheet } from './sheetContext';
import { isIn, widthOf } from './sheetShape';
import { type ShownCell, shownCell } from './shownCell';

/** How a cell is drawn: its style, and the classes that say what a style cannot. */
export interface DrawnCell {
  readonly style: CSSProperties;
  readonly className: string;
}

/** A text reaches over no more empty cells than this. */
const FARTHEST = 40;

/** Draws a cell as the file and its conditional formats have it. */
export function drawCell({ sheet, file }: DrawnSheet, row: number, column: number): DrawnCell {
  const shown = shownCell(sheet, row, column, file.book.dateSystem);
  const marks = conditionalLook({ sheet, row, column });
  const style = {
    ...cellLook(sheet, row, column),
    ...(shown.kind === 'empty' ? {} : alignment(sheet, row, column, shown.kind)),
    ...(marks === null ? {} : conditionalStyle(marks)),
  };
  const over = shown.kind === 'text' && style.whiteSpace === undefined && style.textAlign === 'left' ? reach({ sheet, row, column }, shown, style) : 0;
  const className = [isIn(sheet.selected, row, column) && 'in-selection', over > 0 && 'reaches-over'].filter((name) => name !== false).join(' ');
  return { className, style: over > 0 ? { ...style, clipPath: `inset(0 -${over}px 0 0)` } : style };
}

/** How far a text reaches over the empty cells to its right, in pixels. */
function reach({ sheet, row, column }: Pick<DrawnSheet, 'sheet'> & { readonly row: number; readonly column: number }, { text }: ShownCell, style: CSSProperties): number {
  if (hasRoom(widthOf(sheet, column), style)(text)) return 0;
  const wanted = textWidth(text, style) - widthOf(sheet, column);
  const values = sheet.rows.get(row)?.values ?? [];
  let room = 0;
  for (let next = column + 1; room < wanted && next < column + FARTHEST; next++) {
    if ((values[next] ?? '') !== '') break;
    room += widthOf(sheet, next);
  }
  return room;
}
