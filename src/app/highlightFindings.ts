import { marksOf, pointsInto } from '../core/sheet/marksOf';
import type { Review } from '../core/model/review';
import { type HostFailure, failureIn } from './failure';
import type { Highlighted, HighlightHost } from './host';

export type HighlightOutcome =
  | ({ readonly kind: 'highlighted'; readonly marked: number; readonly elsewhere: number } & Highlighted)
  | { readonly kind: 'failed'; readonly failure: HostFailure };

export type RemovalOutcome = ({ readonly kind: 'removed' } & Highlighted) | { readonly kind: 'failed'; readonly failure: HostFailure };

/**
 * Marks the cells of every finding that nobody has accepted, in place of the marks of the last time. Gives how many findings
 * are marked, and how many point at no cell of this workbook: at a sheet as a whole, or at a workbook read with it.
 */
export async function highlightFindings(host: Pick<HighlightHost, 'highlight'>, { answers: { open } }: Pick<Review, 'answers'>, workbook: string): Promise<HighlightOutcome> {
  const here = open.filter((finding) => pointsInto(finding, workbook));
  try {
    const { sheets, protectedSheets } = await host.highlight(marksOf(here, workbook));
    const marked = here.filter(({ at }) => !protectedSheets.includes(at.sheet)).length;
    return { kind: 'highlighted', marked, elsewhere: open.length - here.length, sheets, protectedSheets };
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault) };
  }
}

/** Takes every mark away again, whoever made it and wherever it was copied to. */
export async function removeHighlights(host: Pick<HighlightHost, 'removeHighlights'>): Promise<RemovalOutcome> {
  try {
    return { kind: 'removed', ...(await host.removeHighlights()) };
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault) };
  }
}
