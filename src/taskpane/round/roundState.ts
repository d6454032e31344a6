import type { HostFailure } from '../../app/failure';
import type { AskedKind } from '../../app/issuePacks';
import type { EngineReview } from '../engine';
import type { PaneFailure } from '../paneFailure';

/** What of the round is shown. */
export type RoundPlace = { readonly kind: 'round' | 'issuing' | 'files' | 'agreed' } | { readonly kind: 'directorate'; readonly name: string };

/** What is to be made of a line, as long as it is not saved; `value` is the figure typed to adjust to. */
export interface LineChoice {
  readonly kind: 'accept' | 'adjust' | 'reject';
  readonly value: string;
}

/** What was asked of the round last and how it ended. */
export type RoundWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly words: string }
  | { readonly kind: 'said'; readonly sentences: readonly string[] }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly failure: PaneFailure };

/** A plain workbook for a directorate: its pack, or its statement of charges. */
export interface FileOut {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** "3 lines, version 1". */
  readonly about: string;
}

/** Files that were made, and those of them that were saved or opened since. */
export interface FilesOut {
  readonly kind: 'packs' | 'statements';
  readonly files: readonly FileOut[];
  readonly taken: readonly string[];
}

/** What a person typed for the round. */
export interface RoundTyped {
  /** null is the day proposed. */
  readonly due: string | null;
  /** null is what is asked now. */
  readonly kinds: readonly AskedKind[] | null;
  /** Directorates that are to get their pack again. */
  readonly again: readonly string[];
  /** The role that decides; null is who prepared the budget. */
  readonly by: string | null;
}

/** The round of validation as the pane shows it. */
export interface RoundState extends RoundTyped {
  /** True while it stands in place of the tabs. */
  readonly isOpen: boolean;
  /** True once its views were fetched. */
  readonly isLoaded: boolean;
  readonly place: RoundPlace;
  readonly chosen: Readonly<Record<string, LineChoice>>;
  readonly files: FilesOut | null;
  /** How agreed counts are taken back that were written here; null when none were. */
  readonly takeBack: (() => Promise<HostFailure | null>) | null;
  readonly work: RoundWork;
}

/** How something that was asked of the round ended. */
export type RoundAnswer =
  | { readonly kind: 'roundDone'; readonly review: EngineReview | null; readonly sentences: readonly string[]; readonly change: Partial<Omit<RoundState, 'isOpen' | 'isLoaded' | 'work'>> }
  | { readonly kind: 'roundRefused'; readonly sentence: string }
  | { readonly kind: 'roundFailed'; readonly failure: PaneFailure };

/** What happens to it. */
export type RoundAction =
  | { readonly kind: 'roundOpened' }
  | { readonly kind: 'roundLoaded' }
  | { readonly kind: 'roundLeft' }
  | { readonly kind: 'roundShown'; readonly place: RoundPlace }
  | { readonly kind: 'roundTyped'; readonly change: Partial<RoundTyped> }
  | { readonly kind: 'lineChosen'; readonly row: string; readonly choice: LineChoice }
  | { readonly kind: 'roundWorking'; readonly words: string }
  | RoundAnswer;

/** Not shown, and nothing typed. */
export const ROUND_CLOSED: RoundState = { isOpen: false, isLoaded: false, place: { kind: 'round' }, due: null, kinds: null, again: [], by: null, chosen: {}, files: null, takeBack: null, work: { kind: 'idle' } };
