import type { Review } from '../core/model/review';
import { type KeptRuns, RUNS_NAMESPACE, readRuns, writeRuns } from '../core/report/keptRuns';
import { runsWith } from '../core/sinceLast';
import type { KeepingHost, WorkbookHost } from './host';

/** The runs that the workbooks of a request keep, of the first that keeps any; null before the first summary. */
export async function readKeptRuns(host: WorkbookHost): Promise<KeptRuns | null> {
  const texts = (await host.readKept?.(RUNS_NAMESPACE)) ?? [];
  return texts.map(({ xml }) => readRuns(xml)).find((runs) => runs !== null) ?? null;
}

/** Keeps these runs and no others; null keeps none. */
export function keepRuns(host: KeepingHost, runs: KeptRuns | null): Promise<void> {
  return host.keep(RUNS_NAMESPACE, runs === null ? null : writeRuns(runs));
}

/** Keeps what this review found in the workbook that its summary was written into, for the next one. */
export function keepRun(host: KeepingHost, review: Review, kept: KeptRuns | null): Promise<void> {
  return keepRuns(host, runsWith(review, kept));
}
