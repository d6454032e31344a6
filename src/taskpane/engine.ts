import type { Failure, HostFailure } from '../app/failure';
import { goToCells } from '../app/goToCells';
import type { CellHost, SummaryHost } from '../app/host';
import { type OnStage, type ReviewedWorkbook, reviewWorkbook } from '../app/reviewWorkbook';
import { showReview } from '../app/show/showReview';
import { type ShownWritten, showWritten } from '../app/show/showWritten';
import type { ShownPlace, ShownReview } from '../app/show/shownReview';
import { type Writer, writeReviewed } from '../app/writeSummary';
import { excelHost } from '../excel/excelHost';
import { workbookName } from '../excel/workbookName';

/** A review, and how to write its summary. */
export interface EngineReview {
  readonly kind: 'reviewed';
  readonly shown: ShownReview;
  readonly write: () => Promise<WriteAnswer>;
}

export type WriteAnswer = { readonly kind: 'written'; readonly written: ShownWritten } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** What the pane asks of the open workbook. */
export interface Engine {
  /** `onStage` is waited for; what it throws ends the review and is thrown on. */
  readonly review: (onStage: OnStage) => Promise<EngineReview | { readonly kind: 'failed'; readonly failure: Failure }>;
  /** Null when the cells are shown. */
  readonly goTo: (place: ShownPlace) => Promise<HostFailure | null>;
}

/** The workbook that is open in the Excel around the pane, and this version of Zerobase. */
export function openEngine(version: string): Engine {
  const workbook = workbookName(Office.context.document.url);
  return engineOn(excelHost((batch) => Excel.run(batch), workbook), { version, workbook });
}

/** What the pane asks, of any workbook. */
export function engineOn(host: SummaryHost & CellHost, writer: Writer): Engine {
  return {
    review: async (onStage) => {
      const outcome = await reviewWorkbook(host, [], onStage);
      if (outcome.kind === 'failed') return outcome;
      return { kind: 'reviewed', shown: showReview(outcome), write: () => write(host, outcome, writer) };
    },
    goTo: (place) => goToCells(host, place),
  };
}

async function write(host: SummaryHost, reviewed: ReviewedWorkbook, writer: Writer): Promise<WriteAnswer> {
  const outcome = await writeReviewed(host, reviewed, writer);
  return outcome.kind === 'failed' ? { kind: 'failed', failure: outcome.failure } : { kind: 'written', written: showWritten(outcome) };
}
