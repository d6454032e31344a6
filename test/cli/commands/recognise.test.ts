import { readFile } from 'node:fs/promises';
import { workbookBytes } from '../../builders/package';
import { type Folder, answerTo, budgetBytes, temporaryFolder } from '../../builders/commandLine';

let folder: Folder;
let input: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  input = await folder.write('in/a.xlsx', budgetBytes());
});
afterEach(() => folder.remove());

describe('zerobase recognise', () => {
  it('says what was understood', async () => {
    const { code, printed, failed } = await answerTo(['recognise', input]);
    expect([code, failed]).toEqual([0, []]);
    expect(printed).toContain('Budget 2007-08: Budget, headings in row 2, A2:H4, 2 rows');
  });

  it('answers 0 for a workbook without a budget: it could be read', async () => {
    const other = await folder.write('other.xlsx', workbookBytes([{ name: 'Sheet1', rows: [['hello']] }]));
    expect(await answerTo(['recognise', other])).toMatchObject({ code: 0, failed: [] });
  });

  it('gives the same as JSON, on standard output or in a file', async () => {
    const { code, printed } = await answerTo(['recognise', input, '--json', '-']);
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ sources: [{ file: 'a.xlsx', sheet: 'Budget 2007-08', dataset: 'Budget' }], issues: [] });
    expect(await answerTo(['recognise', input, '--json', folder.path('out', 'r.json'), '--quiet'])).toEqual({ code: 0, printed: '', failed: [] });
    expect(await readFile(folder.path('out', 'r.json'), 'utf8')).toBe(printed);
  });

  it.each([
    ['no workbook', () => [], 'recognise takes one workbook: zerobase recognise IN.xlsx.'],
    ['two workbooks', () => [input, input], 'recognise takes one workbook: zerobase recognise IN.xlsx.'],
    ['a workbook that is gone', () => [folder.path('gone.xlsx')], () => `${folder.path('gone.xlsx')}: there is no such file.`],
    ['a folder', () => [folder.path('in')], () => `${folder.path('in')}: this is a folder, not a file.`],
    ['a report over the input', () => [input, '--json', input], 'an output may not overwrite an input.'],
    ['a setting of the wrong kind', () => [input, '--set', 'period=99'], () => `${input}: the setting period cannot be "99": it takes a period, 1 to 13.`],
  ])('answers 2 to %s, with one sentence and nothing written', async (_, argv, sentence) => {
    const before = await folder.hashes();
    expect(await answerTo(['recognise', ...argv()])).toEqual({ code: 2, printed: '', failed: [typeof sentence === 'string' ? sentence : sentence()] });
    expect(await folder.hashes()).toEqual(before);
  });
});
