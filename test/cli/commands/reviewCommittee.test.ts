import { readFile } from 'node:fs/promises';
import { type Folder, answerTo, budgetBytes, temporaryFolder } from '../../builders/commandLine';
import { openBytes } from '../../builders/headless';

const RED = 2_000_000;
let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

const input = (name = 'a.xlsx'): Promise<string> => folder.write(`in/${name}`, budgetBytes(RED));

describe('zerobase review --committee', () => {
  it('writes the committee report in Markdown, the same bytes every time, and prints the position all the same', async () => {
    const path = await input();
    const { code, printed, failed } = await answerTo(['review', path, '--committee', folder.path('report.md')]);
    expect([code, failed]).toEqual([0, []]);
    expect(printed).toMatch(/^Position at /);
    const text = await readFile(folder.path('report.md'), 'utf8');
    expect(text).toMatch(/^# Budget position\n\n/);
    expect(text).toContain('2.1 The budget is forecast to overspend by in excess of £800,000 (£810,700, 65.5%)');
    await answerTo(['review', path, '--committee', folder.path('again.md'), '--quiet']);
    expect(await readFile(folder.path('again.md'), 'utf8')).toBe(text);
  });

  it('of several workbooks writes one each into a folder', async () => {
    await answerTo(['review', await input('a.xlsx'), await input('b.xlsx'), '--committee', folder.path('out')]);
    const written = Object.keys(await folder.hashes()).filter((name) => name.startsWith('out'));
    expect(written.map((name) => name.replace(/\\/g, '/'))).toEqual(['out/a.governance.md', 'out/b.governance.md']);
  });

  it('never writes over an input', async () => {
    const path = await input();
    const before = await folder.hashes();
    expect(await answerTo(['review', path, '--committee', path])).toMatchObject({ code: 2, printed: '' });
    expect(await folder.hashes()).toEqual(before);
  });

  it('leaves personal posts out of a public copy', async () => {
    await answerTo(['review', await input(), '--set', 'publicCopy=yes', '--committee', folder.path('p.md')]);
    expect(await readFile(folder.path('p.md'), 'utf8')).not.toContain('This is not a public copy');
  });
});

describe('zerobase review --committee-sheet', () => {
  it('writes the text into the copy, on a sheet of its own', async () => {
    const { code } = await answerTo(['review', await input(), '--out', folder.path('out.xlsx'), '--committee-sheet', '--quiet']);
    expect(code).toBe(0);
    const open = await openBytes(new Uint8Array(await readFile(folder.path('out.xlsx'))));
    expect(open.book.sheets.map(({ name }) => name)).toContain('Committee Report');
  });

  it('asks for --out in one sentence where there is none', async () => {
    const { code, failed } = await answerTo(['review', await input(), '--committee-sheet']);
    expect([code, failed]).toEqual([2, ['--committee-sheet needs --out, the copy that the sheet goes into.']]);
  });
});
