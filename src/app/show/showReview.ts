import type { Review } from '../../core/model/review';
import { yearLabel } from '../../core/model/period';
import { sayDay } from '../../core/model/wording';
import { materialOf } from '../../core/summary/material';
import type { SummaryContext } from '../../core/summary/summaryContext';
import type { ReviewedWorkbook } from '../reviewWorkbook';
import { showFindings } from './showFindings';
import { showHeadlines } from './showHeadlines';
import { showPosition } from './showPosition';
import { showGaps, showReading } from './showReading';
import type { ShownReview } from './shownReview';

/** A review in the words and figures a reader sees: the same that the summary would print. */
export function showReview({ review, grids, responses }: Pick<ReviewedWorkbook, 'review' | 'grids' | 'responses'>, workbook = ''): ShownReview {
  const material = materialOf(review, contextOf({ grids }));
  return {
    heading: headingOf(review),
    asAt: review.policy.asAt,
    ...showPosition(review),
    ...showHeadlines(material),
    findings: showFindings(material, responses.kept.get(workbook) ?? []),
    counts: countFindings(review),
    notChecked: showGaps(review),
    read: showReading(review, grids.length),
  };
}

function headingOf({ policy: { year, period, asAt } }: Review): string {
  return `${yearLabel(year)}, period ${period}, as at ${sayDay(asAt)}`;
}

function countFindings({ answers: { open } }: Review): ShownReview['counts'] {
  const counts = { Red: 0, Amber: 0, Note: 0 };
  for (const { severity } of open) counts[severity] += 1;
  return counts;
}

/** As for a summary that is not written. */
function contextOf({ grids }: Pick<ReviewedWorkbook, 'grids'>): SummaryContext {
  return { version: '', inputs: [], workbook: '', sheetNames: { governance: '', exceptions: '', evidence: '', round: '' }, takenNames: [], standing: [], grids, agreement: null };
}
