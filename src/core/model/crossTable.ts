import type { NotUsedReason, Unit } from './source';

/** A column that sums others, by its heading or by its figures. */
export interface TotalColumn {
  readonly column: string;
  readonly heading: string;
  /** The columns it sums, "F:K"; "" where its figures are no sum that was found. */
  readonly sums: string;
}

/** A sheet with bodies down the rows and services across the columns: described, never read as a budget. */
export interface CrossTable {
  readonly file: string;
  readonly sheet: string;
  readonly headingRow: number;
  readonly range: string;
  readonly unit: Unit;
  /** Columns that name the bodies, with their headings. */
  readonly labels: readonly { readonly column: string; readonly heading: string }[];
  /** How many rows are bodies, without totals, classes and footnotes. */
  readonly rows: number;
  /** How many columns hold figures that no other column sums. */
  readonly details: number;
  readonly totals: readonly TotalColumn[];
  /** Its columns that are hidden, "GR:IP". */
  readonly hidden: string;
  readonly notUsed: readonly { readonly rows: string; readonly why: NotUsedReason }[];
}
