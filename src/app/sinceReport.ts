import type { Review } from '../core/model/review';
import { runRecordIn } from '../core/report/runRecordIn';
import { sinceLast } from '../core/sinceLast';

/** The review against the run that a REPORT.json is of; null when the text is no such report. */
export function sinceReport(review: Review, report: string): Review | null {
  const last = runRecordIn(report);
  return last === null ? null : sinceLast(review, last);
}
