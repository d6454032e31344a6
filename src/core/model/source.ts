import { columnRuns, fewRuns } from './address';
import type { DatasetName } from './dataset';
import type { Pence } from './money';
import { present } from './present';

/** Money as the sheet states it. */
export type Unit = 'pounds' | 'thousands' | 'millions';

/** How many pounds a one in the sheet stands for. */
export const POUNDS_IN: Readonly<Record<Unit, number>> = { pounds: 1, thousands: 1000, millions: 1_000_000 };

/** The sheet's own conventions, detected and printed; everything past reading is income negative, forecast - budget. */
export interface Signs {
  readonly income: 'negative' | 'positive';
  readonly variance: 'forecast-budget' | 'budget-forecast' | null;
}

export type NotUsedReason = 'subtotal' | 'total' | 'heading' | 'section' | 'blank' | 'footnote' | 'other';

/** A table as recognised on a sheet: where it is and what was understood. */
export interface TableSource {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly dataset: DatasetName;
  readonly headingRow: number;
  readonly range: string;
  /** Field name to column letter, in sheet order. */
  readonly columns: ReadonlyMap<string, string>;
  readonly unit: Unit;
  readonly signs: Signs;
  /** The smallest step its money is written in: 0.01, 1, 100 or 1,000 pounds. Identity tolerances come from it. */
  readonly roundingUnit: Pence;
  /** How many rows of data were used. */
  readonly rows: number;
  readonly notUsed: readonly { readonly rows: string; readonly why: NotUsedReason; readonly amount?: Pence }[];
}

/** Where one record came from: a row of a recognised table. */
export interface RowSource {
  readonly table: TableSource;
  readonly row: number;
}

/** Cells that a finding or an issue points at. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  /** A1 addresses, comma separated, runs joined: "F5:F9, F12". */
  readonly cells: string;
}

/** The cells of one field over several rows of the same table; the field's absence points at the rows' first column. */
export function placeOf(sources: readonly RowSource[], field: string): Place {
  const first = sources[0];
  if (first === undefined) return { file: '', sheet: '', cells: '' };
  const { file, sheet, columns } = first.table;
  const letter = columns.get(field) ?? present([...columns.values()][0], 'first column');
  const rows = sources.filter(({ table }) => table.file === file && table.sheet === sheet).map(({ row }) => row);
  return { file, sheet, cells: fewRuns(columnRuns(letter, [...new Set(rows)])) };
}
