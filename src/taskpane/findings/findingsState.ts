import type { ExplanationDraft } from '../../app/draftFaults';
import type { Grouping } from '../../app/show/groupFindings';
import type { EngineReview } from '../engine';
import type { PaneFailure } from '../paneFailure';

/** Which findings are listed. */
export const SHOWN = ['open', 'explained', 'all'] as const;

export type Shown = (typeof SHOWN)[number];

/** How the findings are listed, for as long as the pane is open. */
export interface FindingsView {
  readonly by: Grouping;
  readonly show: Shown;
  /** What is searched for; "" for everything. */
  readonly words: string;
  /** The ids of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
}

/** How far the keeping of an explanation, or taking it away, has come; `key` is the finding's. */
export type NoteWork = { readonly kind: 'idle' } | { readonly kind: 'keeping' | 'takingAway'; readonly key: string } | { readonly kind: 'failed'; readonly key: string; readonly failure: PaneFailure };

/** What the Findings tab keeps beside the review. */
export interface FindingsState {
  readonly view: FindingsView;
  /** Explanations that are being typed, by the key of their finding: none is lost by looking at another. */
  readonly drafts: Readonly<Record<string, ExplanationDraft>>;
  /** True once a draft that is not complete was to be kept: its faults are shown from then on. */
  readonly faultsShown: boolean;
  readonly noteWork: NoteWork;
  /** The role that explained last: the next explanation begins with it. */
  readonly role: string;
  /** What a screen reader is told next: how many are listed, or what became of an explanation; null of what is open. */
  readonly said: 'listed' | 'explained' | 'takenAway' | null;
}

/** What happens on the Findings tab. */
export type FindingsAction =
  | { readonly kind: 'viewChanged'; readonly change: Partial<Pick<FindingsView, 'by' | 'show' | 'words'>> }
  | { readonly kind: 'groupFolded'; readonly id: string; readonly isFolded: boolean }
  | { readonly kind: 'draftChanged'; readonly key: string; readonly draft: ExplanationDraft }
  | { readonly kind: 'draftDropped'; readonly key: string }
  | { readonly kind: 'draftRefused' }
  | { readonly kind: 'noteStarted'; readonly key: string; readonly what: 'keeping' | 'takingAway' }
  /** The same review with what was answered by then. */
  | { readonly kind: 'findingNoted'; readonly review: EngineReview }
  | { readonly kind: 'noteFailed'; readonly failure: PaneFailure };

/** The Findings tab as the pane opens: what is open, worst first. */
export const FINDINGS_AT_FIRST: FindingsState = {
  view: { by: 'severity', show: 'open', words: '', folded: new Set() },
  drafts: {},
  faultsShown: false,
  noteWork: { kind: 'idle' },
  role: '',
  said: null,
};

/** While an explanation is on its way into the workbook or out of it. */
export function isNoting({ noteWork }: FindingsState): boolean {
  return noteWork.kind === 'keeping' || noteWork.kind === 'takingAway';
}
