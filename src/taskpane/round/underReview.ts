import type { ReviewedWorkbook } from '../../app/reviewWorkbook';
import type { ExcelHost } from '../../excel/excelHost';

/** What a review that is shown was made of, for views that are fetched when they are first opened. */
export interface UnderReview<Review> {
  readonly host: ExcelHost;
  readonly file: string;
  readonly reviewed: ReviewedWorkbook;
  /** What the pane holds of the workbook as it is reviewed then. */
  readonly again: (reviewed: ReviewedWorkbook) => Review;
}
