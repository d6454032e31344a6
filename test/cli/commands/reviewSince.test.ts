import { readFile } from 'node:fs/promises';
import { type Folder, answerTo, budgetBytes, temporaryFolder } from '../../builders/commandLine';

const RED = 2_000_000;
let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

const reportOf = async (path: string, ...more: readonly string[]) => JSON.parse((await answerTo(['review', path, ...more, '--json', '-'])).printed) as { findings: { key: string }[]; since: unknown };

describe('zerobase review --since', () => {
  it('says that all is repeated against the report of the same workbook, and null without one', async () => {
    const [path, last] = [await folder.write('a.xlsx', budgetBytes(RED)), folder.path('last.json')];
    await answerTo(['review', path, '--json', last]);
    const { findings, since } = await reportOf(path, '--since', last);
    expect(findings.length).toBeGreaterThan(0);
    expect(since).toMatchObject({ asAt: expect.stringMatching(/^\d{4}-/) as string, new: [], cleared: [], repeated: findings.map(({ key }) => ({ key, changed: false })) });
    expect((await reportOf(path)).since).toBeNull();
  });

  it('says what is new and what is cleared, in the report and on the terminal', async () => {
    const [good, red] = [await folder.write('a.xlsx', budgetBytes()), await folder.write('b.xlsx', budgetBytes(RED))];
    await answerTo(['review', good, '--json', folder.path('good.json')]);
    await answerTo(['review', red, '--json', folder.path('red.json')]);
    const [was, now] = [await reportOf(good), await reportOf(red)];
    const keys = ({ findings }: typeof was) => findings.map(({ key }) => key);
    const fresh = keys(now).filter((key) => !keys(was).includes(key));
    expect(fresh.length).toBeGreaterThan(0);
    expect((await reportOf(red, '--since', folder.path('good.json'))).since).toMatchObject({ new: fresh });
    expect((await reportOf(good, '--since', folder.path('red.json'))).since).toMatchObject({ cleared: fresh.map((key) => ({ key })) });
    expect((await answerTo(['review', red, '--since', folder.path('good.json')])).printed).toMatch(/\nSince the last run\nAgainst \d.*: \d+ new, \d+ repeated/);
  });

  it('may write the new report over the one it was compared with', async () => {
    const [path, last] = [await folder.write('a.xlsx', budgetBytes(RED)), folder.path('last.json')];
    await answerTo(['review', path, '--json', last]);
    expect((await answerTo(['review', path, '--since', last, '--json', last])).code).toBe(0);
    expect(JSON.parse(await readFile(last, 'utf8'))).toMatchObject({ since: { new: [] } });
  });

  it('takes a folder for several inputs', async () => {
    const paths = [await folder.write('in/a.xlsx', budgetBytes()), await folder.write('in/b.xlsx', budgetBytes(RED))];
    await answerTo(['review', ...paths, '--json', folder.path('one')]);
    expect((await answerTo(['review', ...paths, '--json', folder.path('two'), '--since', folder.path('one')])).code).toBe(0);
    expect(JSON.parse(await readFile(folder.path('two', 'b.governance.json'), 'utf8'))).toMatchObject({ since: { new: [], cleared: [] } });
  });

  it('refuses, with nothing written, what is no report of ours or is not there', async () => {
    const [path, bad] = [await folder.write('a.xlsx', budgetBytes()), await folder.write('bad.json', '{}')];
    const answer = (since: string) => answerTo(['review', path, '--since', since, '--json', folder.path('r.json')]);
    expect(await answer(bad)).toEqual({ code: 2, printed: '', failed: [`${bad}: this is not a report that zerobase review --json has written.`] });
    expect(await answer(folder.path('gone.json'))).toEqual({ code: 2, printed: '', failed: [`${folder.path('gone.json')}: there is no such file.`] });
    await expect(readFile(folder.path('r.json'))).rejects.toThrow();
  });
});
