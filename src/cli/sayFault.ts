import { PackageFault, type PackageFaultKind } from '../headless/package/packageFault';
import { UsageFault } from './parseArguments';

const OPENING: Readonly<Record<PackageFaultKind, (detail: string) => string>> = {
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

const DISK: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder, not a file.',
  EEXIST: 'a file stands where a folder is needed.',
  ENOTDIR: 'a folder on the way is a file.',
  EACCES: 'the file may not be read or written; check its permissions.',
  EPERM: 'the file may not be read or written; check its permissions.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk is read-only.',
};

/** A file that could not be opened or written; `cause` is what the disk or the package reader threw. */
export class FileFault extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(path, { cause });
    this.path = path;
  }
}

function sayDisk(fault: unknown): string | null {
  if (typeof fault !== 'object' || fault === null || !('syscall' in fault) || !('code' in fault) || typeof fault.code !== 'string') return null;
  return DISK[fault.code] ?? `the file cannot be used (${fault.code}).`;
}

/** A fault that the user can mend, in one sentence; null for a fault of ours. */
export function sayFault(fault: unknown): string | null {
  if (fault instanceof PackageFault) return OPENING[fault.kind](fault.detail);
  if (fault instanceof UsageFault) return fault.message;
  if (!(fault instanceof FileFault)) return sayDisk(fault);
  const sentence = sayFault(fault.cause);
  return sentence === null ? null : `${fault.path}: ${sentence}`;
}

/** A fault of ours, with what is needed to report it. */
export function sayOurFault(fault: unknown): string {
  const at = fault instanceof FileFault ? fault.cause : fault;
  const detail = at instanceof Error ? (at.stack ?? at.message) : String(at);
  return `a fault of ours; nothing was written. Please report it with this text:\n${detail}`;
}
