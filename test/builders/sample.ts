import { fileURLToPath } from 'node:url';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { openFiles } from '../../src/cli/fileHost';
import type { Review } from '../../src/core/model/review';
import { type Report, toReport } from '../../src/core/report/report';

/** The path of one of the sample workbooks. */
export function samplePath(name: string): string {
  return fileURLToPath(new URL(`../../samples/${name}.xlsx`, import.meta.url));
}

/** A sample workbook reviewed, with settings of the test's own, and its report. */
export async function reviewSample(name: string, settings: Readonly<Record<string, string>> = {}): Promise<{ review: Review; report: Report }> {
  const { host, inputs } = await openFiles([samplePath(name)]);
  const given = Object.entries(settings).map(([setting, value]) => ({ name: setting, value, dateSystem: 1900 as const }));
  const outcome = await reviewWorkbook(host, given);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return { review: outcome.review, report: toReport(outcome.review, { version: 'test', inputs }) };
}
