import { Inflate, inflateSync } from 'fflate';
import { LARGEST_HELD_PART } from './limits';
import { PackageFault } from './packageFault';
import { partDecoder } from './partEncoding';
import { NO_GUARD, type ReadingGuard } from './readingGuard';
import { type ZipEntry, listEntries } from './zipDirectory';

/** The parts of a package, found by name; names that differ only in case are one name, as in Excel. */
export interface Parts {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly guard: ReadingGuard;
}

const LOCAL_LENGTH = 30;
/** Some 1 MB of text at a time, so that a large sheet is never held whole. */
const PACKED_PIECE = 64 * 1024;
const STORED_PIECE = 2 ** 20;

/** The parts of a package that has been checked; the guard counts what is read of them. */
export function openParts(bytes: Uint8Array, guard: ReadingGuard = NO_GUARD): Parts {
  const entries = listEntries(bytes) ?? [];
  return { bytes, entries: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])), guard };
}

/** A part's name as the package spells it; null when there is no such part. */
export function partName({ entries }: Parts, name: string): string | null {
  return entries.get(name.toLowerCase())?.name ?? null;
}

/** The packed bytes of a part as they stand in the file. */
export function packedPart(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + packedSize);
}

/** The text of a part, '' when there is none. */
export function partText({ bytes, entries, guard }: Parts, name: string): string {
  const entry = entries.get(name.toLowerCase());
  if (entry === undefined) return '';
  if (guard !== NO_GUARD && entry.size > LARGEST_HELD_PART) throw new PackageFault('tooLarge', `the part "${entry.name}" has ${Math.round(entry.size / 2 ** 20)} MB`);
  guard.read(entry.size);
  const packed = packedPart(bytes, entry);
  const part = entry.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(entry.size) });
  return partDecoder(entry.name, part).piece(part);
}

/** Hands over the text of a part in pieces, for parts too large to hold. */
export function streamText({ bytes, entries, guard }: Parts, name: string, take: (piece: string) => void): void {
  const entry = entries.get(name.toLowerCase());
  if (entry === undefined) throw new PackageFault('unreadable', `the part "${name}" is not there`);
  let decode: ((chunk: Uint8Array) => string) | null = null;
  const takeBytes = (chunk: Uint8Array): void => {
    if (chunk.length === 0) return;
    guard.read(chunk.length);
    decode ??= partDecoder(entry.name, chunk).piece;
    take(decode(chunk));
  };
  inPieces(packedPart(bytes, entry), entry, takeBytes);
}

function inPieces(packed: Uint8Array, { method }: ZipEntry, take: (chunk: Uint8Array) => void): void {
  const inflate = new Inflate(take);
  const length = method === 0 ? STORED_PIECE : PACKED_PIECE;
  for (let at = 0; at < packed.length; at += length) {
    const piece = packed.subarray(at, at + length);
    if (method === 0) take(piece);
    else inflate.push(piece, at + length >= packed.length);
  }
}
