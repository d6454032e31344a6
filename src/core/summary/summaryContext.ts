import type { Grid } from '../model/grid';
import type { Sheet } from '../sheet/sheet';
import type { StandingSheet } from '../sheet/standing';

/** A figure whose recalculated value is not the engine's. */
export interface Difference {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  readonly engine: number;
  /** What the sheet calculates; a text for an error. */
  readonly recalculated: number | string;
}

/** What reading the written figures back gave. */
export interface Agreement {
  readonly agrees: number;
  readonly notCalculated: number;
  readonly differences: readonly Difference[];
}

/** What the summary says besides the review, and what its formulas may rest on. */
export interface SummaryContext {
  readonly version: string;
  /** The files that were read; no fingerprint where their bytes are not at hand, as in Excel. */
  readonly inputs: readonly { readonly file: string; readonly sha256: string | null }[];
  /** The file that is open as the workbook: only its cells can stand in formulas. */
  readonly workbook: string;
  readonly sheetNames: { readonly governance: string; readonly exceptions: string; readonly evidence: string; readonly round: string };
  /** Our sheets as they stand before they are written again: what users typed on them is kept. */
  readonly standing: readonly StandingSheet[];
  /** Names the workbook defines itself; ours step aside for them. */
  readonly takenNames: readonly string[];
  /** The worksheets as they were read; [] when they are gone, and every stream is then a sum of row ranges. */
  readonly grids: readonly Grid[];
  /** The committee report as a sheet, where it is to be written; notes on it are not put back yet. */
  readonly committee?: Sheet | null;
  /** null before the sheets are written and recalculated. */
  readonly agreement: Agreement | null;
}
