import fc from 'fast-check';
import { listEntries } from '../../../src/headless/package/zipDirectory';
import { packed, withDirectoryField, workbookBytes } from '../../builders/package';

const ENDED = 22;

/** Numbers as the bytes of a zip: [value, bytes it takes] pairs, low byte first. */
function little(...fields: readonly (readonly [value: number, length: number])[]): number[] {
  return fields.flatMap(([value, length]) => Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256));
}

/** A zip of one part whose directory is written in the 64-bit form, as Java's report writers do: every size says "elsewhere". */
function withLongDirectory(zip: Uint8Array, count = 1): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const start = view.getUint32(zip.length - ENDED + 16, true);
  const [packedSize, size] = [view.getUint32(start + 20, true), view.getUint32(start + 24, true)];
  const anotherField = little([0x9999, 2], [5, 2], [0, 5]);
  const extra = [...anotherField, ...little([0x0001, 2], [16, 2], [size, 8], [packedSize, 8])];
  const directory = zip.slice(start, zip.length - ENDED);
  directory.set(little([0xffffffff, 4], [0xffffffff, 4]), 20);
  directory.set(little([extra.length, 2]), 30);
  const long = start + directory.length + extra.length;
  return Uint8Array.from([
    ...[...zip.slice(0, start), ...directory, ...extra],
    ...little([0x06064b50, 4], [0, 28], [count, 8], [0, 8], [start, 8]),
    ...little([0x07064b50, 4], [0, 4], [long, 8], [1, 4]),
    ...little([0x06054b50, 4], [0, 4], [1, 2], [1, 2], [directory.length, 4], [0xffffffff, 4], [0, 2]),
  ]);
}

describe('listing the parts of a package without unpacking it', () => {
  it('gives every part with its sizes, in the order of the directory', () => {
    const entries = listEntries(packed({ 'a.xml': 'x'.repeat(1000), 'é/b.xml': '' }));
    expect(entries).toMatchObject([
      { name: 'a.xml', size: 1000, method: 8, streamed: false, offset: 0 },
      { name: 'é/b.xml', size: 0 },
    ]);
    expect(entries![0]!.packedSize).toBeLessThan(100);
  });

  it('finds the directory before a comment at the end of the file', () => {
    const zip = packed({ 'a.xml': 'x' });
    expect(listEntries(Uint8Array.from([...zip, ...new Uint8Array(300)]))).toHaveLength(1);
  });

  it('reads the sizes of a 64-bit directory', () => {
    const zip = packed({ 'a.xml': 'x'.repeat(1000) });
    expect(listEntries(withLongDirectory(zip))).toEqual(listEntries(zip));
  });

  it('says nothing of a 64-bit directory that counts more parts than it has', () => {
    expect(listEntries(withLongDirectory(packed({ 'a.xml': 'x' }), 2))).toBeNull();
  });

  it('says nothing of a directory that promises a 64-bit one and has none', () => {
    const zip = packed({ 'a.xml': 'x' });
    new DataView(zip.buffer).setUint32(zip.length - ENDED + 12, 0xffffffff, true);
    expect(listEntries(zip)).toBeNull();
    expect(listEntries(withDirectoryField(packed({ 'a.xml': 'x' }), 0, 24, 0xffffffff))).toBeNull();
  });

  it('says nothing of a directory whose last entry reaches beyond the file', () => {
    expect(listEntries(withDirectoryField(packed({ 'a.xml': 'x' }), 0, 32, 0xffff))).toBeNull();
  });

  it('says nothing of a file cut short anywhere, and never throws', () => {
    const zip = workbookBytes([{ name: 'Budget', rows: [['Service', 1]] }]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: zip.length - 1 }), (length) => {
        expect(listEntries(zip.subarray(0, length))).toBeNull();
      }),
    );
  });

  it('never throws, whatever bytes follow one another', () => {
    const zip = workbookBytes([{ name: 'Budget', rows: [['Service', 1]] }]);
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
        const spoiled = zip.slice();
        spoiled[at] = byte;
        expect(() => listEntries(spoiled)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
