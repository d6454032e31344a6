import type { CellValue } from '../model/grid';
import type { DatasetShape, Field } from './datasetShape';
import type { RowReader } from './rowReader';

/** What the cells of a column hold when they hold neither money nor words. */
export type CellKind = 'number' | 'whole number' | 'per cent' | 'date' | 'yes or no' | 'code' | 'year' | 'period';

/** A column with what people need to know to fill it. */
export interface Column extends Field {
  readonly holds?: CellKind;
  /** The words to choose from, where there are only so many. */
  readonly choices?: readonly string[];
  readonly means: string;
  /** What it holds in the row that the template shows, a date as "31/10/2007"; "" where the template leaves the column out. */
  readonly example: CellValue;
}

/** A kind of table as it is recognised and as it is explained. */
export interface ExplainedDataset extends DatasetShape {
  /** What one row of it stands for. */
  readonly about: string;
  readonly fields: readonly Column[];
}

/** A kind of table with how a row of it becomes a record. */
export interface Dataset<Record> extends ExplainedDataset {
  /** A record, or null when the row lacks what it cannot do without; then the row is left out and said so. */
  readonly read: (row: RowReader) => Record | null;
}
