import type { SettingFault } from '../core/reading/settings';

/** Why a request could not be carried out. Not a finding and not an issue: nothing was reviewed and nothing changed. */
export type Failure =
  | { readonly kind: 'noBudget'; readonly sheets: readonly string[]; readonly described?: readonly string[] }
  | { readonly kind: 'yearNotNamed' }
  | { readonly kind: 'setting'; readonly fault: SettingFault }
  | HostFailure;

/** What the workbook, or the Excel it is open in, would not do. */
export type HostFailure =
  | { readonly kind: 'structureProtected' }
  | { readonly kind: 'sheetProtected'; readonly sheet: string }
  /** A sheet that is to be shown has been renamed or deleted, or is hidden. */
  | { readonly kind: 'sheetGone'; readonly sheet: string }
  | { readonly kind: 'sheetHidden'; readonly sheet: string }
  /** A cell that is to be shown is in a workbook that was added to the review. */
  | { readonly kind: 'elsewhere'; readonly file: string }
  | { readonly kind: 'readOnly' }
  | { readonly kind: 'cellBeingEdited' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'excelTooOld' }
  /** There is no last run to take back, or it no longer stands as it was written. */
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'writtenSince' }
  /** Cells hold something else than when they were reviewed; `changed` names them. */
  | { readonly kind: 'changedSince'; readonly changed: string }
  /** A cell that is to take a count does. */
  | { readonly kind: 'cellChanged'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** The failures that leave something changed. */
  | { readonly kind: 'halfWritten' }
  | { readonly kind: 'halfMarked' }
  | { readonly kind: 'halfChanged'; readonly sheets: readonly string[] };

/** Thrown by a host whose trouble is a failure of the request; `cause` is what Excel threw. */
export class HostFault extends Error {
  readonly failure: HostFailure;

  constructor(failure: HostFailure, cause?: unknown) {
    super(failure.kind, { cause });
    this.failure = failure;
  }
}

/** The failure that a host threw; anything else is a fault of ours and is thrown on. */
export function failureIn(fault: unknown): HostFailure {
  if (fault instanceof HostFault) return fault.failure;
  throw fault;
}
