/** A part as the directory at the end of a zip states it. */
export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** The checksum of its content. */
  readonly crc: number;
  /** Its sizes follow the data, as a writer that could not go back leaves them. */
  readonly streamed: boolean;
}

/** The directory of a zip, as the record at its end states it. */
export interface Directory {
  readonly count: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const LONG_END_LOCATOR = 0x07064b50;
const LONG_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONG_SIZES = 0x0001;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const LONG_END_LENGTH = 56;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** "Too large for this field, see the 64-bit one." */
const ELSEWHERE = 0xffffffff;
const COUNT_ELSEWHERE = 0xffff;

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** The 64-bit directory, which every reader follows as soon as one field of the short one points to it. */
function longDirectory(view: DataView, end: number): Directory | null {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LONG_END_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + LONG_END_LENGTH > view.byteLength || view.getUint32(at, true) !== LONG_END_OF_DIRECTORY) return null;
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

/** Where the directory starts and how many entries it has; null when it is missing. */
export function findDirectory(view: DataView): Directory | null {
  const end = findEnd(view);
  if (end === null) return null;
  const [count, length, offset] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count === COUNT_ELSEWHERE || length === ELSEWHERE || offset === ELSEWHERE) return longDirectory(view, end);
  return { count, offset };
}

/** Replaces the fields that say "elsewhere" by the 64-bit ones, which stand in the same order. */
function withLongFields(view: DataView, fields: readonly number[], extra: number, end: number): readonly number[] | null {
  if (!fields.includes(ELSEWHERE)) return fields;
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LONG_SIZES) continue;
    let next = at + 4;
    const last = Math.min(end, next + view.getUint16(at + 2, true));
    const long: number[] = [];
    for (const field of fields) {
      if (field === ELSEWHERE && next + 8 > last) return null;
      long.push(field === ELSEWHERE ? Number(view.getBigUint64(next, true)) : field);
      if (field === ELSEWHERE) next += 8;
    }
    return long;
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } | null {
  if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
  const extra = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const comment = extra + view.getUint16(at + 30, true);
  const next = comment + view.getUint16(at + 32, true);
  if (next > bytes.length) return null;
  const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const fields = withLongFields(view, stated, extra, comment);
  if (fields === null) return null;
  const [size = 0, packedSize = 0, offset = 0] = fields;
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, extra));
  const [flags, method, crc] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
  return { entry: { name, packedSize, size, offset, method, crc, streamed: (flags & 8) !== 0 }, next };
}

/**
 * The parts that a zip's central directory lists, without unpacking anything; null when the directory is missing or
 * does not fit in the file, which is what a download cut short looks like.
 */
export function listEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return null;
  let at = directory.offset;
  const entries: ZipEntry[] = [];
  for (let i = 0; i < directory.count; i++) {
    const read = readEntry(bytes, view, at);
    if (read === null) return null;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}
