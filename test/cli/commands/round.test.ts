import { readFile, readdir, rename } from 'node:fs/promises';
import { samplePath } from '../../builders/sample';
import { type Folder, answerTo, temporaryFolder } from '../../builders/commandLine';

const SAMPLE = samplePath('council-2007-08');
const ROUND = 'council-2007-08 with round.xlsx';

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

describe('zerobase issue', () => {
  it('writes a pack for each directorate and a copy that keeps the round, and says which', async () => {
    const { code, printed, failed } = await answerTo(['issue', SAMPLE, '--dir', folder.path('packs'), '--due', '30/11/2007']);
    expect([code, failed]).toEqual([0, []]);
    expect(printed).toMatch(/^2007\/08 round 1: 6 packs, to be answered by 30 November 2007\.\n/);
    expect((await readdir(folder.path('packs'))).sort()).toEqual(['Adult & Community Services.xlsx', 'Children & Young People.xlsx', 'Corporate & Customer Services.xlsx', 'Environment.xlsx', 'Human Resources.xlsx', 'Resources.xlsx', ROUND]);
  });

  it('issued again from that copy gives no pack where nothing has changed, and the next version to who is named', async () => {
    const again = await answerTo(['issue', folder.path('packs', ROUND), '--dir', folder.path('again'), '--due', '30/11/2007']);
    expect(again.printed).toMatch(/^2007\/08 round 1: nothing has changed since the packs were issued/);
    const named = await answerTo(['issue', folder.path('packs', ROUND), '--dir', folder.path('named'), '--due', '30/11/2007', '--again', 'resources']);
    expect(named.printed).toContain('Resources v2.xlsx');
    expect((await readdir(folder.path('named'))).filter((name) => name.includes('v2'))).toEqual(['Resources v2.xlsx']);
  });

  it.each([
    [['issue', SAMPLE], 'issue takes one workbook and a folder: zerobase issue IN.xlsx --dir PACKS.'],
    [['issue', SAMPLE, '--dir', 'x', '--due', 'soon'], '--due takes a date such as 30/11/2007, not "soon".'],
    [['issue', SAMPLE, '--dir', 'x', '--include', 'salaries'], '--include takes counts, budgets or posts, not "salaries".'],
    [['review', SAMPLE, '--due', '30/11/2007'], 'review takes no --due; --due is for issue. See zerobase review --help.'],
    [['collect', SAMPLE, '--highlight'], 'collect takes no --highlight; --highlight is for review. See zerobase collect --help.'],
    [['issue', SAMPLE, '--dir', 'x', '--json', 'x.json'], 'issue takes no --json; --json is for review, recognise, collect, agree. See zerobase issue --help.'],
    [['collect', SAMPLE, '--close', '--by', 'F'], 'collect takes no --by, --close; --by is for agree. See zerobase collect --help.'],
    [['collect'], 'collect takes the workbook that keeps the round, and returns: zerobase collect IN.xlsx RETURN.xlsx ... --out OUT.xlsx.'],
    [['collect', SAMPLE], `${SAMPLE}: it keeps no round; take the copy that zerobase issue wrote.`],
  ])('%j is refused in a sentence', async (argv, sentence) => {
    expect(await answerTo(argv)).toMatchObject({ code: 2, printed: '', failed: [sentence] });
  });
});

describe('a round', () => {
  it('never writes over a workbook it read, nor under a name that Excel will not open', async () => {
    const own = await folder.write('own/Environment.xlsx', await readFile(SAMPLE));
    const before = await readFile(own);
    expect(await answerTo(['issue', own, '--dir', folder.path('own')])).toMatchObject({ code: 2, failed: ['an output may not overwrite an input.'] });
    expect(await answerTo(['issue', own, '--dir', folder.path('own2'), '--out', own])).toMatchObject({ code: 2, failed: ['an output may not overwrite an input.'] });
    const round = folder.path('packs', ROUND);
    expect(await answerTo(['collect', round, own, '--out', own])).toMatchObject({ code: 2, failed: ['an output may not overwrite an input.'] });
    expect((await answerTo(['collect', round, '--out', folder.path('x.xls')])).failed).toEqual([expect.stringMatching(/must end in \.xlsx/)]);
    expect((await readFile(own)).equals(before)).toBe(true);
    expect(await readdir(folder.path('own'))).toEqual(['Environment.xlsx']);
  });
});

describe('zerobase collect', () => {
  it('reads returns into the round, once however often, and the copy keeps them', async () => {
    await rename(folder.path('packs', 'Resources.xlsx'), folder.path('packs', 'from Bob.xlsx'));
    const copy = folder.path('collected.xlsx');
    const first = await answerTo(['collect', folder.path('packs', ROUND), folder.path('packs', 'from Bob.xlsx'), folder.path('packs', 'Environment.xlsx'), '--out', copy]);
    expect(first.code).toBe(0);
    expect(first.printed).toContain('Amber  VAL-06  Resources answered in from Bob.xlsx without a job title and a date at the foot');
    const second = await answerTo(['collect', copy, folder.path('packs', 'from Bob.xlsx')]);
    expect(second.printed).toBe(first.printed);
    expect((await answerTo(['collect', copy])).printed).toBe(first.printed);
  });

  it('says which file is no pack and which cannot be read, and reads the rest', async () => {
    const broken = await folder.write('broken.xlsx', 'PK');
    const { code, printed, failed } = await answerTo(['collect', folder.path('packs', ROUND), SAMPLE, broken, folder.path('packs', 'Environment.xlsx')]);
    expect(code).toBe(2);
    expect(failed).toHaveLength(1);
    expect(printed).toContain('Not read, since no line of a pack is in it: council-2007-08.xlsx.');
    expect(printed).toContain('VAL-06  Environment answered in Environment.xlsx');
  });
});
