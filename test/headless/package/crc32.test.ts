import fc from 'fast-check';
import { crc32 } from '../../../src/headless/package/crc32';

describe('the checksum of a part', () => {
  it('is the one that zips keep', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('is the same wherever the part is cut, and changes with every byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), fc.nat(99), (bytes, place) => {
        const at = place % bytes.length;
        expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes));
        expect(crc32(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))).not.toBe(crc32(bytes));
      }),
    );
  });
});
