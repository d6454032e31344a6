import type { Review } from '../core/model/review';
import { checkNumbers, checkText } from '../core/narrative/checkNumbers';
import { committeeReport } from '../core/narrative/committeeReport';
import { factsOf } from '../core/narrative/factsOf';
import type { CommitteeReport } from '../core/narrative/reportSection';
import { toMarkdown } from '../core/narrative/toMarkdown';
import { toReport } from '../core/report/report';

/**
 * The committee report of a review as Markdown, every number of it held against REPORT.json of the same review. One that
 * says something else is a bug of ours: it throws and names what it says.
 */
export function committeeText(review: Review): string {
  const report = checkedCommitteeReport(review);
  const text = toMarkdown(report);
  const stray = checkText(text, report);
  if (stray !== null) throw new RangeError(`committeeText: says ${stray.said}, the report ${stray.held}`);
  return text;
}

/** The committee report of a review; throws where it says what REPORT.json does not. */
export function checkedCommitteeReport(review: Review): CommitteeReport {
  const report = committeeReport(review);
  const [fault] = checkNumbers(report, factsOf(review, toReport(review, { version: '', inputs: [] })));
  if (fault !== undefined) throw new RangeError(`committeeReport: says ${fault.said}, the report ${fault.held}`);
  return report;
}
