import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { showReview } from '../../src/app/show/showReview';
import type { ShownReview } from '../../src/app/show/shownReview';
import { openFiles } from '../../src/cli/fileHost';
import { type Report, toReport } from '../../src/core/report/report';
import { samplePath } from './sample';

/** A sample as a reader is shown it, and the report of the same review. */
export async function showSample(name: string): Promise<{ readonly shown: ShownReview; readonly report: Report }> {
  const { host, inputs } = await openFiles([samplePath(name)]);
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return { shown: showReview(outcome), report: toReport(outcome.review, { version: 'test', inputs }) };
}
