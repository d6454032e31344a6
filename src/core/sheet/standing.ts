/** How the lines of a sheet are told apart, whatever rows they stand on, and which of its cells are the user's. */
export interface SheetLines {
  /** The column whose texts name the lines, from 0. */
  readonly column: number;
  /** The heading over them, which is no line; "" without one. */
  readonly heading: string;
  /** The texts there that begin a section: a line is known by its section, its text and how often that came before. */
  readonly sections: readonly string[];
  /** Columns that are the user's in every line. */
  readonly inputColumns: readonly number[];
  /** Other cells that are the user's, by line and column. */
  readonly inputs: readonly (readonly [line: string, column: number])[];
}

type Held = string | number | boolean;

/** A sheet of ours as it stands before it is written again. */
export interface StandingSheet<Key extends string = string> {
  readonly key: Key;
  /** From 1 and from 0: where what it holds begins. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly Held[])[];
  readonly formulas: readonly (readonly Held[])[];
  /** As the last run wrote it; null when the workbook kept no description. */
  readonly written: { readonly lines: SheetLines; readonly columns: number } | null;
}
