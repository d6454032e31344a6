import { type Failure, failureIn } from './failure';
import type { SummaryHost } from './host';
import { keepRun } from './keptRuns';
import { type OnWriteStage, type PublishOutcome, publishSummary } from './publishSummary';
import { type ReviewedWorkbook, reviewWorkbook } from './reviewWorkbook';

export type WriteOutcome = PublishOutcome | { readonly kind: 'failed'; readonly failure: Failure };

/** Which Zerobase writes, and what the workbook it writes into is called. */
export interface Writer {
  readonly version: string;
  readonly workbook: string;
  /** Files that were read with it. */
  readonly added?: readonly string[];
  readonly onStage?: OnWriteStage;
}

/** Reviews the workbook that is open in Excel as it stands, and writes its summary into it. */
export async function writeSummary(host: SummaryHost, writer: Writer): Promise<WriteOutcome> {
  const outcome = await reviewWorkbook(host, []);
  return outcome.kind === 'failed' ? outcome : writeReviewed(host, outcome, writer);
}

/**
 * Writes the summary of a review that was made, into the workbook it was made of, which keeps what was found for the
 * next. Where Excel will not keep it the summary stands all the same, and the next run is compared with the one before.
 */
export async function writeReviewed(host: SummaryHost, { review, grids, runs }: ReviewedWorkbook, { version, workbook, added = [], onStage }: Writer): Promise<PublishOutcome> {
  const generated = { version, inputs: [workbook, ...added].map((file) => ({ file, sha256: null })) }; // Excel does not give the bytes of what it has open
  const written = await publishSummary(host, { review, grids, generated, workbook, ...(onStage === undefined ? {} : { onStage }) });
  if (written.kind === 'published') await keepRun(host, review, runs).catch(failureIn);
  return written;
}
