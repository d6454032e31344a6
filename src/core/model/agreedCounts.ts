import type { Quantity } from './quantity';
import type { Place } from './source';

/** A cell of the counts that takes an agreed one, with what stands there now. */
export interface AgreedCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly directorate: string;
  readonly subject: string;
  /** null where the cell is empty. */
  readonly stands: Quantity | null;
  readonly agreed: Quantity;
}

/** A heading that is written over a column for agreed counts, where their table has none. */
export interface AgreedHeading {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Why an agreed count has no cell to go into. */
export type AgreedLeft = 'not on the sheets' | 'another workbook' | 'no room' | 'Excel table' | 'a formula' | 'a text';

/** What agreed counts change in the workbook, and those that have no cell to go into. */
export interface AgreedCounts {
  readonly cells: readonly AgreedCell[];
  readonly headings: readonly AgreedHeading[];
  /** How many stand there already. */
  readonly standing: number;
  /** How many lines of counts are not agreed yet. */
  readonly open: number;
  readonly left: readonly { readonly directorate: string; readonly subject: string; readonly why: AgreedLeft; readonly at: Place | null }[];
}
