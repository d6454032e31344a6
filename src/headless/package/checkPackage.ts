import { PackageFault } from './packageFault';
import { type ZipEntry, listEntries } from './zipDirectory';

/** Real workbooks hold tens of parts; thousands are an attack or a mistake. */
const MOST_ENTRIES = 10_000;
/** A sheet of a million full rows expands to about 600 MB; beyond this the machine, not the reader, gives up. */
const MOST_EXPANDED_BYTES = 2 ** 30;
/** Spreadsheet XML packs 10 to 40 times; a part above this size packed thousands of times over is a bomb. */
const MOST_RATIO = 500;
const RATIO_COUNTS_FROM = 16 * 2 ** 20;

/** Nothing at all, deflated, takes two bytes; a little more with an unusual packer. A part of size 0 above this hides one. */
const EMPTY_PACKED = 16;

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Looks for an ASCII name written in UTF-16, as the directory of an OLE2 file writes its streams. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wide = new Uint8Array([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const [first, last] = [wide[0] ?? 0, bytes.length - wide.length];
  for (let at = bytes.indexOf(first); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function checkEntries(entries: readonly ZipEntry[]): void {
  if (entries.length > MOST_ENTRIES) throw new PackageFault('tooLarge', `${entries.length} parts`);
  let expanded = 0;
  const seen = new Set<string>();
  for (const { name, size, packedSize, streamed } of entries) {
    expanded += size;
    if (size > RATIO_COUNTS_FROM && size > packedSize * MOST_RATIO) throw new PackageFault('tooLarge', name);
    if (packedSize === 0 ? streamed && !name.endsWith('/') : size === 0 && packedSize > EMPTY_PACKED) {
      throw new PackageFault('unreadable', `the part "${name}" does not state its size`);
    }
    if (name.split(/[\\/]/).includes('..')) throw new PackageFault('unreadable', `the part name "${name}"`);
    if (seen.has(name.toLowerCase())) throw new PackageFault('unreadable', `two parts called "${name}"`);
    seen.add(name.toLowerCase());
  }
  if (expanded > MOST_EXPANDED_BYTES) throw new PackageFault('tooLarge', `${Math.round(expanded / 2 ** 20)} MB unpacked`);
}

function checkKind(names: ReadonlySet<string>): void {
  if (names.has('[content_types].xml')) {
    if (names.has('xl/workbook.bin')) throw new PackageFault('binaryFormat');
    if ([...names].some((name) => name.startsWith('xl/') || name.endsWith('workbook.xml'))) return;
    throw new PackageFault('notAWorkbook');
  }
  throw new PackageFault(names.has('mimetype') && names.has('content.xml') ? 'openDocument' : 'notAWorkbook');
}

/**
 * Says what a file is before anything is unpacked, from its first bytes and its zip directory alone. Returns the parts
 * of an Office Open XML workbook within limits; throws a PackageFault for everything else.
 */
export function checkPackage(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length === 0) throw new PackageFault('empty');
  if (startsWith(bytes, OLE2)) {
    if (holdsStream(bytes, 'EncryptedPackage')) throw new PackageFault('encrypted');
    const isWorkbook = holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book');
    throw new PackageFault(isWorkbook ? 'oldFormat' : 'notAWorkbook');
  }
  if (!startsWith(bytes, ZIP)) throw new PackageFault('notAWorkbook');
  const entries = listEntries(bytes);
  if (entries === null) throw new PackageFault('truncated');
  checkEntries(entries);
  checkKind(new Set(entries.map(({ name }) => name.toLowerCase())));
  return entries;
}
