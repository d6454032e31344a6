import { readFile } from 'node:fs/promises';
import { publishSummary } from '../../src/app/publishSummary';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { openFiles } from '../../src/cli/fileHost';
import type { CheckedFigure } from '../../src/core/report/figuresJson';
import { toReport } from '../../src/core/report/report';
import type { ReportedFigure } from './reportedFigure';

/** A workbook before and after its summary was written, and what REPORT.json says of the summary. */
export interface Published {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly figures: readonly ReportedFigure[];
  readonly agreement: { readonly figures: number; readonly agrees: number };
}

type Publish = Parameters<typeof publishSummary>;

/** The one place that knows what publishSummary answers. */
async function checkedFigures(...[host, publication]: Publish): Promise<readonly CheckedFigure[]> {
  const outcome = await publishSummary(host, publication);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome.checked;
}

/** Reviews a workbook with a summary written into it in this process, as `review --out` does, and saves it. */
export async function publishFile(path: string): Promise<Published> {
  const { host, first, inputs } = await openFiles([path]);
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  const { review, grids } = outcome;
  const generated = { version: 'proof', inputs };
  const checked = await checkedFigures(first.writable!.host, { review, grids, generated, workbook: first.file });
  const { figures, agreement } = toReport(review, generated, checked);
  return { before: new Uint8Array(await readFile(path)), after: first.writable!.save(), figures: figures as readonly ReportedFigure[], agreement };
}
