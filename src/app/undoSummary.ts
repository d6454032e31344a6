import type { KeptRuns } from '../core/report/keptRuns';
import { type HostFailure, failureIn } from './failure';
import type { SummaryHost } from './host';
import { keepRuns } from './keptRuns';

/**
 * Takes back the last summary that was written through this host: the sheets, names and texts that stood before it stand
 * again, and the workbook keeps the runs that it kept then. Gives the failure, with nothing changed, where none was
 * written or its sheets no longer stand as they were written.
 */
export async function undoSummary(host: Pick<SummaryHost, 'undo' | 'keep'>, runs: KeptRuns | null): Promise<HostFailure | null> {
  try {
    await host.undo();
    await keepRuns(host, runs).catch(failureIn); // where Excel will not, the next summary is compared with the one taken back
    return null;
  } catch (fault) {
    return failureIn(fault);
  }
}
