/** Why a file could not be opened or saved as a workbook. */
export type PackageFaultKind =
  | 'empty'
  | 'notAWorkbook'
  | 'encrypted'
  | 'oldFormat'
  | 'binaryFormat'
  | 'openDocument'
  | 'numbers'
  | 'pdf'
  | 'webPage'
  | 'xmlSpreadsheet'
  | 'onlineShortcut'
  | 'otherDocument'
  | 'archive'
  | 'truncated'
  | 'tooLarge'
  | 'unreadable'
  | 'strict'
  | 'unwritable';

/**
 * Thrown by the package reader for a file that is not a workbook it can open; `detail` names the part or the limit.
 * `cause` is what it was not prepared for, where that is why.
 */
export class PackageFault extends Error {
  readonly kind: PackageFaultKind;
  readonly detail: string;

  constructor(kind: PackageFaultKind, detail = '', cause?: unknown) {
    super(`${kind}${detail === '' ? '' : `: ${detail}`}`, cause === undefined ? {} : { cause });
    this.name = 'PackageFault';
    this.kind = kind;
    this.detail = detail;
  }
}
