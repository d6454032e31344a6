import { HostFault } from '../app/failure';
import { PackageFault } from '../headless/package/packageFault';
import { sayPackageFault } from '../headless/package/sayPackageFault';
import { sayTextFault } from '../text/sayTextFault';
import type { TextFault } from '../text/textFault';
import { sayFailureHere } from './sayFailure';
import { UsageFault } from './parseArguments';

const DISK: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder, not a file.',
  EEXIST: 'a file stands where a folder is needed.',
  ENOTDIR: 'a folder on the way is a file.',
  EACCES: 'the file may not be read or written; check its permissions.',
  EPERM: 'the file may not be read or written; check its permissions.',
  EBUSY: 'the file is in use; close it where it is open and try again.',
  ENOSPC: 'the disk is full.',
  EDQUOT: 'the disk has no more room for this user.',
  EFBIG: 'the file is larger than may be written here.',
  EROFS: 'the disk is read-only.',
};

/** A text that could not be read as a table. */
export class TextFileFault extends Error {
  readonly fault: TextFault;

  constructor(fault: TextFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

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
  if (fault instanceof PackageFault) return sayPackageFault(fault);
  if (fault instanceof TextFileFault) return sayTextFault(fault.fault);
  if (fault instanceof HostFault) return sayFailureHere(fault.failure);
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
