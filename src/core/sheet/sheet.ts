import type { MoneyScale } from './numberFormats';
import type { SheetLines } from './standing';
import type { StyleName } from './styles';

/**
 * What a cell holds. A text is always a text, even when it starts with "=" or reads as a number or a date: the renderer
 * must write it so that Excel never takes it for a formula. A formula starts with "=" and carries the engine's own value.
 */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string }
  | { readonly kind: 'blank' };

/** A cell with a look. Rows from 1, columns from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
}

/** Rows from 1, columns from 0, both ends included. */
export interface SheetArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A defined name of the workbook and the cell of this sheet it stands for. */
export interface SheetName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that leads to a place of the same workbook. `to` is a reference such as "'My budget'!F5:F9". */
export interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly to: string;
}

/** A custom rule: the formula is written for the area's first cell; the first rule that holds decides. */
export interface ConditionalFormat {
  readonly area: SheetArea;
  readonly formula: string;
  readonly fill: string | null;
  readonly colour: string;
  readonly bold: boolean;
}

/** A clustered bar chart laid over cells, so that each bar lies on its row of the table. */
export interface SheetChart {
  readonly name: string;
  readonly title: string;
  readonly over: SheetArea;
  /** Points left free inside the area on every side. */
  readonly inset: number;
  readonly categories: SheetArea;
  readonly values: SheetArea;
  readonly colour: string;
  readonly negativeColour: string;
  readonly titleColour: string;
  readonly axisColour: string;
  readonly gapWidth: number;
  /** Of the value axis, which is not shown. */
  readonly minimum: number;
  readonly maximum: number;
}

/** An Excel table with filter buttons and no bands; its first row holds the headings. */
export interface SheetTable {
  readonly name: string;
  readonly area: SheetArea;
  readonly style: string;
}

/** Lengths in points. `tall` null lets the pages run on. */
export interface PrintSetUp {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly fit: { readonly wide: number; readonly tall: number | null };
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly footer: number };
  readonly centred: boolean;
  readonly titleRows: { readonly first: number; readonly last: number };
  readonly area: SheetArea;
  /** A page ends above each of these rows. */
  readonly breaks: readonly number[];
  /** In Excel's own codes: "&8" is the size, "&P" the page, "&&" an ampersand. */
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}

/** A worksheet described as data: everything a renderer needs to write it, and nothing about how. */
export interface Sheet {
  readonly name: string;
  readonly tabColour: string;
  readonly money: MoneyScale;
  /** Widths in points, from column A. */
  readonly columns: readonly number[];
  /** Heights in points, from row 1; every row of the sheet has one. */
  readonly rows: readonly number[];
  /** By row, then column; a cell that is not here is empty and plain. */
  readonly cells: readonly SheetCell[];
  readonly names: readonly SheetName[];
  readonly links: readonly SheetLink[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly SheetChart[];
  readonly table: SheetTable | null;
  readonly freezeRows: number;
  readonly gridlines: boolean;
  readonly lines: SheetLines;
  readonly print: PrintSetUp;
}
