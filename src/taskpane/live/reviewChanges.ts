import type { Failure } from '../../app/failure';
import type { SheetChange, WatchedHost, WorkbookHost } from '../../app/host';
import { type ReviewedBefore, reviewAgain } from '../../app/reviewAgain';
import type { ReviewOutcome } from '../../app/reviewWorkbook';
import { sayChanged } from '../../app/sayChanged';
import { type ShownChanges, compareShown } from '../../app/show/compareShown';
import type { ShownReview } from '../../app/show/shownReview';
import type { PaneFailure } from '../paneFailure';

/** A review after what Excel told of, and what became of the findings; or that nothing a review reads has changed. */
export type AgainAnswer<Review> =
  | { readonly kind: 'reviewed'; readonly review: Review; readonly changed: string; readonly changes: ShownChanges }
  | { readonly kind: 'alike'; readonly oursChanged: boolean }
  /** `changed` is "" where nothing could be read. */
  | { readonly kind: 'failed'; readonly changed: string; readonly failure: PaneFailure | { readonly kind: 'noBudget' } };

/** What Excel told, and what is done, and waited for, before what changed is reviewed. */
export interface PaneChanges {
  readonly changes: readonly SheetChange[];
  readonly onFound: (changed: string) => Promise<void>;
}

interface Reviewed {
  readonly kind: 'reviewed';
  readonly shown: ShownReview;
}

interface Shown {
  readonly before: ReviewedBefore;
  readonly shown: ShownReview;
}

/** Reviews again after changes; `answer` makes of an outcome what the pane can show and do. */
export async function reviewChanges<Review extends Reviewed>(
  host: WorkbookHost & WatchedHost,
  { before, shown }: Shown,
  { changes, onFound }: PaneChanges,
  answer: (outcome: ReviewOutcome) => Review | { readonly kind: 'failed'; readonly failure: Failure },
): Promise<AgainAnswer<Review>> {
  const again = await reviewAgain(host, before, { changes, onFound: (changed) => onFound(sayChanged(changed)) });
  if (again.kind === 'alike') return again;
  if (again.kind === 'notRead') return { kind: 'failed', changed: '', failure: again.failure };
  const [changed, review] = [sayChanged(again.changed), answer(again.outcome)];
  if (review.kind === 'reviewed') return { kind: 'reviewed', review, changed, changes: compareShown(shown.findings, review.shown.findings) };
  const { failure } = review;
  if (failure.kind === 'setting') throw new RangeError(`reviewChanges: the pane gave no setting ${failure.fault.name}`);
  return { kind: 'failed', changed, failure };
}
