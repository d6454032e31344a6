import type { CSSProperties } from 'react';
import { type BorderStyle, type CellStyle, PLAIN } from '../../headless/workbook/cellStyle';
import type { SheetState } from '../../headless/workbook/sheetState';
import type { ConditionalLook } from './conditionalLook';
import type { ShownCell } from './shownCell';

const STROKES: Readonly<Record<BorderStyle['style'], string>> = {
  None: 'none',
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
};
const WIDTHS: Readonly<Record<BorderStyle['weight'], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

/** The style of a cell as the file and the sheet's own formats have it; the lines right and below are those of either cell. */
export function cellLook(sheet: SheetState, row: number, column: number): CSSProperties {
  const style = styleOf(sheet, row, column);
  const right = style.borders.EdgeRight ?? styleOf(sheet, row, column + 1).borders.EdgeLeft;
  const bottom = style.borders.EdgeBottom ?? styleOf(sheet, row + 1, column).borders.EdgeTop;
  return {
    ...(style === PLAIN ? {} : fontLook(style)),
    ...(style.fill === '' ? {} : { backgroundColor: style.fill }),
    ...(right === undefined ? {} : { borderRight: lineOf(right) }),
    ...(bottom === undefined ? {} : { borderBottom: lineOf(bottom) }),
  };
}

function styleOf({ rows }: SheetState, row: number, column: number): CellStyle {
  return rows.get(row)?.styles[column] ?? PLAIN;
}

function fontLook({ fontName, fontSize, fontColor, bold, italic, underline, strikethrough }: CellStyle): CSSProperties {
  const lines = [...(underline === 'None' ? [] : ['underline']), ...(strikethrough ? ['line-through'] : [])];
  return {
    fontFamily: `${JSON.stringify(fontName)}, Carlito, "Segoe UI", system-ui, sans-serif`,
    fontSize: `${fontSize}pt`,
    color: fontColor,
    ...(bold ? { fontWeight: 'bold' } : {}),
    ...(italic ? { fontStyle: 'italic' } : {}),
    ...(lines.length > 0 ? { textDecorationLine: lines.join(' ') } : {}),
  };
}

function lineOf({ style, weight, color }: BorderStyle): string {
  return `${style === 'Double' ? 3 : WIDTHS[weight]}px ${STROKES[style]} ${color}`;
}

/** What conditional formats put over it; lines go all round, so that a mark shows without its colour. */
export function conditionalStyle({ fill, fontColor, bold, borders }: ConditionalLook): CSSProperties {
  const line = (color = ''): string | undefined => (color === '' ? undefined : `1px solid ${color}`);
  return {
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(bold === undefined || bold === null ? {} : { fontWeight: bold ? 'bold' : 'normal' }),
    ...(borders === undefined ? {} : { borderTop: line(borders.top), borderBottom: line(borders.bottom), borderLeft: line(borders.left), borderRight: line(borders.right) }),
  };
}

const ACROSS: Readonly<Partial<Record<CellStyle['horizontalAlignment'], CSSProperties['textAlign']>>> = { Left: 'left', Center: 'center', CenterAcrossSelection: 'center', Right: 'right', Justify: 'left', Distributed: 'center', Fill: 'left' };
const UPRIGHT: Readonly<Record<CellStyle['verticalAlignment'], CSSProperties['alignContent']>> = { Top: 'start', Center: 'center', Bottom: 'end', Justify: 'start', Distributed: 'center' };
const INDENT = 9;

/** Where the text of a cell stands: words left, numbers right, the rest in the middle unless the file says otherwise. */
export function alignment(sheet: SheetState, row: number, column: number, kind: ShownCell['kind']): CSSProperties {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = styleOf(sheet, row, column);
  const byItself = kind === 'number' ? 'right' : kind === 'other' ? 'center' : 'left';
  const textAlign = ACROSS[horizontalAlignment] ?? byItself;
  const indent = indentLevel > 0 ? { [textAlign === 'right' ? 'paddingRight' : 'paddingLeft']: 3 + indentLevel * INDENT } : {};
  return { textAlign, alignContent: UPRIGHT[verticalAlignment], ...(wrapText ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : {}), ...indent };
}
