import { HostFault } from '../../app/failure';
import { failureOfFault } from '../paneAnswers';
import type { PaneStore } from '../paneStore';

/** Fetches what opens the sample. */
export type LoadSample = () => Promise<() => Promise<void>>;

/** Opens the sample and says how that ended; pressed again meanwhile it does nothing. */
export async function askForSample({ state, dispatch }: Pick<PaneStore, 'state' | 'dispatch'>, load: LoadSample): Promise<void> {
  if (state().sample.kind === 'opening') return;
  dispatch({ kind: 'sampleAsked' });
  try {
    const open = await load();
    await open();
    dispatch({ kind: 'sampleOpened' });
  } catch (fault) {
    dispatch({ kind: 'sampleNotOpened', failure: fault instanceof HostFault ? fault.failure : failureOfFault(fault) });
  }
}
