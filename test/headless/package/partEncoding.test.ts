import fc from 'fast-check';
import { partDecoder, partEncoding } from '../../../src/headless/package/partEncoding';

const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const big = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('the encoding of a part', () => {
  it.each([
    ['UTF-8', bytesOf('<a/>', 'utf8'), 'utf-8'],
    ['UTF-8 with its mark', bytesOf('\ufeff<a/>', 'utf8'), 'utf-8'],
    ['UTF-16 with its mark', bytesOf('\ufeff<a/>', 'utf16le'), 'utf-16le'],
    ['UTF-16 without', bytesOf('<a/>', 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', big('\ufeff<a/>'), 'utf-16be'],
    ['the same without its mark', big('<a/>'), 'utf-16be'],
    ['what it declares', bytesOf('<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'latin1'), 'iso-8859-1'],
    ['UTF-8 that is declared to be UTF-16', bytesOf('<?xml version="1.0" encoding="UTF-16"?><a/>', 'utf8'), 'utf-8'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('is %s', (_, bytes, encoding) => {
    expect(partEncoding(bytes)).toBe(encoding);
  });

  it('is taken off the text, which is written back as UTF-8', () => {
    const text = '<?xml version="1.0" encoding="UTF-16" standalone="yes"?><t>Gwasanaethau £ plant</t>';
    for (const bytes of [bytesOf(`\ufeff${text}`, 'utf16le'), big(text)]) {
      expect(partDecoder('a.xml', bytes).piece(bytes)).toBe(text.replace('UTF-16', 'UTF-8'));
    }
    const latin = bytesOf('<?xml version="1.0" encoding="iso-8859-1"?><t>£</t>', 'latin1');
    expect(partDecoder('a.xml', latin).piece(latin)).toBe('<?xml version="1.0" encoding="UTF-8"?><t>£</t>');
  });

  it('lets a text be cut into pieces anywhere', () => {
    const bytes = big('\ufeff<t>£ 子 \ud83d\udcb7</t>');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: bytes.length }), (cut) => {
        const { piece } = partDecoder('a.xml', bytes.subarray(0, cut));
        expect(piece(bytes.subarray(0, cut)) + piece(bytes.subarray(cut))).toBe('<t>£ 子 \ud83d\udcb7</t>');
      }),
    );
  });

  it('that nobody knows is a fault that names the part', () => {
    expect(() => partDecoder('xl/a.xml', bytesOf('<?xml version="1.0" encoding="EBCDIC-GB"?><a/>', 'utf8'))).toThrow('the part "xl/a.xml" is written in ebcdic-gb');
  });
});
