import type { CellStyle } from './cellStyle';

export type CellValue = string | number | boolean;

/** Rows from 0, columns from 0, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The cells of one row; arrays are sparse and start at column A. */
export interface RowState {
  /** "" or absent is an empty cell. Errors are texts such as "#REF!". */
  readonly values: (CellValue | undefined)[];
  /** With their equals sign; absent where there is none. */
  readonly formulas: (string | undefined)[];
  /** Absent: as the file has it, plain on a sheet of ours. */
  readonly styles: (CellStyle | undefined)[];
}

export interface TableState {
  readonly id: number;
  name: string;
  area: Area;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** Part it was opened from; null when new. */
  readonly part: string | null;
}

export type ConditionalRule =
  | { readonly type: 'Custom'; readonly formula: string }
  | { readonly type: 'ContainsText'; readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith'; readonly text: string }
  | { readonly type: 'CellValue'; readonly operator: string; readonly formula1: string; readonly formula2: string | null };

export const CONDITIONAL_EDGES = ['left', 'right', 'top', 'bottom'] as const;

export type ConditionalEdge = (typeof CONDITIONAL_EDGES)[number];

export const NO_CONDITIONAL_BORDERS: Readonly<Record<ConditionalEdge, string>> = { left: '', right: '', top: '', bottom: '' };

export interface ConditionalFormatState {
  readonly id: string;
  areas: readonly Area[];
  rule: ConditionalRule;
  /** "#RRGGBB" or "". */
  fill: string;
  fontColor: string;
  bold: boolean | null;
  /** The colour of a thin line at each edge, "" without one. */
  borders: Readonly<Record<ConditionalEdge, string>>;
  priority: number;
  stopIfTrue: boolean;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleFontSize: number;
  titleColor: string;
  showTitle: boolean;
  showLegend: boolean;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  gapWidth: number;
  /** Where the bars lie inside the chart, in points; null leaves it to Excel. */
  plot: { left: number; top: number; width: number; height: number } | null;
  series: { name: string; valuesFormula: string; categoriesFormula: string; color: string; negativeColor: string }[];
  valueAxis: { visible: boolean; minimum: number | null; maximum: number | null; majorGridlines: boolean };
  categoryAxis: { visible: boolean; labels: boolean; reversed: boolean; lineColor: string };
}

export interface PageLayoutState {
  orientation: 'Portrait' | 'Landscape';
  /** Excel's paper names: "A4" is 9 in the file. */
  paperSize: string;
  /** Null scale fits to pages. */
  zoom: { readonly scale: number } | { readonly fitWide: number | null; readonly fitTall: number | null };
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  printArea: string;
  titleRows: string;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  /** Rows from 0: the break falls above the row. */
  rowBreaks: number[];
  printGridlines: boolean;
}

/** A worksheet in memory. `part` is the package part it was opened from, null for one that was added. */
export interface SheetState {
  /** "{GUID}" as Excel gives it; stable while the workbook is open. */
  readonly id: string;
  name: string;
  readonly part: string | null;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** "#RRGGBB" or "". */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  readonly protected: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** What was selected since the workbook was opened; null is as the file has it. */
  selected: Area | null;
  /** Row number from 0 to its cells; only rows that hold something. */
  readonly rows: Map<number, RowState>;
  /** Points, by column or row; absent is the default. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells shown as one; only the first of each holds anything. */
  readonly merged: readonly Area[];
  /** "row,column" to a place in this workbook ("'Budget'!A1") or an address. */
  readonly hyperlinks: Map<string, { documentReference: string; address: string; screenTip: string }>;
  tables: TableState[];
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  pageLayout: PageLayoutState;
  /** What has been changed since opening: saving touches only what is named here. */
  readonly changed: Set<SheetChange>;
}

/**
 * 'everything' is a sheet that was added, or one of a previous run that was cleared whole: its part is written anew.
 * The others patch the part it came from. 'charts' is a chart deleted from a sheet that is not written anew: saving
 * either takes it out or refuses.
 */
export type SheetChange = 'everything' | 'cells' | 'name' | 'visibility' | 'tabColor' | 'view' | 'conditionalFormats' | 'pageLayout' | 'tables' | 'charts';
