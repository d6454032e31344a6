import { reviewWorkbook } from '../../../src/app/reviewWorkbook';
import { openFiles } from '../../../src/cli/fileHost';
import type { Grid } from '../../../src/core/model/grid';
import type { Review } from '../../../src/core/model/review';
import { type Summary, summarise } from '../../../src/core/summary/summarise';
import type { SummaryContext } from '../../../src/core/summary/summaryContext';
import { samplePath } from '../../builders/sample';

/** A sample workbook reviewed and summarised, with the grids it was read from. */
export interface SampleSummary {
  readonly review: Review;
  readonly context: SummaryContext;
  readonly summary: Summary;
  readonly grids: readonly Grid[];
}

/** Reviews samples and writes their summary as data; the first is the workbook, the others are read with it. */
export async function summariseSample(names: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<SampleSummary> {
  const { host } = await openFiles(names.map(samplePath));
  const grids = await host.readGrids();
  const given = Object.entries(settings).map(([name, value]) => ({ name, value, dateSystem: 1900 as const }));
  const outcome = await reviewWorkbook({ readGrids: () => Promise.resolve(grids) }, given);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  const context = contextOf(`${names[0] ?? ''}.xlsx`, grids);
  return { review: outcome.review, context, summary: summarise(outcome.review, context), grids };
}

/** The context of a test: one workbook, its sheets at hand, nothing written yet. */
export function contextOf(workbook: string, grids: readonly Grid[] = []): SummaryContext {
  return {
    version: 'test',
    inputs: [{ file: workbook, sha256: '0123456789abcdef' }],
    workbook,
    sheetNames: { governance: 'Governance Summary', exceptions: 'Exceptions', evidence: 'Evidence', round: 'Validation Round' },
    takenNames: [],
    standing: [],
    grids,
    agreement: null,
  };
}
