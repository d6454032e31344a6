import type { PaneFailure } from '../paneFailure';
import type { PaneState } from '../paneState';

/** Whether the sample was asked for, and what came of it. */
export type Sample = { readonly kind: 'idle' } | { readonly kind: 'opening' } | { readonly kind: 'opened' } | { readonly kind: 'failed'; readonly failure: PaneFailure };

/** What happens to it. */
export type SampleAction = { readonly kind: 'sampleAsked' } | { readonly kind: 'sampleOpened' } | { readonly kind: 'sampleNotOpened'; readonly failure: PaneFailure };

/** What asking for the sample does to the pane; once a review is asked for it is no more of interest. */
export const REDUCE_SAMPLE = {
  sampleAsked: (state: PaneState): PaneState => ({ ...state, sample: { kind: 'opening' } }),
  sampleOpened: (state: PaneState): PaneState => (state.sample.kind === 'opening' ? { ...state, sample: { kind: 'opened' } } : state),
  sampleNotOpened: (state: PaneState, { failure }: Extract<SampleAction, { kind: 'sampleNotOpened' }>): PaneState =>
    state.sample.kind === 'opening' ? { ...state, sample: { kind: 'failed', failure } } : state,
};
