/** What a cell holds, as Excel gives it: dates are serial numbers, errors are texts such as "#REF!", empty is "". */
export type CellValue = string | number | boolean;

/** A row of a sheet that holds something. Arrays start at the grid's first column and may be shorter than the sheet. */
export interface GridRow {
  /** As Excel numbers it, from 1. */
  readonly row: number;
  readonly hidden: boolean;
  readonly values: readonly CellValue[];
  /** "=A1+B1" where the cell holds a formula; absent or "" elsewhere. */
  readonly formulas: readonly (string | undefined)[];
  /** Of the first rows of a sheet only, which are enough to tell units and dates; empty below. */
  readonly numberFormats: readonly (string | undefined)[];
}

/** An Excel table on a sheet. Rows from 1, columns from 0, both ends included. */
export interface GridTable {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * One worksheet as reading sees it, whether it came from Excel through Office.js or straight from a file. Only rows
 * that hold something are present, in order, so that a used range of a million empty rows costs nothing.
 */
export interface Grid {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly firstColumn: number;
  readonly rows: readonly GridRow[];
  readonly tables: readonly GridTable[];
  readonly dateSystem: 1900 | 1904;
  /** Columns that are hidden, from 0; absent when none is. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** The Excel table that it is cut out to be, where its sheet has several. */
  readonly excelTable?: string;
  /** True when the sheet has formulas and was too large for them to be read with its values. */
  readonly formulasNotRead?: true;
}
