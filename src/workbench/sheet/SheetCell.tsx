import type { CSSProperties } from 'react';
import { Cell, type CellRendererProps } from 'react-data-grid';
import type { SheetState } from '../../headless/workbook/sheetState';
import { alignment, cellLook, conditionalStyle } from './cellLook';
import { conditionalLook } from './conditionalLook';
import { createMeasure } from './measureText';
import { useSheet } from './sheetContext';
import { isIn, widthOf } from './sheetShape';
import { shownCell, type ShownCell } from './shownCell';

/** The key of the column that numbers the rows. */
export const ROW_NUMBERS = 'rows';

const measure = createMeasure();
const PADDING = 6;
/** A text reaches over no more empty cells than this. */
const FARTHEST = 40;

/** A cell of the sheet as the file and its conditional formats have it. */
export function SheetCell(props: CellRendererProps<number, unknown>) {
  const { sheet, file } = useSheet();
  const { column, row } = props;
  if (column.key === ROW_NUMBERS) return <Cell {...props} role="rowheader" aria-selected={undefined} className="row-number" />;
  const at = Number(column.key);
  const shown = shownCell(sheet, row, at, file.book.dateSystem);
  const marks = conditionalLook({ sheet, row, column: at });
  const style = { ...cellLook(sheet, row, at), ...(shown.kind === 'empty' ? {} : alignment(sheet, row, at, shown.kind)), ...(marks === null ? {} : conditionalStyle(marks)) };
  const over = shown.kind === 'text' && style.whiteSpace === undefined && style.textAlign === 'left' ? reach({ sheet, row, column: at }, shown, style) : 0;
  const classes = [isIn(sheet.selected, row, at) && 'in-selection', over > 0 && 'reaches-over', marks?.borders !== undefined && 'marked'].filter((name) => name !== false).join(' ');
  return <Cell {...props} className={classes} style={over > 0 ? { ...style, clipPath: `inset(0 -${over}px 0 0)` } : style} />;
}

/** How far a text reaches over the empty cells to its right, in pixels. */
function reach({ sheet, row, column }: { readonly sheet: SheetState; readonly row: number; readonly column: number }, { text }: ShownCell, style: CSSProperties): number {
  const wanted = measure(text, fontOf(style)) + PADDING - widthOf(sheet, column);
  const { values } = sheet.rows.get(row) ?? { values: [] };
  let room = 0;
  for (let next = column + 1; room < wanted && next < column + FARTHEST; next++) {
    if ((values[next] ?? '') !== '') break;
    room += widthOf(sheet, next);
  }
  return wanted > 0 ? room : 0;
}

/** The font of a cell as a canvas takes it. */
export function fontOf({ fontWeight = 'normal', fontSize = '11pt', fontFamily = 'Calibri, Carlito, sans-serif' }: CSSProperties): string {
  return `${fontWeight} ${fontSize} ${fontFamily}`;
}

/** Whether a text has room in a width, in the font of a cell. */
export function hasRoom(width: number, style: CSSProperties): (text: string) => boolean {
  return (text) => measure(text, fontOf(style)) <= width - PADDING;
}
