import type { Failure, HostFailure } from '../app/failure';
import { committeeText } from '../app/committeeText';
import { goToCells } from '../app/goToCells';
import { type AddedWorkbook, withAdded } from '../app/addedWorkbooks';
import { answerQuestion, askAgain } from '../app/answerQuestion';
import { highlightFindings, removeHighlights } from '../app/highlightFindings';
import type { SheetChange, SummaryHost } from '../app/host';
import { IMPATIENT, type Patience, patientHost } from '../app/patientHost';
import { changedSince } from '../app/reviewAgain';
import { sayHighlighted, sayRemoved } from '../app/sayHighlighted';
import { type Asked, type OnStage, type ReviewOutcome, type ReviewedWorkbook, reviewWorkbook } from '../app/reviewWorkbook';
import { type LegendLine, legendOf } from '../app/show/legendOf';
import { nameElsewhere } from '../app/show/nameElsewhere';
import { type ShownAsked, showAsked } from '../app/show/showAsked';
import { showReview } from '../app/show/showReview';
import { type ShownWritten, showWritten } from '../app/show/showWritten';
import type { ShownPlace, ShownReview } from '../app/show/shownReview';
import { undoSummary } from '../app/undoSummary';
import type { OnWriteStage } from '../app/publishSummary';
import { type Writer, writeReviewed } from '../app/writeSummary';
import { type Explaining, type Scenarios, type Settings, explainingOf, scenariosOf, settingsOf } from './engineReview';
import { type ExcelHost, excelHost } from '../excel/excelHost';
import { workbookName } from '../excel/workbookName';
import type { UnderReview } from './round/underReview';
import { type AgainAnswer, type PaneChanges, reviewChanges } from './live/reviewChanges';

/** What reading asks, and how it is answered; null when the answer is kept. */
export interface Asking {
  readonly shown: ShownAsked;
  readonly answer: (key: string, value: string) => Promise<HostFailure | null>;
  readonly askAgain: (key: string) => Promise<HostFailure | null>;
}

/** A review, what it asks and how to write its summary. */
export interface EngineReview extends Explaining<EngineReview> {
  readonly kind: 'reviewed';
  readonly shown: ShownReview;
  readonly asking: Asking;
  /** `onStage` is waited for; what it throws ends the writing with nothing changed and is thrown on. */
  readonly write: (onStage: OnWriteStage) => Promise<WriteAnswer>;
  readonly committee: () => CommitteeAnswer;
  /** Marks the cells of its findings in the sheets. */
  readonly highlight: () => Promise<MarkAnswer>;
  readonly removeHighlights: () => Promise<MarkAnswer>;
  /** Reviews again after changes, reading what changed; the answer can do all that this can. */
  readonly again: (changes: PaneChanges) => Promise<AgainAnswer<EngineReview>>;
  readonly scenarios: Scenarios<EngineReview>;
  readonly settings: Settings;
  /** What it was made of. */
  readonly under: UnderReview<EngineReview>;
}

/** A review, or why there is none. */
export type ReviewAnswer = EngineReview | { readonly kind: 'failed'; readonly failure: Failure; readonly asking: Asking };

/** Takes a summary back that was written, for as long as it is the last; null when it is done. */
export type TakeBack = () => Promise<HostFailure | null>;

export type WriteAnswer = { readonly kind: 'written'; readonly written: ShownWritten; readonly takeBack: TakeBack; readonly stillStands: () => Promise<boolean> } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** The review as a report to a committee, in Markdown; or the fault of ours for which there is none. */
export type CommitteeAnswer = { readonly kind: 'told'; readonly text: string } | { readonly kind: 'failed'; readonly failure: { readonly kind: 'fault'; readonly text: string } };

/** What was marked or taken away, in words; or why not. */
export type MarkAnswer = { readonly kind: 'marked'; readonly words: string; readonly legend: readonly LegendLine[] } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** What the pane asks of the open workbook. */
export interface Engine {
  /** Reviews it together with what was added. `onStage` is waited for; what it throws ends the review and is thrown on. */
  readonly review: (onStage: OnStage, added?: readonly AddedWorkbook[]) => Promise<ReviewAnswer>;
  /** Null when the cells are shown. */
  readonly goTo: (place: ShownPlace) => Promise<HostFailure | null>;
  /** Tells of every change in the workbook from now on; gives what ends that. Throws a HostFault where Excel does not tell. */
  readonly watch: (heard: (change: SheetChange) => void) => Promise<() => Promise<void>>;
}

/** The workbook that is open in the Excel around the pane, and this version of Zerobase. */
export function openEngine(version: string, patience: Patience): Engine {
  const workbook = workbookName(Office.context.document.url);
  return engineOn(excelHost((batch) => Excel.run(batch), workbook), { version, workbook }, patience);
}

/** What the pane asks, of any workbook; what a person asked for waits while a cell is being edited, as long as there is patience. */
export function engineOn(impatient: ExcelHost, writer: Writer, patience = IMPATIENT): Engine {
  const { workbook } = writer;
  const host = { ...impatient, ...patientHost(impatient, patience) };
  const answer = (outcome: ReviewOutcome, added: readonly AddedWorkbook[]): ReviewAnswer => {
    const asking = askingOf(host, workbook, outcome.asked);
    if (outcome.kind === 'failed') return { kind: 'failed', failure: outcome.failure, asking };
    const writing = { ...writer, added: added.map(({ file }) => file) };
    return engineReview(host, outcome, { asking, writer: writing, again: ({ grids, shown }, changes) => reviewChanges<EngineReview>(impatient, { shown, before: { file: workbook, grids, added } }, changes, (again) => answer(again, added)) });
  };
  return {
    review: async (onStage, added = []) => answer(await reviewWorkbook(withAdded(host, workbook, added), [], onStage), added),
    goTo: (place) => (place.file === '' || place.file === workbook ? goToCells(host, place) : Promise.resolve({ kind: 'elsewhere', file: place.file })),
    watch: (heard) => impatient.watch(heard),
  };
}

/** What a review is shown and used with. */
interface Around {
  readonly asking: Asking;
  readonly writer: Writer;
  readonly again: (before: { readonly grids: ReviewedWorkbook['grids']; readonly shown: ShownReview }, changes: PaneChanges) => Promise<AgainAnswer<EngineReview>>;
}

function engineReview(host: ExcelHost, outcome: ReviewedWorkbook, around: Around): EngineReview {
  const { asking, writer, again } = around;
  const { workbook, added = [] } = writer;
  const shown = added.length === 0 ? showReview(outcome, workbook) : nameElsewhere(showReview(outcome, workbook), workbook);
  const open = { host, file: workbook };
  const goOn = (reviewed: ReviewedWorkbook): EngineReview => engineReview(host, reviewed, around);
  return {
    kind: 'reviewed',
    shown,
    asking,
    write: (onStage) => write(host, outcome, { ...writer, onStage }),
    committee: () => tellCommittee(outcome.review),
    ...markingOf(host, outcome.review, { workbook, shown }),
    again: (changes) => again({ grids: outcome.grids, shown }, changes),
    scenarios: scenariosOf(open, outcome, goOn),
    settings: settingsOf(open, outcome),
    ...explainingOf(open, outcome, goOn),
    under: { ...open, reviewed: outcome, again: goOn },
  };
}

function tellCommittee(review: ReviewedWorkbook['review']): CommitteeAnswer {
  try {
    return { kind: 'told', text: committeeText(review) };
  } catch (fault) {
    return { kind: 'failed', failure: { kind: 'fault', text: String(fault) } };
  }
}

function askingOf(host: SummaryHost, file: string, asked: Asked): Asking {
  return {
    shown: showAsked(asked, file),
    answer: (key, value) => answerQuestion({ host, file }, asked, { key, value }),
    askAgain: (key) => askAgain({ host, file }, key),
  };
}

function markingOf(host: ExcelHost, review: ReviewedWorkbook['review'], { workbook, shown }: { readonly workbook: string; readonly shown: ShownReview }): Pick<EngineReview, 'highlight' | 'removeHighlights'> {
  return {
    highlight: async () => {
      const outcome = await highlightFindings(host, review, workbook);
      return outcome.kind === 'failed' ? outcome : { kind: 'marked', words: sayHighlighted(outcome), legend: legendOf(shown.findings, workbook) };
    },
    removeHighlights: async () => {
      const outcome = await removeHighlights(host);
      return outcome.kind === 'failed' ? outcome : { kind: 'marked', words: sayRemoved(outcome), legend: [] };
    },
  };
}

/** What was reviewed is written only while the workbook still holds it. */
async function write(host: ExcelHost, reviewed: ReviewedWorkbook, writer: Writer): Promise<WriteAnswer> {
  const changed = await changedSince(host, { file: writer.workbook, grids: reviewed.grids });
  if (changed !== null) return { kind: 'failed', failure: changed };
  const outcome = await writeReviewed(host, reviewed, writer);
  if (outcome.kind === 'failed') return { kind: 'failed', failure: outcome.failure };
  return { kind: 'written', written: showWritten(outcome), takeBack: () => undoSummary(host, reviewed.runs), stillStands: () => host.stillStands() };
}
