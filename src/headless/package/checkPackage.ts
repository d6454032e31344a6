import { fileFormat } from './fileFormat';
import { MOST_EXPANDED_BYTES, MOST_PARTS, MOST_RATIO, RATIO_COUNTS_FROM } from './limits';
import { PackageFault, type PackageFaultKind } from './packageFault';
import { type ZipEntry, listEntries } from './zipDirectory';

/** Nothing at all, deflated, takes two bytes; a little more with an unusual packer. A part of size 0 above this hides one. */
const EMPTY_PACKED = 16;

function checkEntries(entries: readonly ZipEntry[]): void {
  if (entries.length > MOST_PARTS) throw new PackageFault('tooLarge', `${entries.length} parts`);
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

/** Other files that are zips, by a part that only they have. */
const OTHERS: readonly (readonly [RegExp, PackageFaultKind])[] = [
  [/^xl\/workbook\.bin$/, 'binaryFormat'],
  [/^index\/(?:document|tables\/.*)\.iwa$|^index\.zip$/, 'numbers'],
  [/^(?:word|ppt|visio)\//, 'otherDocument'],
];

function checkKind(names: readonly string[]): void {
  const other = OTHERS.find(([part]) => names.some((name) => part.test(name)))?.[1];
  if (other !== undefined) throw new PackageFault(other);
  const hasTypes = names.includes('[content_types].xml');
  if (names.some((name) => name.startsWith('xl/') || name.endsWith('workbook.xml'))) {
    if (!hasTypes) throw new PackageFault('unreadable', 'the part "[Content_Types].xml" is not there');
    return;
  }
  if (names.includes('mimetype') && names.includes('content.xml')) throw new PackageFault('openDocument');
  throw new PackageFault(hasTypes ? 'notAWorkbook' : 'archive');
}

/**
 * Says what a file is before anything is unpacked, from its first bytes and its zip directory alone. Returns the parts
 * of an Office Open XML workbook within limits; throws a PackageFault for everything else.
 */
export function checkPackage(bytes: Uint8Array): readonly ZipEntry[] {
  if (fileFormat(bytes) === 'text') throw new PackageFault('notAWorkbook');
  const entries = listEntries(bytes);
  if (entries === null) throw new PackageFault('truncated');
  checkEntries(entries);
  checkKind(entries.map(({ name }) => name.toLowerCase()));
  return entries;
}
