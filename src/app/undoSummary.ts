import { type HostFailure, failureIn } from './failure';
import type { SummaryHost } from './host';

/**
 * Takes back the last summary that was written through this host: the sheets, names and texts that stood before it stand
 * again. Gives the failure, with nothing changed, where none was written or its sheets no longer stand as they were written.
 */
export async function undoSummary(host: Pick<SummaryHost, 'undo'>): Promise<HostFailure | null> {
  try {
    await host.undo();
    return null;
  } catch (fault) {
    return failureIn(fault);
  }
}
