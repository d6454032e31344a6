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

  it('says in a line each what was understood of several, with the answer to each in a folder', async () => {
    const other = await folder.write('in/b.csv', 'Notes,Of,Nothing\nx,y,z\n');
    const bad = await folder.write('in/c.xlsx', new Uint8Array(0));
    const { code, printed, failed } = await answerTo(['recognise', folder.path('in'), '--json', folder.path('out')]);
    expect([code, printed, failed]).toEqual([2, `${input}: 1 table (Budget); 0 issues.\n${other}: no table was recognised; 1 issue.\n`, [`${bad}: the file is empty.`]]);
    expect(Object.keys(await folder.hashes()).filter((name) => name.startsWith('out'))).toEqual(['out/a.recognised.json', 'out/b.recognised.json']);
  });

  it('says of a workbook without a cell that it holds nothing', async () => {
    const empty = await folder.write('empty.xlsx', workbookBytes([{ name: 'Sheet1' }]));
    const { code, printed } = await answerTo(['recognise', empty]);
    expect(code).toBe(0);
    expect(printed).toContain('file.empty  : No sheet of this file holds anything.');
  });

  it.each([
    ['no workbook', () => [], 'recognise needs a workbook: zerobase recognise IN.xlsx.'],
    ['a copy to write', () => [input, '--out', 'x.xlsx'], 'recognise takes no --out; --out is for review, issue, collect, agree. See zerobase recognise --help.'],
    ['a level to fail on', () => [input, '--fail-on', 'red'], 'recognise takes no --fail-on; --fail-on is for review. See zerobase recognise --help.'],
    ['a workbook that is gone', () => [folder.path('gone.xlsx')], () => `${folder.path('gone.xlsx')}: there is no such file.`],
    ['a report over the input', () => [input, '--json', input], 'an output may not overwrite an input.'],
    ['a setting of the wrong kind', () => [input, '--set', 'period=99'], () => `${input}: the setting period cannot be "99": it takes a period, 1 to 13.`],
  ])('answers 2 to %s, with one sentence and nothing written', async (_, argv, sentence) => {
    const before = await folder.hashes();
    expect(await answerTo(['recognise', ...argv()])).toEqual({ code: 2, printed: '', failed: [typeof sentence === 'string' ? sentence : sentence()] });
    expect(await folder.hashes()).toEqual(before);
  });
});
