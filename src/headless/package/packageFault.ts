/** Why a file could not be opened or saved as a workbook. */
export type PackageFaultKind =
  | 'empty'
  | 'notAWorkbook'
  | 'encrypted'
  | 'oldFormat'
  | 'binaryFormat'
  | 'openDocument'
  | 'truncated'
  | 'tooLarge'
  | 'unreadable'
  | 'strict'
  | 'unwritable';

/** Thrown by the package reader for a file that is not a workbook it can open; `detail` names the part or the limit. */
export class PackageFault extends Error {
  readonly kind: PackageFaultKind;
  readonly detail: string;

  constructor(kind: PackageFaultKind, detail = '') {
    super(`${kind}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'PackageFault';
    this.kind = kind;
    this.detail = detail;
  }
}

const SENTENCES: Readonly<Record<PackageFaultKind, (detail: string) => string>> = {
  empty: () => 'the file is empty.',
  notAWorkbook: () => 'this is not an Excel workbook; save it from Excel as .xlsx.',
  encrypted: () => 'the workbook is encrypted with a password; open it in Excel, remove the password (File, Info, Protect Workbook) and save a copy.',
  oldFormat: () => 'this is a workbook of the format before Excel 2007 (.xls); open it in Excel and save it as .xlsx.',
  binaryFormat: () => 'this is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.',
  openDocument: () => 'this is an OpenDocument spreadsheet (.ods); open it and save it as .xlsx.',
  truncated: () => 'the file is cut short or damaged; copy or download it again.',
  tooLarge: (detail) => `the workbook is larger than can be read safely (${detail}).`,
  unreadable: (detail) => `the workbook is damaged and could not be read (${detail}); open it in Excel, let it repair and save it.`,
  strict: () => 'the workbook is a Strict Open XML Spreadsheet, which cannot be written safely; save it from Excel as an ordinary .xlsx (Excel Workbook).',
  unwritable: (detail) => `the workbook cannot be written safely (${detail}).`,
};

/** A file that cannot be opened or saved, in one sentence that says what to do about it. */
export function sayPackageFault({ kind, detail }: PackageFault): string {
  return SENTENCES[kind](detail);
}
