import type { BookState } from '../../workbook/bookState';
import type { RowSource } from '../open/readRows';
import type { OpenStyles } from '../open/readStyles';
import type { StyleAppender } from './appendStyles';
import type { Draft } from './draft';

/** What the sheets of a workbook are saved with. */
export interface SaveSource {
  readonly book: BookState;
  readonly draft: Draft;
  readonly styles: StyleAppender;
  /** The styles as the file has them. */
  readonly opened: OpenStyles;
  readonly rows: RowSource;
  /** Ids of tables taken in the workbook; grows. */
  readonly tableIds: Set<number>;
}
