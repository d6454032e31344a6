import type { LegendLine } from '../../app/show/legendOf';
import type { PaneFailure } from '../paneFailure';

/** What can be done about the marks in the sheets. */
export type MarkWork = 'highlight' | 'removeHighlights';

/** How far marking the sheets has come, or how it ended. */
export type Marking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: MarkWork }
  | { readonly kind: 'done'; readonly words: string; readonly legend: readonly LegendLine[] }
  | { readonly kind: 'failed'; readonly failure: PaneFailure };
