import type { PaneState, Reviewed } from '../paneState';
import type { Live, LiveAction } from './liveState';
import { mayRefresh } from './mayRefresh';

type Reduce = { readonly [Kind in LiveAction['kind']]: (state: PaneState, action: Extract<LiveAction, { kind: Kind }>) => PaneState };

/** What following the workbook does to the pane; `replace` puts a review in the place of another, with what is open. */
export function reduceLive(replace: (state: PaneState, review: Reviewed, before: Reviewed) => PaneState): Reduce {
  return {
    followed: (state, { follows }) => withLive(state, { follows }),
    cellEditMet: (state) => withLive(state, { waiting: true }),
    cellEditOver: (state) => (state.live.waiting ? withLive(state, { waiting: false }) : state),
    changeMet: (state, { changed }) => withLive(state, { stale: { changed, failure: null } }),
    refreshed: (state, { review, before, changed, changes }) => {
      if (!mayRefresh(state) || state.work.kind !== 'reviewed' || state.work.review !== before) return state;
      const next = replace(state, review, before);
      const write = state.write.kind === 'failed' ? state.write : next.write; // that nothing was written is not to pass unread
      return withLive({ ...next, write, live: state.live }, { refreshed: { at: review.at, changed, open: next.open, ...changes }, stale: null });
    },
    alike: (state) => (state.live.stale === null ? state : withLive(state, { stale: null })),
    refreshFailed: (state, { changed, failure }) => withLive(state, { stale: { changed, failure } }),
    writtenElsewhere: (state) => ({ ...withLive(state, { writtenElsewhere: true }), write: { kind: 'idle' }, undo: { kind: 'none' } }),
  };
}

/** What was said of the review before does not hold for one that was asked for. */
export function sinceReview(live: Live): Live {
  return { ...live, refreshed: null, stale: null, writtenElsewhere: false };
}

function withLive(state: PaneState, change: Partial<Live>): PaneState {
  return { ...state, live: { ...state.live, ...change } };
}
