import { readFile, readdir } from 'node:fs/promises';
import { type Folder, answerTo, budgetBytes, temporaryFolder } from '../../builders/commandLine';
import { samplePath } from '../../builders/sample';

const SAMPLE = samplePath('council-2007-08');

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

describe('zerobase statement', () => {
  it('writes a statement for each directorate, and says what each comes to', async () => {
    const { code, printed, failed } = await answerTo(['statement', SAMPLE, '--dir', folder.path('statements')]);
    expect([code, failed]).toEqual([0, []]);
    expect(printed).toMatch(/^6 statements of charges\.\n/);
    expect(printed).toMatch(/Resources +£120,260\.00 +£122,478\.80 +Resources statement\.xlsx/);
    expect((await readdir(folder.path('statements'))).sort()).toEqual(['Adult & Community Services statement.xlsx', 'Children & Young People statement.xlsx', 'Corporate & Customer Services statement.xlsx', 'Environment statement.xlsx', 'Human Resources statement.xlsx', 'Resources statement.xlsx']);
  });

  it('takes settings and says nothing when asked to be quiet', async () => {
    expect(await answerTo(['statement', SAMPLE, '--dir', folder.path('quiet'), '--quiet'])).toEqual({ code: 0, printed: '', failed: [] });
    const both = await answerTo(['statement', SAMPLE, '--dir', folder.path('set'), '--set', 'recharge.population=Desktops; Portables']);
    expect(both.printed).toMatch(/Resources +£151,410\.00 +£121,004\.95 /);
  });

  it('charges on the counts that were agreed in a round', async () => {
    const agreed = folder.path('agreed.xlsx');
    await answerTo(['issue', SAMPLE, '--dir', folder.path('packs')]);
    await answerTo(['agree', folder.path('packs', 'council-2007-08 with round.xlsx'), '--by', 'Finance Lead', '--adjust', 'Resources: Desktops=242', '--counts', '--out', agreed]);
    expect((await answerTo(['statement', agreed, '--dir', folder.path('agreed')])).printed).toMatch(/Resources +£119,280\.00 /);
  });

  it('never writes over a workbook it reads', async () => {
    const own = await folder.write('own/Resources statement.xlsx', await readFile(SAMPLE));
    const before = await folder.hashes();
    expect(await answerTo(['statement', own, '--dir', folder.path('own')])).toMatchObject({ code: 2, printed: '', failed: ['an output may not overwrite an input.'] });
    expect(await folder.hashes()).toEqual(before);
  });

  it('says so where no budget is found, and where nothing is counted', async () => {
    const uncounted = await folder.write('budget.xlsx', budgetBytes());
    expect(await answerTo(['statement', uncounted, '--dir', folder.path('none')])).toMatchObject({ code: 2, failed: [`${uncounted}: it has no counts by directorate, so nobody is charged.`] });
    const nothing = await folder.write('nothing.csv', 'a,b\n1,2\n');
    const { code, failed } = await answerTo(['statement', nothing, '--dir', folder.path('none')]);
    expect([code, failed.length, failed[0]?.startsWith(`${nothing}: `)]).toEqual([2, 1, true]);
  });

  it.each([
    [['statement', SAMPLE], 'statement takes one workbook and a folder: zerobase statement IN.xlsx --dir STATEMENTS.'],
    [['statement', SAMPLE, SAMPLE, '--dir', 'x'], 'statement takes one workbook and a folder: zerobase statement IN.xlsx --dir STATEMENTS.'],
    [['statement', '--dir', 'x'], 'statement takes one workbook and a folder: zerobase statement IN.xlsx --dir STATEMENTS.'],
    [['statement', SAMPLE, '--dir', 'x', '--out', 'y.xlsx'], 'statement takes no --out; --out is for review, issue, collect, agree. See zerobase statement --help.'],
    [['statement', SAMPLE, '--dir', 'x', '--due', '30/11/2007'], 'statement takes no --due; --due is for issue. See zerobase statement --help.'],
    [['statement', SAMPLE, '--dir', 'x', '--json', '-'], 'statement takes no --json; --json is for review, recognise, collect, agree. See zerobase statement --help.'],
    [['review', SAMPLE, '--dir', 'x'], 'review takes no --dir; --dir is for issue, statement. See zerobase review --help.'],
  ])('%j is refused in a sentence', async (argv, sentence) => {
    expect(await answerTo(argv)).toMatchObject({ code: 2, printed: '', failed: [sentence] });
  });
});
