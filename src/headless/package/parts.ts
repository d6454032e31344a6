import { Inflate, inflateSync } from 'fflate';
import { PackageFault } from './packageFault';
import { type ZipEntry, listEntries } from './zipDirectory';

/** The parts of a package, found by name; names that differ only in case are one name, as in Excel. */
export interface Parts {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const LOCAL_LENGTH = 30;
/** Some 1 MB of text at a time, so that a large sheet is never held whole. */
const PACKED_PIECE = 64 * 1024;

/** The parts of a package that has been checked. */
export function openParts(bytes: Uint8Array): Parts {
  const entries = listEntries(bytes) ?? [];
  return { bytes, entries: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])) };
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
export function partText({ bytes, entries }: Parts, name: string): string {
  const entry = entries.get(name.toLowerCase());
  if (entry === undefined) return '';
  const packed = packedPart(bytes, entry);
  return new TextDecoder().decode(entry.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(entry.size) }));
}

/** Hands over the text of a part in pieces, for parts too large to hold. */
export function streamText({ bytes, entries }: Parts, name: string, take: (piece: string) => void): void {
  const entry = entries.get(name.toLowerCase());
  if (entry === undefined) throw new PackageFault('unreadable', `the part "${name}" is not there`);
  const packed = packedPart(bytes, entry);
  const decoder = new TextDecoder();
  if (entry.method === 0) {
    take(decoder.decode(packed));
    return;
  }
  const inflate = new Inflate((chunk) => {
    take(decoder.decode(chunk, { stream: true }));
  });
  for (let at = 0; at < packed.length; at += PACKED_PIECE) inflate.push(packed.subarray(at, at + PACKED_PIECE), at + PACKED_PIECE >= packed.length);
}
