import type { SheetChange } from '../../app/host';
import type { Engine } from '../engine';
import { reviewIn } from '../paneState';
import type { PaneStore } from '../paneStore';
import { askAgain, isCellEdit } from './askAgain';
import { createClock } from './createClock';
import { mayRefresh } from './mayRefresh';
import { type SummaryWatch, watchSummary } from './watchSummary';

/** Milliseconds after the last change before it is looked at: typing a row of figures is one change. */
const QUIET = 300;
/** A review that takes longer than QUIET puts off the next as long, but no longer than this. */
const LONGEST_QUIET = 5_000;

/** A pane that follows its workbook. */
export interface Following extends Pick<SummaryWatch, 'wrote'> {
  /** Follows the workbook from its first review on; asked again where Excel would not tell of changes. */
  readonly follow: (engine: Pick<Engine, 'watch'>) => Promise<void>;
  readonly stop: () => void;
}

/** Reviews again what Excel says has changed, for as long as the pane is open. */
export function followChanges(store: PaneStore): Following {
  const { dispatch } = store;
  const summary = watchSummary(store);
  const refresher = createRefresher(store, () => void summary.look());
  let unwatch: Promise<() => Promise<void>> | null = null;
  return {
    wrote: summary.wrote,
    follow: async (engine) => {
      if (unwatch !== null) return;
      try {
        await (unwatch = engine.watch(refresher.heard));
        dispatch({ kind: 'followed', follows: true });
      } catch {
        unwatch = null;
        dispatch({ kind: 'followed', follows: false });
      }
    },
    stop: () => {
      refresher.stop();
      void unwatch?.then((end) => end());
    },
  };
}

interface Refresher {
  readonly heard: (change: SheetChange) => void;
  readonly stop: () => void;
}

/** Gathers changes until it is quiet and nothing else is under way, then has them reviewed. */
function createRefresher(store: PaneStore, looked: () => void): Refresher {
  const clock = createClock();
  let [pending, running, quiet]: [readonly SheetChange[], boolean, number] = [[], false, QUIET];
  const soon = (): void => {
    if (pending.length > 0 && !running && mayRefresh(store.state())) clock.in(quiet, () => void refresh());
  };
  const refresh = async (): Promise<void> => {
    const before = reviewIn(store.state());
    if (before === null || running || !mayRefresh(store.state())) return;
    const [changes, start] = [pending, Date.now()];
    [pending, running] = [[], true];
    const isTaken = await refreshOnce(store, { before, changes, isSlow: quiet > QUIET });
    [running, quiet] = [false, Math.min(LONGEST_QUIET, Math.max(QUIET, Date.now() - start))];
    if (isTaken) looked();
    else pending = [...changes, ...pending];
    soon();
  };
  const unsubscribe = store.subscribe(soon);
  return {
    heard: (change) => {
      pending = [...pending, change];
      soon();
    },
    stop: () => {
      clock.stop();
      unsubscribe();
    },
  };
}

/** False where the changes have to be looked at again: something else began meanwhile, or a cell is being edited. */
async function refreshOnce(store: PaneStore, asked: Parameters<typeof askAgain>[1]): Promise<boolean> {
  const action = await askAgain(store, asked);
  if (reviewIn(store.state()) !== asked.before) return true;
  if (isCellEdit(action) || !mayRefresh(store.state())) return false;
  store.dispatch(action);
  return true;
}
