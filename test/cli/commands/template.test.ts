import { readFile } from 'node:fs/promises';
import { type Folder, answerTo, temporaryFolder } from '../../builders/commandLine';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

describe('zerobase template', () => {
  it('writes a workbook that recognise understands and review says has no budget', async () => {
    const path = folder.path('new', 'template.xlsx');
    expect(await answerTo(['template', path])).toEqual({ code: 0, printed: `${path}: a sheet for everything that is read; begin with Read me and Budget.\n`, failed: [] });
    expect((await answerTo(['recognise', path])).printed).toContain('Budget: Budget, headings in row 5');
    expect(await answerTo(['review', path])).toMatchObject({ code: 2, printed: '', failed: [expect.stringContaining('no budget was found')] });
  });

  it('writes the same bytes every time', async () => {
    await Promise.all(['a.xlsx', 'b.xlsx'].map((name) => answerTo(['template', folder.path(name), '--quiet'])));
    expect((await readFile(folder.path('a.xlsx'))).equals(await readFile(folder.path('b.xlsx')))).toBe(true);
  });

  it('puts settings in that are given', async () => {
    await answerTo(['template', folder.path('t.xlsx'), '--set', 'year=2026/27', '--set', 'period=3']);
    expect(JSON.parse((await answerTo(['recognise', folder.path('t.xlsx'), '--json', '-'])).printed)).toMatchObject({ issues: [{ code: 'sheet.notRecognised' }] });
    expect((await answerTo(['recognise', folder.path('t.xlsx')])).printed).toContain('amount 2026/27');
  });

  it.each([
    ['no file', () => [], 'template takes one new workbook: zerobase template OUT.xlsx.'],
    ['two files', () => [folder.path('a.xlsx'), folder.path('b.xlsx')], 'template takes one new workbook: zerobase template OUT.xlsx.'],
    ['a file that is no .xlsx', () => [folder.path('a.csv')], 'template takes one new workbook: zerobase template OUT.xlsx.'],
    ['an option of another command', () => [folder.path('a.xlsx'), '--json', '-'], 'template takes no --json; --json is for review, recognise, collect, agree. See zerobase template --help.'],
    ['a setting that does not exist', () => [folder.path('a.xlsx'), '--set', 'perriod=7'], /^there is no setting "perriod"; the settings are year, /],
    ['a value that cannot be', () => [folder.path('a.xlsx'), '--set', 'period=99'], 'the setting period cannot be "99": it takes a period, 1 to 13.'],
  ])('answers 2 to %s, with one sentence and nothing written', async (_, argv, sentence) => {
    expect(await answerTo(['template', ...argv()])).toEqual({ code: 2, printed: '', failed: [typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)] });
    expect(await folder.hashes()).toEqual({});
  });

  it('never replaces a file', async () => {
    const path = await folder.write('budget.xlsx', 'mine');
    expect(await answerTo(['template', path])).toEqual({ code: 2, printed: '', failed: [`${path} is there already; give another name.`] });
    expect(await readFile(path, 'utf8')).toBe('mine');
  });
});
