import { HostFault } from '../../app/failure';
import { failureOfFault } from '../paneAnswers';
import type { PaneStore } from '../paneStore';

/** Fetches what opens the sample. */
export type LoadSample = () => Promise<() => Promise<void>>;

/** Opens the sample and says how that ended. */
export async function askForSample({ dispatch }: Pick<PaneStore, 'dispatch'>, load: LoadSample): Promise<void> {
  dispatch({ kind: 'sampleAsked' });
  try {
    const open = await load();
    await open();
    dispatch({ kind: 'sampleOpened' });
  } catch (fault) {
    dispatch({ kind: 'sampleNotOpened', failure: fault instanceof HostFault ? fault.failure : failureOfFault(fault) });
  }
}
