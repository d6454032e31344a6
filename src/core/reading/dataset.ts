import type { DatasetShape } from './datasetShape';
import type { RowReader } from './rowReader';

/** A kind of table with how a row of it becomes a record. */
export interface Dataset<Record> extends DatasetShape {
  /** A record, or null when the row lacks what it cannot do without; then the row is left out and said so. */
  readonly read: (row: RowReader) => Record | null;
}
