import { openPicked } from '../../src/picked/openPicked';
import { LARGEST_FILE } from '../../src/headless/package/limits';
import { workbookBytes } from '../builders/package';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const pick = (name: string, bytes: Uint8Array, parts: { readonly size?: number; readonly arrayBuffer?: () => Promise<ArrayBuffer> } = {}) =>
  openPicked({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer), ...parts });

describe('a picked file', () => {
  it('is a workbook by what is in it, whatever its name says', async () => {
    expect(await pick('posts.csv', workbookBytes([{ name: 'Staff', rows: [['Post ID'], ['P1']] }]))).toMatchObject({ kind: 'opened', workbook: { file: 'posts.csv', grids: [{ sheet: 'Staff' }], issues: [] } });
  });

  it('may be a text with columns', async () => {
    expect(await pick('posts.csv', bytesOf('Post ID;FTE\nP1;0,5\n'))).toMatchObject({ kind: 'opened', workbook: { grids: [{ sheet: 'posts', file: 'posts.csv' }] } });
  });

  it('that holds nothing is said to', async () => {
    expect(await pick('empty.xlsx', workbookBytes([{ name: 'Staff' }]))).toMatchObject({ kind: 'opened', workbook: { issues: [{ code: 'file.empty', at: { file: 'empty.xlsx' } }] } });
  });

  it.each([
    ['notes.pdf', bytesOf('%PDF-1.7 \n'), /^notes\.pdf: this is a PDF, which keeps no cells/],
    ['a.xlsx', new Uint8Array(), /^a\.xlsx: the file is empty\.$/],
    ['a.txt', bytesOf('one\ntwo\n'), /^a\.txt: this is a text without columns/],
    ['cut.xlsx', workbookBytes([{ name: 'Staff', rows: [['Post ID']] }]).slice(0, 400), /^cut\.xlsx: .*\.$/],
  ])('%s is refused in a sentence that says what to do', async (name, bytes, sentence) => {
    expect(await pick(name, bytes)).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(sentence) as string });
  });

  it('larger than can be read is not opened at all', async () => {
    const answer = await pick('huge.xlsx', new Uint8Array(), { size: LARGEST_FILE + 1, arrayBuffer: () => Promise.reject(new Error('it was opened')) });
    expect(answer).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(/^huge\.xlsx: the workbook is larger/) as string });
  });

  it('that was moved since it was picked is refused; a fault of ours is not', async () => {
    const gone = await pick('a.xlsx', new Uint8Array([1]), { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    expect(gone).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(/cannot be read any more/) as string });
    await expect(pick('a.xlsx', new Uint8Array([1]), { arrayBuffer: () => Promise.reject(new TypeError('ours')) })).rejects.toThrow('ours');
  });
});
