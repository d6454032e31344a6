import type { ShownChanges } from '../../app/show/compareShown';
import type { PaneFailure } from '../paneFailure';
import type { Reviewed } from '../paneState';

/** What the pane knows of the workbook since its review. */
export interface Live {
  /** Whether Excel tells of changes; null until it was asked. */
  readonly follows: boolean | null;
  /** True while a cell is being edited and what was asked for waits. */
  readonly waiting: boolean;
  /** The last review that a change led to; null after one that was asked for. */
  readonly refreshed: Refreshed | null;
  /** The workbook changed since the review that is shown, and could not be reviewed again, or is on its way to be. */
  readonly stale: Stale | null;
  /** True once the summary that this pane wrote was written again, or taken away, from elsewhere. */
  readonly writtenElsewhere: boolean;
}

/** A review that a change led to: when, after what, and what became of the findings. */
export interface Refreshed extends ShownChanges {
  readonly at: string;
  readonly changed: string;
  /** The finding that was open then: another that is opened since is what a reader is told of. */
  readonly open: number | null;
}

/** What changed, "" where it is not known, and why that was not reviewed; null while it is. */
export interface Stale {
  readonly changed: string;
  readonly failure: PaneFailure | { readonly kind: 'noBudget' } | null;
}

/** What happens to a pane that follows its workbook. */
export type LiveAction =
  | { readonly kind: 'followed'; readonly follows: boolean }
  | { readonly kind: 'cellEditMet' }
  | { readonly kind: 'cellEditOver' }
  | { readonly kind: 'changeMet'; readonly changed: string }
  | { readonly kind: 'refreshed'; readonly review: Reviewed; readonly before: Reviewed; readonly changed: string; readonly changes: ShownChanges }
  | { readonly kind: 'alike' }
  | { readonly kind: 'refreshFailed'; readonly changed: string; readonly failure: NonNullable<Stale['failure']> }
  | { readonly kind: 'writtenElsewhere' };
