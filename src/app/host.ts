import type { Marks } from '../core/sheet/marksOf';
import type { Grid } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import type { Sheet } from '../core/sheet/sheet';
import type { StandingSheet } from '../core/sheet/standing';

/** The worksheet that is read next, and how many there are. */
export interface SheetTurn {
  readonly sheet: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Told before each block of cells and waited for; what it throws ends the reading. */
export type OnSheet = (turn: SheetTurn) => Promise<void>;

/** What a request needs of the workbook it runs on, whether that is Excel, headless Excel or a file. */
export interface WorkbookHost {
  /** Every worksheet in workbook order, but for those we wrote. */
  readonly readGrids: (onSheet?: OnSheet) => Promise<readonly Grid[]>;
  /** What there was to say when the file was opened, before any sheet was read; a workbook open in Excel has none. */
  readonly fileIssues?: readonly Issue[];
  /** The texts of this namespace that its workbooks keep, as XML; a text with columns keeps none. */
  readonly readKept?: (namespace: string) => Promise<readonly KeptText[]>;
}

/** A text of ours that a workbook keeps. */
export interface KeptText {
  readonly file: string;
  readonly xml: string;
}

/** A workbook that can keep texts of ours. */
export interface KeepingHost {
  /** Keeps the text in place of any other of its namespace; null keeps none. */
  readonly keep: (namespace: string, xml: string | null) => Promise<void>;
}

/** A workbook whose cells can be shown to the user. */
export interface CellHost {
  /** Goes to cells such as "F5:F9, F12" of a sheet and selects the first run of them; "" only shows the sheet. */
  readonly select: (sheet: string, cells: string) => Promise<void>;
}

/** Sheets that were marked, or whose marks were taken away, and protected ones that were left as they are. */
export interface Highlighted {
  readonly sheets: readonly string[];
  readonly protectedSheets: readonly string[];
}

/** A workbook whose cells can be marked. */
export interface HighlightHost {
  /** Marks cells in place of every mark of ours, whole or not at all. */
  readonly highlight: (marks: readonly Marks[]) => Promise<Highlighted>;
  /** Takes away exactly the marks of ours. */
  readonly removeHighlights: () => Promise<Highlighted>;
}

/** A cell of the user's that is to hold another number, or a word where it is empty. */
export interface CellChange {
  readonly sheet: string;
  /** "K6". */
  readonly cell: string;
  /** What it holds now; "" where it is empty. */
  readonly from: number | string;
  readonly to: number | string;
}

/** A workbook in which cells of the user's can be changed where he asks for it. */
export interface ChangingHost {
  /** Changes cells, all or none; refused where one holds anything else than it is said to. */
  readonly change: (changes: readonly CellChange[]) => Promise<void>;
}

/** What Excel tells of a change: cells typed on a sheet, "" where it does not say which, a sheet calculated, or the sheets themselves. */
export type SheetChange =
  | { readonly kind: 'typed'; readonly sheetId: string; readonly cells: string }
  | { readonly kind: 'calculated' | 'sheets'; readonly sheetId: string };

/** The user's sheets after a change, and the cells that were typed, none where it is not known which. */
export interface ReadAgain {
  readonly grids: readonly Grid[];
  readonly typed: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
  /** Whether something changed on the sheets that we write. */
  readonly oursChanged: boolean;
}

/** A workbook that tells of its changes. */
export interface WatchedHost {
  /** Tells of every change from now on; gives what ends that. */
  readonly watch: (heard: (change: SheetChange) => void) => Promise<() => Promise<void>>;
  /** Reads what changed since these sheets of it were read. */
  readonly readAgain: (before: readonly Grid[], changes: readonly SheetChange[]) => Promise<ReadAgain>;
  /** Whether the last summary written through this host stands as it was written; true where none was. */
  readonly stillStands: () => Promise<boolean>;
}

/** The sheets we write, in their order: the committee report where it is asked for or stands already, the round where the workbook keeps one. */
export const PUBLISHED_KEYS = ['GOVERNANCE', 'EXCEPTIONS', 'EVIDENCE', 'COMMITTEE', 'ROUND'] as const;

export type PublishedKey = (typeof PUBLISHED_KEYS)[number];

/** A sheet to be written, under its key. */
export interface SheetToPublish {
  readonly key: PublishedKey;
  readonly sheet: Sheet;
}

/** What drawing a summary has to know of the workbook it goes into. */
export interface SummaryPlaces {
  /** What each sheet of ours is called there, or will be. */
  readonly sheetNames: Readonly<Record<PublishedKey, string>>;
  /** Names of the workbook's own that ours must not take. */
  readonly takenNames: readonly string[];
  /** Our sheets as they stand, with what users typed on them. */
  readonly standing: readonly StandingSheet<PublishedKey>[];
}

/** A workbook open for one publication. */
export interface SummarySession {
  readonly places: SummaryPlaces;
  /** Writes the sheets in place of the last run's, whole or not at all; sheets of ours that are not among them stay as they are. */
  readonly write: (sheets: readonly SheetToPublish[]) => Promise<void>;
  /** What the cells hold after recalculation; "" where nothing was calculated. */
  readonly readBack: (cells: readonly { readonly sheet: string; readonly cell: string }[]) => Promise<readonly (number | string | boolean)[]>;
}

/** A workbook that a summary can be written into. */
export interface SummaryHost extends WorkbookHost, KeepingHost {
  /** `wait` is asked before what stood is put back once more while a cell is being edited; false gives up. */
  readonly publish: <Result>(request: (session: SummarySession) => Promise<Result>, wait?: () => Promise<boolean>) => Promise<Result>;
  /** Puts back what stood before the last publication of this host. */
  readonly undo: () => Promise<void>;
}
