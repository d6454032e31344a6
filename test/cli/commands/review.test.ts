import { readFile } from 'node:fs/promises';
import { run } from '../../../src/cli/run';
import { type Folder, answerTo, budgetBytes, budgetSheet, temporaryFolder } from '../../builders/commandLine';
import { ole2Bytes, workbookBytes } from '../../builders/package';
import { partsOf } from '../../browser/partsOf';

const RED = 2_000_000;
let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

const good = (name = 'a.xlsx'): Promise<string> => folder.write(`in/${name}`, budgetBytes());
const red = (name = 'red.xlsx'): Promise<string> => folder.write(`in/${name}`, budgetBytes(RED));

describe('zerobase review', () => {
  it('prints the position and writes nothing', async () => {
    const path = await good();
    const before = await folder.hashes();
    const { code, printed, failed } = await answerTo(['review', path]);
    expect([code, failed]).toEqual([0, []]);
    expect(printed).toMatch(/^Position at /);
    expect(printed).toContain('£1,237,300');
    expect(await folder.hashes()).toEqual(before);
  });

  it('writes the report without a path in it, the same bytes every time and on standard output', async () => {
    const path = await red();
    await answerTo(['review', path, '--json', folder.path('one', 'r.json')]);
    await answerTo(['review', path, '--json', folder.path('two', 'other name.json')]);
    const report = await readFile(folder.path('one', 'r.json'), 'utf8');
    expect(await readFile(folder.path('two', 'other name.json'), 'utf8')).toBe(report);
    expect((await answerTo(['review', path, '--json', '-'])).printed).toBe(report);
    expect(report).not.toContain(folder.path());
    expect(report).toMatch(/\}\n$/);
    expect(JSON.parse(report)).toMatchObject({ schema: 'zerobase.report/1', generated: { version: '9.9.9', inputs: [{ file: 'red.xlsx' }] }, year: '2007/08' });
  });

  it('gives the same report wherever the workbook lies', async () => {
    const [here, there] = [await red('same.xlsx'), await folder.write('elsewhere/deep/same.xlsx', budgetBytes(RED))];
    expect((await answerTo(['review', here, '--json', '-'])).printed).toBe((await answerTo(['review', there, '--json', '-'])).printed);
  });

  it('never changes an input', async () => {
    const paths = [await good(), await red(), await folder.write('in/bad.xlsx', 'text')];
    const before = await folder.hashes();
    await answerTo(['review', ...paths, '--json', folder.path('out')]);
    expect(await folder.hashes()).toMatchObject(before);
  });

  it('is quiet when told to be, and still writes', async () => {
    expect(await answerTo(['review', await good(), '--quiet', '--json', folder.path('r.json')])).toEqual({ code: 0, printed: '', failed: [] });
    expect(await readFile(folder.path('r.json'), 'utf8')).toContain('zerobase.report/1');
  });

  it('marks the cells of the findings in the copy, and says how many', async () => {
    const [path, out] = [await red(), folder.path('out.xlsx')];
    const { code, printed } = await answerTo(['review', path, '--out', out, '--highlight']);
    expect(code).toBe(0);
    expect(printed).toMatch(/\nThe cells of (\d+) findings? are marked on 1 sheet\.\n$/);
    const rules = [...partsOf(await readFile(out))].filter(([name]) => name.startsWith('xl/worksheets/')).flatMap(([, text]) => text.match(/LEN\(&quot;Zerobase \w+&quot;\)&gt;0/g) ?? []);
    expect(rules).toContain('LEN(&quot;Zerobase Red&quot;)&gt;0');
  });

  it('marks nothing without a copy to mark', async () => {
    expect(await answerTo(['review', await red(), '--highlight'])).toEqual({ code: 2, printed: '', failed: [expect.stringMatching(/--highlight marks cells in the copy that --out names: add --out OUT\.xlsx\./)] });
  });

  it('reads several workbooks as one', async () => {
    const more = await folder.write('in/more.xlsx', workbookBytes([budgetSheet(5_000, 'More')]));
    const { code, printed } = await answerTo(['review', await good(), '--with', more, '--json', '-']);
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ generated: { inputs: [{ file: 'a.xlsx' }, { file: 'more.xlsx' }] }, monitoring: { total: { current: 2 * 1_237_300 } } });
  });

  it('takes a setting from the command line', async () => {
    const { printed } = await answerTo(['review', await good(), '--set', 'period=7', '--set', 'year=2007/08', '--json', '-']);
    expect(JSON.parse(printed)).toMatchObject({ period: 7, asAt: '2007-10-31' });
  });
});

describe('a table saved as text', () => {
  const CSV = 'Budget monitoring 2007/08\nStream,Cost centre,Service,Original,Virement,Supplementary,Current,Forecast\nICT,0012,"Care, at home","1,189,300",0,0,"1,189,300","1,200,000"\nICT,0013,Premises,48000,0,0,48000,48000\n';

  it('is reviewed as the same table of a workbook is', async () => {
    const [text, book] = [await folder.write('in/a.csv', CSV), await folder.write('in/a.xlsx', budgetBytes(1_200_000))];
    const [one, other] = (await Promise.all([text, book].map((path) => answerTo(['review', path, '--json', '-'])))).map(({ printed }) => JSON.parse(printed) as Record<string, unknown>);
    expect(one).toMatchObject({ year: '2007/08', monitoring: other!.monitoring, sources: [{ sheet: 'a', columns: { costCentre: 'B' } }] });
  });

  it('has no room for a summary: exit 2, one sentence, nothing written', async () => {
    const path = await folder.write('in/a.csv', CSV);
    const before = await folder.hashes();
    const { code, printed, failed } = await answerTo(['review', path, '--out', folder.path('out.xlsx'), '--json', folder.path('r.json')]);
    expect([code, printed]).toEqual([2, '']);
    expect(failed).toEqual([`${path}: a text with columns cannot hold the summary; open it in Excel, save it as an Excel Workbook (.xlsx) and review that.`]);
    expect(await folder.hashes()).toEqual(before);
  });

  it('is read with a workbook', async () => {
    const more = await folder.write('in/more.csv', CSV);
    const { printed } = await answerTo(['review', await good(), '--with', more, '--json', '-']);
    expect(JSON.parse(printed)).toMatchObject({ monitoring: { total: { current: 2 * 1_237_300 } } });
  });
});

describe('what cannot be written', () => {
  it('leaves nothing of what belongs to it: no copy without its report', async () => {
    const path = await good();
    await folder.write('r.json/kept.txt', 'kept');
    const before = await folder.hashes();
    const { code, failed } = await answerTo(['review', path, '--out', folder.path('copy.xlsx'), '--json', folder.path('r.json')]);
    expect([code, failed]).toEqual([2, [`${folder.path('r.json')}: this is a folder, not a file.`]]);
    expect(await folder.hashes()).toEqual(before);
  });
});

describe('--fail-on', () => {
  it('answers 1 only where a finding is bad enough, with the report written all the same', async () => {
    const [fine, bad] = [await good(), await red()];
    expect((await answerTo(['review', bad])).code).toBe(0);
    expect((await answerTo(['review', fine, '--fail-on', 'amber'])).code).toBe(0);
    expect((await answerTo(['review', bad, '--fail-on', 'amber'])).code).toBe(1);
    expect((await answerTo(['review', bad, '--fail-on', 'red', '--json', folder.path('r.json')])).code).toBe(1);
    expect(await readFile(folder.path('r.json'), 'utf8')).toContain('BUD-03');
  });

  it('tells amber from red', async () => {
    const amber = await folder.write('in/amber.xlsx', budgetBytes(1_189_300 + 10_000));
    expect((await answerTo(['review', amber])).printed).toContain('1 finding: 0 Red, 1 Amber, 0 Note.');
    expect((await answerTo(['review', amber, '--fail-on', 'red'])).code).toBe(0);
    expect((await answerTo(['review', amber, '--fail-on', 'amber'])).code).toBe(1);
  });
});

describe('an input that cannot be used', () => {
  it.each([
    ['a file that is gone', null, 'there is no such file.'],
    ['an empty file', new Uint8Array(0), 'the file is empty.'],
    ['a letter', 'Dear all', 'this is a text without columns: no comma, semicolon, tab or bar divides its lines; save the table as .csv or .xlsx.'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'this is neither an Excel workbook nor a text with columns (.csv, .tsv); open it in the program that made it and save it as an Excel Workbook (.xlsx).'],
    ['a workbook without a cell', workbookBytes([{ name: 'Sheet1' }]), /^no budget was found \(no sheet holds anything\); [^\n]+\.$/],
    ['half a workbook', budgetBytes().subarray(0, 900), 'the file is cut short or damaged; copy or download it again.'],
    ['an encrypted workbook', ole2Bytes('EncryptedPackage'), 'the workbook is encrypted with a password; open it in Excel, remove the password (File, Info, Protect Workbook) and save a copy as .xlsx.'],
    ['an old workbook', ole2Bytes('Workbook'), 'this is a workbook of the format before Excel 2007 (.xls); open it in Excel and save it as an Excel Workbook (.xlsx).'],
    ['a workbook without a budget', workbookBytes([{ name: 'Notes', rows: [['hello']] }]), /^no budget was found \(looked at Notes\); [^\n]+\.$/],
    ['a budget of no year', workbookBytes([{ name: 'Budget', rows: budgetSheet(1).rows!.slice(1) }]), /^no setting, heading, title or sheet names the financial year; [^\n]+\.$/],
  ])('%s: exit 2, one sentence that names it, nothing written', async (_, content, sentence) => {
    const path = content === null ? folder.path('in', 'x.xlsx') : await folder.write('in/x.xlsx', content);
    const before = await folder.hashes();
    const { code, printed, failed } = await answerTo(['review', path, '--json', folder.path('r.json')]);
    expect([code, printed, failed.length]).toEqual([2, '', 1]);
    expect(failed[0]!.startsWith(`${path}: `)).toBe(true);
    expect(failed[0]!.slice(path.length + 2)).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
    expect(await folder.hashes()).toEqual(before);
  });

  it('is named when it is one of those read with another', async () => {
    const { code, failed } = await answerTo(['review', await good(), '--with', folder.path('gone.xlsx')]);
    expect([code, failed]).toEqual([2, [`${folder.path('gone.xlsx')}: there is no such file.`]]);
  });
});

describe('a command line that cannot be used', () => {
  const at = (name: string): string => folder.path('in', name);
  it.each([
    ['no input', () => [], /^review needs a workbook: zerobase review IN\.xlsx\.$/],
    ['a folder without workbooks', () => [folder.path('empty')], /^the folder .*empty holds no workbook \(\.xlsx, \.xlsm\) and no table \(\.csv, \.tsv\)\.$/],
    ['an unknown setting', () => [at('a.xlsx'), '--set', 'colour=red'], /there is no setting "colour"; the settings are year, .*mapping\.SHEET\.FIELD\.$/],
    ['a setting named like a part of the language', () => [at('a.xlsx'), '--set', 'constructor=1'], /there is no setting "constructor"/],
    ['a bad value', () => [at('a.xlsx'), '--set', 'year=soon'], /the setting year cannot be "soon": it takes [^\n]+\.$/],
    ['a report over an input', () => [at('a.xlsx'), '--json', at('a.xlsx')], /^an output may not overwrite an input\.$/],
    ['a report and a copy of one name', () => [at('a.xlsx'), '--json', folder.path('r.xlsx'), '--out', folder.path('r.xlsx')], /^two outputs may not have one name\.$/],
    ['a copy on standard output', () => [at('a.xlsx'), '--out', '-'], /^--out takes a file, not standard output\.$/],
    ['a copy that Excel would not open', () => [at('a.xlsx'), '--out', folder.path('r.xls')], /a\.xlsx: the name of its copy must end in \.xlsx, which is what the workbook is, or Excel will not open it\.$/],
    ['a pattern that names nothing', () => [folder.path('in', 'z*.xlsx')], /^no file is named like .*z\*\.xlsx\.$/],
    ['a folder without workbooks to read with it', () => [at('a.xlsx'), '--with', folder.path('empty')], /^the folder .*empty holds no workbook/],
    ['a report over a workbook read with it', () => [at('a.xlsx'), '--with', at('b.xlsx'), '--json', at('b.xlsx')], /^an output may not overwrite an input\.$/],
    ['one standard output for several reports', () => [at('a.xlsx'), at('b.xlsx'), '--json', '-'], /^--json - takes one input; give a folder for several\.$/],
    ['a report where a folder is', () => [at('a.xlsx'), '--json', folder.path('empty')], /empty: this is a folder, not a file\.$/],
    ['a report in a folder that is a file', () => [at('a.xlsx'), '--json', `${at('b.xlsx')}/r.json`], /r\.json: (?:a file stands where a folder is needed|a folder on the way is a file)\.$/],
  ])('%s: exit 2, one sentence, nothing written', async (_, argv, sentence) => {
    await Promise.all([good(), good('b.xlsx'), folder.write('empty/notes.txt', '')]);
    const before = await folder.hashes();
    const { code, printed, failed } = await answerTo(['review', ...argv()]);
    expect([code, printed, failed]).toEqual([2, '', [expect.stringMatching(sentence)]]);
    expect(await folder.hashes()).toEqual(before);
  });
});

describe('several inputs', () => {
  it('are reviewed one by one, a line each, with a report each in a folder', async () => {
    const paths = [await good('a.xlsx'), await red('b.xlsx')];
    const { code, printed } = await answerTo(['review', ...paths, '--json', folder.path('out')]);
    expect(code).toBe(0);
    expect(printed.split('\n')).toEqual([
      `${paths[0]!}: at 31 March 2008 budget £1,237,300, forecast £1,237,300, variance £0 (0.0%), Green. No findings.`,
      expect.stringMatching(/b\.xlsx: at 31 March 2008 budget £1,237,300, forecast £2,048,000, variance \+£810,700 \(65\.5%\), Red\. \d+ findings?: \d+ Red, \d+ Amber, \d+ Note\.$/),
      '',
    ]);
    expect(Object.keys(await folder.hashes()).filter((name) => name.startsWith('out'))).toEqual(['out/a.governance.json', 'out/b.governance.json']);
  });

  it('go on after a bad one, and the highest exit code counts', async () => {
    const bad = await folder.write('in/bad.xlsx', new Uint8Array(0));
    const { code, failed } = await answerTo(['review', await red(), bad, folder.path('gone.xlsx'), await good(), '--fail-on', 'red', '--json', folder.path('out')]);
    expect(code).toBe(2);
    expect(failed).toEqual([`${bad}: the file is empty.`, `${folder.path('gone.xlsx')}: there is no such file.`]);
    expect(Object.keys(await folder.hashes()).filter((name) => name.startsWith('out'))).toEqual(['out/a.governance.json', 'out/red.governance.json']);
    expect((await answerTo(['review', await good(), await red(), '--fail-on', 'red'])).code).toBe(1);
  });

  it('go on after a folder without workbooks', async () => {
    await folder.write('empty/notes.txt', '');
    const { code, printed, failed } = await answerTo(['review', folder.path('empty'), await good()]);
    expect([code, failed.length]).toEqual([2, 1]);
    expect(printed).toContain('Position at');
  });

  it('go on after a fault of ours', async () => {
    const paths = [await good('a.xlsx'), await good('b.xlsx')];
    const printed: string[] = [];
    const failed: string[] = [];
    const print = (text: string): void => {
      if (text.startsWith(paths[0]!)) throw new TypeError('planted');
      printed.push(text);
    };
    expect(await run(['review', ...paths], {}, { version: '1', print, fail: (sentence) => { failed.push(sentence); } })).toBe(3);
    expect(failed).toHaveLength(1);
    expect(printed).toEqual([expect.stringContaining(`${paths[1]!}: at `)]);
  });

  it('of one name do not write over each other', async () => {
    const paths = [await folder.write('x/a.xlsx', budgetBytes()), await folder.write('y/a.xlsx', budgetBytes(RED))];
    await answerTo(['review', ...paths, '--json', folder.path('out')]);
    expect(await readFile(folder.path('out', 'a.governance.json'), 'utf8')).not.toContain('BUD-03');
    expect(await readFile(folder.path('out', 'a (2).governance.json'), 'utf8')).toContain('BUD-03');
  });

  it('are the workbooks of a folder', async () => {
    await Promise.all([good('b.xlsx'), good('a.xlsx'), folder.write('in/old.xls', ole2Bytes('Workbook'))]);
    const { code, printed, failed } = await answerTo(['review', folder.path('in')]);
    expect(printed.split('\n').map((line) => line.split(': ')[0])).toEqual([folder.path('in', 'a.xlsx'), folder.path('in', 'b.xlsx'), '']);
    expect([code, failed]).toEqual([2, [expect.stringContaining('old.xls: this is a workbook of the format before Excel 2007')]]);
  });

  it('are those that a pattern names', async () => {
    await Promise.all([good('b.xlsx'), good('a.xlsx'), good('c.xlsm'), folder.write('in/deep/er/a.xlsx', budgetBytes())]);
    const { printed } = await answerTo(['review', folder.path('**', 'a.xls?'), folder.path('in', 'b*')]);
    expect(printed.split('\n').map((line) => line.split(': ')[0])).toEqual([folder.path('in', 'a.xlsx'), folder.path('in', 'deep', 'er', 'a.xlsx'), folder.path('in', 'b.xlsx'), '']);
  });

  it('print nothing when told to be quiet', async () => {
    expect(await answerTo(['review', await good('a.xlsx'), await good('b.xlsx'), '--quiet'])).toEqual({ code: 0, printed: '', failed: [] });
  });
});
