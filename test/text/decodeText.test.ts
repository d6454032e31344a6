import { decodeText } from '../../src/text/decodeText';

const TEXT = 'Service,Budget £\nGwasanaethau tŷ,1200\n';
const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const big = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', bytesOf(TEXT, 'utf8'), 'UTF-8'],
    ['UTF-8 with its mark, as Excel writes it', bytesOf(`\ufeff${TEXT}`, 'utf8'), 'UTF-8'],
    ['UTF-16, as Excel writes Unicode Text', bytesOf(`\ufeff${TEXT}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 without its mark', bytesOf(TEXT, 'utf16le'), 'UTF-16'],
    ['UTF-16 the other way round', big(`\ufeff${TEXT}`), 'UTF-16'],
    ['the same without its mark', big(TEXT), 'UTF-16'],
  ])('%s is found and the text is whole', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('is Windows-1252 where the bytes are no UTF-8: pounds, dashes and quotation marks of older systems', () => {
    expect(decodeText(Uint8Array.from([0xa3, 0x31, 0x20, 0x96, 0x20, 0x93, 0x74, 0x94, 0x0a]))).toEqual({ text: '£1 – “t”\n', encoding: 'Windows-1252' });
  });

  it('is none where the bytes are no text', () => {
    for (const bytes of [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0], [0x1f, 0x8b, 0x08, 0], [0xff, 0xd8, 0xff, 0xe0, 0, 0x10], [0, 0, 0, 0]]) {
      expect(decodeText(Uint8Array.from(bytes))).toBeNull();
    }
  });

  it('lets pass the tabs, form feeds and end marks that texts of old systems hold', () => {
    expect(decodeText(bytesOf('a\tb\f\r\n\u001a', 'utf8'))?.text).toBe('a\tb\f\r\n\u001a');
  });
});
