import type { Failure, HostFailure } from '../app/failure';
import { goToCells } from '../app/goToCells';
import { type AddedWorkbook, withAdded } from '../app/addedWorkbooks';
import { answerQuestion, askAgain } from '../app/answerQuestion';
import { highlightFindings, removeHighlights } from '../app/highlightFindings';
import type { SummaryHost } from '../app/host';
import { sayHighlighted, sayRemoved } from '../app/sayHighlighted';
import { type Asked, type OnStage, type ReviewedWorkbook, reviewWorkbook } from '../app/reviewWorkbook';
import { nameElsewhere } from '../app/show/nameElsewhere';
import { type ShownAsked, showAsked } from '../app/show/showAsked';
import { showReview } from '../app/show/showReview';
import { type ShownWritten, showWritten } from '../app/show/showWritten';
import type { ShownPlace, ShownReview } from '../app/show/shownReview';
import { undoSummary } from '../app/undoSummary';
import type { OnWriteStage } from '../app/publishSummary';
import { type Writer, writeReviewed } from '../app/writeSummary';
import { type ExcelHost, excelHost } from '../excel/excelHost';
import { workbookName } from '../excel/workbookName';

/** What reading asks, and how it is answered; null when the answer is kept. */
export interface Asking {
  readonly shown: ShownAsked;
  readonly answer: (key: string, value: string) => Promise<HostFailure | null>;
  readonly askAgain: (key: string) => Promise<HostFailure | null>;
}

/** A review, what it asks and how to write its summary. */
export interface EngineReview {
  readonly kind: 'reviewed';
  readonly shown: ShownReview;
  readonly asking: Asking;
  /** `onStage` is waited for; what it throws ends the writing with nothing changed and is thrown on. */
  readonly write: (onStage: OnWriteStage) => Promise<WriteAnswer>;
  /** Marks the cells of its findings in the sheets. */
  readonly highlight: () => Promise<MarkAnswer>;
  readonly removeHighlights: () => Promise<MarkAnswer>;
}

/** Takes a summary back that was written, for as long as it is the last; null when it is done. */
export type TakeBack = () => Promise<HostFailure | null>;

export type WriteAnswer = { readonly kind: 'written'; readonly written: ShownWritten; readonly takeBack: TakeBack } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** What was marked or taken away, in words; or why not. */
export type MarkAnswer = { readonly kind: 'marked'; readonly words: string } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** What the pane asks of the open workbook. */
export interface Engine {
  /** Reviews it together with what was added. `onStage` is waited for; what it throws ends the review and is thrown on. */
  readonly review: (onStage: OnStage, added?: readonly AddedWorkbook[]) => Promise<EngineReview | { readonly kind: 'failed'; readonly failure: Failure; readonly asking: Asking }>;
  /** Null when the cells are shown. */
  readonly goTo: (place: ShownPlace) => Promise<HostFailure | null>;
}

/** The workbook that is open in the Excel around the pane, and this version of Zerobase. */
export function openEngine(version: string): Engine {
  const workbook = workbookName(Office.context.document.url);
  return engineOn(excelHost((batch) => Excel.run(batch), workbook), { version, workbook });
}

/** What the pane asks, of any workbook. */
export function engineOn(host: ExcelHost, writer: Writer): Engine {
  const { workbook } = writer;
  return {
    review: async (onStage, added = []) => {
      const outcome = await reviewWorkbook(withAdded(host, workbook, added), [], onStage);
      const asking = askingOf(host, workbook, outcome.asked);
      if (outcome.kind === 'failed') return { kind: 'failed', failure: outcome.failure, asking };
      const shown = added.length === 0 ? showReview(outcome) : nameElsewhere(showReview(outcome), workbook);
      return { kind: 'reviewed', shown, asking, write: (onWriteStage) => write(host, outcome, { ...writer, added: added.map(({ file }) => file), onStage: onWriteStage }), ...markingOf(host, outcome, workbook) };
    },
    goTo: (place) => (place.file === '' || place.file === workbook ? goToCells(host, place) : Promise.resolve({ kind: 'elsewhere', file: place.file })),
  };
}

function askingOf(host: SummaryHost, file: string, asked: Asked): Asking {
  return {
    shown: showAsked(asked, file),
    answer: (key, value) => answerQuestion({ host, file }, asked, { key, value }),
    askAgain: (key) => askAgain({ host, file }, key),
  };
}

function markingOf(host: ExcelHost, { review }: ReviewedWorkbook, workbook: string): Pick<EngineReview, 'highlight' | 'removeHighlights'> {
  return {
    highlight: async () => {
      const outcome = await highlightFindings(host, review, workbook);
      return outcome.kind === 'failed' ? outcome : { kind: 'marked', words: sayHighlighted(outcome) };
    },
    removeHighlights: async () => {
      const outcome = await removeHighlights(host);
      return outcome.kind === 'failed' ? outcome : { kind: 'marked', words: sayRemoved(outcome) };
    },
  };
}

async function write(host: SummaryHost, reviewed: ReviewedWorkbook, writer: Writer): Promise<WriteAnswer> {
  const outcome = await writeReviewed(host, reviewed, writer);
  return outcome.kind === 'failed' ? { kind: 'failed', failure: outcome.failure } : { kind: 'written', written: showWritten(outcome), takeBack: () => undoSummary(host, reviewed.runs) };
}
