import type { Failure } from './failure';
import type { SummaryHost } from './host';
import { type PublishOutcome, publishSummary } from './publishSummary';
import { reviewWorkbook } from './reviewWorkbook';

export type WriteOutcome = PublishOutcome | { readonly kind: 'failed'; readonly failure: Failure };

/** Reviews the workbook that is open in Excel as it stands, and writes its summary into it; `workbook` is its name. */
export async function writeSummary(host: SummaryHost, { version, workbook }: { readonly version: string; readonly workbook: string }): Promise<WriteOutcome> {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') return outcome;
  const { review, grids } = outcome;
  const generated = { version, inputs: [{ file: workbook, sha256: null }] }; // Excel does not give the bytes of what it has open
  return publishSummary(host, { review, grids, generated, workbook });
}
