import { deflateSync } from 'fflate';
import { packedPart } from '../parts';
import { type ZipEntry, findDirectory, listEntries } from '../zipDirectory';
import { crc32 } from '../crc32';

/** A part as it goes into the new zip: packed, with what its two headers say. */
interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly time: number;
  readonly day: number;
  readonly flags: number;
  readonly attributes: number;
}

const [LOCAL_HEADER, DIRECTORY_ENTRY, END_OF_DIRECTORY] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_LENGTH, ENTRY_LENGTH, END_LENGTH] = [30, 46, 22];
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the first day a zip can state: what we write has no clock. */
const FIRST_DAY = 0x0021;
const UTF8_NAME = 0x0800;
/** Sizes after the data, or packed in passing: the copies state their sizes up front. */
const KEPT_FLAGS = UTF8_NAME | 0x0006;

function fresh(name: string, content: Uint8Array): Packed {
  const data = deflateSync(content, { level: 6 });
  const bytes = new TextEncoder().encode(name);
  const flags = bytes.length === name.length ? 0 : UTF8_NAME;
  return { name: bytes, data, size: content.length, crc: crc32(content), method: DEFLATED, time: 0, day: FIRST_DAY, flags, attributes: 0 };
}

function copied(bytes: Uint8Array, entry: ZipEntry, record: number): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = bytes.subarray(record + ENTRY_LENGTH, record + ENTRY_LENGTH + view.getUint16(record + 28, true));
  return {
    name,
    data: packedPart(bytes, entry),
    size: entry.size,
    crc: view.getUint32(record + 16, true),
    method: entry.method,
    time: view.getUint16(record + 12, true),
    day: view.getUint16(record + 14, true),
    flags: view.getUint16(record + 8, true) & KEPT_FLAGS,
    attributes: view.getUint32(record + 38, true),
  };
}

function* records(bytes: Uint8Array): Generator<{ readonly entry: ZipEntry; readonly record: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let record = findDirectory(view)?.offset ?? 0;
  for (const entry of listEntries(bytes) ?? []) {
    yield { entry, record };
    record += ENTRY_LENGTH + view.getUint16(record + 28, true) + view.getUint16(record + 30, true) + view.getUint16(record + 32, true);
  }
}

/** The 26 bytes that both headers of a part share, from the version needed on. */
function writeShared(view: DataView, at: number, part: Packed): void {
  const short = [VERSION, part.flags, part.method, part.time, part.day];
  short.forEach((value, index) => { view.setUint16(at + index * 2, value, true); });
  [part.crc, part.data.length, part.size].forEach((value, index) => { view.setUint32(at + 10 + index * 4, value, true); });
  view.setUint16(at + 22, part.name.length, true);
}

function assemble(parts: readonly Packed[]): Uint8Array {
  const local = parts.reduce((sum, { name, data }) => sum + LOCAL_LENGTH + name.length + data.length, 0);
  const directory = parts.reduce((sum, { name }) => sum + ENTRY_LENGTH + name.length, 0);
  const zip = new Uint8Array(local + directory + END_LENGTH);
  const view = new DataView(zip.buffer);
  let [at, entry] = [0, local];
  for (const part of parts) {
    view.setUint32(entry, DIRECTORY_ENTRY, true);
    view.setUint16(entry + 4, VERSION, true);
    writeShared(view, entry + 6, part);
    view.setUint32(entry + 38, part.attributes, true);
    view.setUint32(entry + 42, at, true);
    zip.set(part.name, entry + ENTRY_LENGTH);
    entry += ENTRY_LENGTH + part.name.length;
    view.setUint32(at, LOCAL_HEADER, true);
    writeShared(view, at + 4, part);
    zip.set(part.name, at + LOCAL_LENGTH);
    zip.set(part.data, at + LOCAL_LENGTH + part.name.length);
    at += LOCAL_LENGTH + part.name.length + part.data.length;
  }
  view.setUint32(entry, END_OF_DIRECTORY, true);
  view.setUint16(entry + 8, parts.length, true);
  view.setUint16(entry + 10, parts.length, true);
  view.setUint32(entry + 12, directory, true);
  view.setUint32(entry + 16, local, true);
  return zip;
}

/**
 * A zip with some parts replaced, added (after the others) or, where null, taken out. Every other part is copied as it is
 * packed, and the order stays; the same changes give the same bytes every time.
 */
export function patchZip(bytes: Uint8Array, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const waiting = new Map(changes);
  const parts: Packed[] = [];
  for (const { entry, record } of records(bytes)) {
    const change = waiting.get(entry.name);
    waiting.delete(entry.name);
    if (change === undefined) parts.push(copied(bytes, entry, record));
    else if (change !== null) parts.push(fresh(entry.name, change));
  }
  for (const [name, content] of waiting) if (content !== null) parts.push(fresh(name, content));
  return assemble(parts);
}
