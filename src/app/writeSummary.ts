import type { SummaryHost } from './host';
import { type PublishOutcome, publishSummary } from './publishSummary';
import { reviewWorkbook } from './reviewWorkbook';

/** Reviews the workbook that is open in Excel as it stands, and writes its summary into it; `workbook` is its name. */
export async function writeSummary(host: SummaryHost, { version, workbook }: { readonly version: string; readonly workbook: string }): Promise<PublishOutcome> {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') return outcome;
  const { review, grids } = outcome;
  return publishSummary(host, { review, grids, generated: { version, inputs: [] }, workbook });
}
