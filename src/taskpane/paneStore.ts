import { type PaneAction, type PaneState, STARTING } from './paneState';
import { reducePane } from './reducePane';

/** Holds the state of the pane outside what draws it, so that whoever waits sees it as it is and not as it was drawn. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** Calls back at every change; gives what ends that. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A pane that is starting. */
export function createPaneStore(): PaneStore {
  const listeners = new Set<() => void>();
  let state = STARTING;
  return {
    state: () => state,
    dispatch: (action) => {
      state = reducePane(state, action);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => { listeners.delete(changed); };
    },
  };
}
