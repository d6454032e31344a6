import type { Patience } from '../../app/patientHost';
import type { PaneStore } from '../paneStore';

/** Milliseconds before Excel is asked again. */
const RETRY = 500;

/** How the pane waits while a cell is being edited, and how a person ends that. */
export interface CellWait {
  readonly patience: Patience;
  readonly stopWaiting: () => void;
}

/** Waits and says so, until the edit ends or somebody stops the waiting. */
export function waitForCell({ state, dispatch }: Pick<PaneStore, 'state' | 'dispatch'>): CellWait {
  let stop: (() => void) | null = null;
  const over = (): void => {
    if (state().live.waiting) dispatch({ kind: 'cellEditOver' });
  };
  const wait = (): Promise<boolean> => {
    if (!state().live.waiting) dispatch({ kind: 'cellEditMet' });
    return new Promise((again) => {
      const timer = setTimeout(() => { again(true); }, RETRY);
      stop = () => {
        clearTimeout(timer);
        again(false);
      };
    });
  };
  return { patience: { wait, over }, stopWaiting: () => { stop?.(); } };
}
