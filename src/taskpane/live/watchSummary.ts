import { isBusy } from '../paneState';
import type { PaneStore } from '../paneStore';

/** Keeps an eye on the summary that this pane wrote. */
export interface SummaryWatch {
  /** A summary was written from here, which can be asked whether it still stands. */
  readonly wrote: (stillStands: () => Promise<boolean>) => void;
  /** Looks whether it does, and says so when another window has written over it. */
  readonly look: () => Promise<void>;
}

/** Nothing was written yet. */
export function watchSummary({ state, dispatch }: Pick<PaneStore, 'state' | 'dispatch'>): SummaryWatch {
  let stillStands: (() => Promise<boolean>) | null = null;
  return {
    wrote: (ask) => { stillStands = ask; },
    look: async () => {
      const asked = stillStands;
      if (asked === null || state().undo.kind === 'none' || isBusy(state())) return;
      const stands = await asked().catch(() => true); // Excel is busy: it is asked again after the next change
      if (stands || asked !== stillStands || isBusy(state())) return;
      stillStands = null;
      dispatch({ kind: 'writtenElsewhere' });
    },
  };
}
