import type { SettingFault } from '../core/reading/settings';
import { settingNames } from '../core/reading/settings';
import { failureWords } from './failureWords';

/** Why a request could not be carried out. Not a finding and not an issue: nothing was reviewed and nothing changed. */
export type Failure =
  | { readonly kind: 'noBudget'; readonly sheets: readonly string[] }
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
  | { readonly kind: 'readOnly' }
  | { readonly kind: 'cellBeingEdited' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'excelTooOld' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** The one failure that leaves something changed. */
  | { readonly kind: 'halfWritten' };

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

/** A failure in one sentence that says what to do next, the same at every door. */
export function sayFailure(failure: Failure): string {
  if (failure.kind === 'setting') return saySetting(failure.fault);
  if (failure.kind === 'noBudget') return sayNoBudget(failure.sheets);
  if (failure.kind === 'yearNotNamed') {
    return 'no setting, heading, title or sheet names the financial year; add the setting year (2007/08) to the workbook.';
  }
  const { what, next, nothingChanged } = failureWords(failure);
  return nothingChanged ? `${what}; nothing was changed: ${next}.` : `${what}: ${next}.`;
}

function saySetting(fault: SettingFault): string {
  if (fault.kind === 'unknown') return `there is no setting "${fault.name}"; the settings are ${settingNames().join(', ')}.`;
  return `the setting ${fault.name} cannot be "${fault.value}": it takes ${fault.expected}.`;
}

function sayNoBudget(sheets: readonly string[]): string {
  const seen = sheets.length === 0 ? 'it has no sheet with figures' : `looked at ${sheets.slice(0, 5).join(', ')}${sheets.length > 5 ? ' and others' : ''}`;
  return `no budget was found (${seen}); a budget needs a heading row with a budget column and a code or name for each line.`;
}
