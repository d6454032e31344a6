import { LARGEST_FILE } from '../../../src/headless/package/limits';
import { openWorkbook } from '../../../src/headless/package/openWorkbook';
import { openGiven } from '../../../src/workbench/start/openGiven';
import { takeGiven } from '../../../src/workbench/start/takeGiven';
import { createSpeaker } from '../../../src/workbench/said';

const given = (name: string, text: string, size = text.length) => ({ name, size, read: () => Promise.resolve(new TextEncoder().encode(text).buffer) });
const open = async ({ bytes }: { readonly bytes: Uint8Array }): Promise<void> => { await openWorkbook(bytes); };

describe('a file given to the workbench', () => {
  it.each([
    ['a PDF', given('budget.pdf', '%PDF-1.7'), /^budget\.pdf: this is a PDF, which keeps no cells; ask for the workbook/],
    ['an empty file', given('budget.xlsx', ''), /^budget\.xlsx: the file is empty\.$/],
    ['a text with columns', given('posts.csv', 'Post ID,FTE\nP1,1'), /^posts\.csv: this is a text with columns, .*open a workbook, press Review, and add the file in the pane\.$/],
    ['a web page that calls itself a .csv', given('posts.csv', '<html><body>'), /^posts\.csv: this is a web page/],
    ['one that cannot be read', { name: 'gone.xlsx', size: 1, read: () => Promise.reject(new Error('gone')) }, /^gone\.xlsx could not be read .* Nothing was opened/],
  ])('is refused with what to do: %s', async (_what, file, sentence) => {
    expect(await openGiven(file, open)).toMatch(sentence);
  });

  it('is not even read when it is too large', async () => {
    let read = false;
    const refusal = await openGiven({ name: 'huge.xlsx', size: LARGEST_FILE + 1, read: () => { read = true; return Promise.resolve(new ArrayBuffer(0)); } }, open);
    expect([read, refusal]).toEqual([false, expect.stringMatching(/^huge\.xlsx: the workbook is larger than can be read safely \(512 MB\)/)]);
  });

  it('with a fault of ours in it is no bad file', async () => {
    await expect(openGiven(given('a.xlsx', 'x'), () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });

  it('is the only one: of several none is opened', async () => {
    const speaker = createSpeaker();
    let opened = 0;
    await takeGiven({ open: () => { opened++; return Promise.resolve(); } }, speaker, [given('a.xlsx', 'a'), given('b.xlsx', 'b')]);
    expect([opened, speaker.said.now()]).toEqual([0, { words: 'One workbook at a time: nothing was opened. Drop one, and add the others in the pane.', refusal: true }]);
  });
});
