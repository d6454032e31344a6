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
};

const DISK: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder, not a workbook.',
  EACCES: 'the file may not be read or written; check its permissions.',
  EPERM: 'the file may not be read or written; check its permissions.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk is read-only.',
  ENOTDIR: 'a folder on the way is a file.',
};

/** A fault that the user can mend, in one sentence; null for a fault of ours. */
export function sayFault(fault: unknown): string | null {
  if (fault instanceof PackageFault) return OPENING[fault.kind](fault.detail);
  if (fault instanceof UsageFault) return fault.message;
  if (!(fault instanceof Error) || !('code' in fault) || typeof fault.code !== 'string') return null;
  return DISK[fault.code] ?? null;
}
