import { sayList } from '../core/model/wording';
import type { HostFailure } from './failure';

/** What a failure is and what to do next, each without a capital or a full stop; doors put them together. */
export interface FailureWords {
  readonly what: string;
  readonly next: string;
  /** False for a failure that leaves something changed. */
  readonly nothingChanged: boolean;
}

type Words = { readonly [Kind in HostFailure['kind']]: (failure: Extract<HostFailure, { kind: Kind }>) => readonly [what: string, next: string] };

const WORDS: Words = {
  structureProtected: () => [
    "the workbook's structure is protected, so no sheet can be added",
    'take the protection off (Review, Protect Workbook) and try again',
  ],
  sheetProtected: ({ sheet }) => [`the sheet "${sheet}" is protected`, 'take the protection off (Review, Unprotect Sheet) and try again'],
  sheetGone: ({ sheet }) => [`there is no sheet "${sheet}" any more: it was renamed or deleted since the review`, 'review again'],
  sheetHidden: ({ sheet }) => [`the sheet "${sheet}" is hidden`, 'show it (right-click a sheet tab, Unhide) and try again'],
  elsewhere: ({ file }) => [`that cell is in ${file}, which was added to the review and is not open here`, `open ${file} in Excel to see it`],
  readOnly: () => ['the workbook may be read and not changed', 'choose Enable Editing, or save a copy under another name, and try again'],
  cellBeingEdited: () => ['a cell is being edited and Excel waits for it', 'press Enter or Esc and try again'],
  tooLarge: () => [
    'this is more than Excel takes in one go (5 MB in Excel on the web)',
    'open the workbook in Excel on the desktop, or use the command line',
  ],
  excelTooOld: () => ['this Excel is older than is needed', 'update it, or open the workbook in Excel on the web'],
  nothingToUndo: () => ['no summary was written since Zerobase was opened here, so there is none to take back', 'undo is there after the next one is written'],
  writtenSince: () => [
    'the summary no longer stands as it was written: it was written again, or its sheets were renamed or deleted, so what stood before cannot be put back',
    'write the summary again',
  ],
  changedSince: ({ changed }) => [`the workbook has changed since it was reviewed: ${changed}`, 'review again, then write the summary'],
  cellChanged: ({ sheet, cell }) => [`${sheet}!${cell} holds something else by now than when it was reviewed`, 'review again, then write the counts'],
  refused: ({ code, message }) => [`Excel refused (${code}: ${message.replace(/\.$/, '')})`, 'try again, and report this text if it comes back'],
  halfWritten: () => [
    'Excel stopped while the summary was written, and what stood before could not be put back, so the sheets are incomplete',
    'close the workbook without saving, open it and try again',
  ],
  halfChanged: ({ sheets }) => [
    `Excel stopped while counts were written, and those that stood before could not be put back, so some counts on ${sayList(sheets.map((sheet) => `"${sheet}"`))} are changed`,
    'close the workbook without saving, open it and try again',
  ],
  halfMarked: () => ['Excel stopped part way, so some of the marks in the sheets are gone and others are left', 'remove the highlights, and highlight again'],
};

const LEAVE_CHANGED: ReadonlySet<HostFailure['kind']> = new Set<HostFailure['kind']>(['halfWritten', 'halfMarked', 'halfChanged']);

/** The words of what a workbook, or the Excel around it, would not do. */
export function failureWords(failure: HostFailure): FailureWords {
  const say = WORDS[failure.kind] as (failure: HostFailure) => readonly [string, string];
  const [what, next] = say(failure);
  return { what, next, nothingChanged: !LEAVE_CHANGED.has(failure.kind) };
}
