import type { DraftFigure, DraftFormula } from './figure';
import type { FigureStyle, StyleName, TextStyle } from './styles';

/** The columns our sheets use. */
export type Column = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M';

/** Where a link leads: a reference in the workbook, or a row of the same sheet by its mark. */
export type DraftLink = { readonly to: string } | { readonly mark: string };

/** A cell before its row is known. */
export interface DraftCell {
  readonly column: Column;
  readonly style: StyleName;
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'figure'; readonly figure: DraftFigure }
    | { readonly kind: 'formula'; readonly formula: DraftFormula; readonly value: number | string }
    | { readonly kind: 'blank' };
  readonly link?: DraftLink;
}

/** A row with its height in points; a mark names it for links, charts and print. */
export interface DraftRow {
  readonly height: number;
  readonly cells: readonly DraftCell[];
  readonly mark?: string;
  /** Where a page may end inside a block: in place of this row, the space above a further table, or above it. */
  readonly mayBreak?: 'here' | 'above';
}

/** Rows that stay together on a page, unless a break between their tables saves one. */
export interface DraftBlock {
  readonly rows: readonly DraftRow[];
  /** What stands above a table of the block that begins a page. */
  readonly again?: readonly DraftRow[];
}

export function text(column: Column, style: TextStyle, words: string, link?: DraftLink): DraftCell {
  const cell = { column, style, content: { kind: 'text', text: words } } as const;
  return link === undefined ? cell : { ...cell, link };
}

export function figure(column: Column, style: FigureStyle, drafted: DraftFigure): DraftCell {
  return { column, style, content: { kind: 'figure', figure: drafted } };
}

/** A number that is no figure of the report: a rank, an amount of a finding. */
export function number(column: Column, style: FigureStyle, value: number): DraftCell {
  return { column, style, content: { kind: 'number', value } };
}

/** A formula whose answer may be a word, such as "no base". */
export function wordFormula(column: Column, style: StyleName, formula: DraftFormula, value: number | string): DraftCell {
  return { column, style, content: { kind: 'formula', formula, value } };
}

/** Empty cells from one column to another that carry a rule. */
export function blanks(from: Column, to: Column, style: TextStyle): readonly DraftCell[] {
  const columns = 'ABCDEFGHIJKLM'.slice(columnOrder(from), columnOrder(to) + 1);
  return [...columns].map((column) => ({ column: column as Column, style, content: { kind: 'blank' } }));
}

/** The row with every empty cell from B to L given a style, so that its rule runs through. */
export function ruled(height: number, style: TextStyle, cells: readonly DraftCell[]): DraftRow {
  const taken = new Set(cells.map(({ column }) => column));
  return { height, cells: [...blanks('B', 'L', style).filter(({ column }) => !taken.has(column)), ...cells] };
}

function columnOrder(column: Column): number {
  return column.charCodeAt(0) - 65;
}
