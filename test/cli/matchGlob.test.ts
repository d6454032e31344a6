import { isGlob, matchGlob } from '../../src/cli/matchGlob';
import { type Folder, temporaryFolder } from '../builders/commandLine';

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
  for (const name of ['a.xlsx', 'ab.xlsx', 'b.csv', '.hidden.xlsx', '~$a.xlsx', 'x/a.xlsx', 'x/y/a.xlsx', 'x/y/b [1].xlsx', 'x/.git/a.xlsx', 'z/note.txt']) await folder.write(name, '');
});
afterAll(() => folder.remove());

const named = async (...steps: readonly string[]): Promise<readonly string[]> => (await matchGlob(folder.path(...steps))).map((path) => path.slice(folder.path().length + 1));

describe('the files that a pattern names', () => {
  it.each([
    [['*.xlsx'], ['a.xlsx', 'ab.xlsx']],
    [['?.xlsx'], ['a.xlsx']],
    [['a*b*'], ['ab.xlsx']],
    [['*'], ['a.xlsx', 'ab.xlsx', 'b.csv']],
    [['x', '*.xlsx'], ['x/a.xlsx']],
    [['*', '*'], ['x/a.xlsx', 'z/note.txt']],
    [['**', 'a.xlsx'], ['a.xlsx', 'x/a.xlsx', 'x/y/a.xlsx']],
    [['x', '**'], ['x/a.xlsx', 'x/y/a.xlsx', 'x/y/b [1].xlsx']],
    [['**', 'y', '*'], ['x/y/a.xlsx', 'x/y/b [1].xlsx']],
    [['**', '**', 'b*'], ['b.csv', 'x/y/b [1].xlsx']],
    [['x', 'y', 'b [?].xlsx'], ['x/y/b [1].xlsx']],
    [['q', '*'], []],
    [['*.XLSX'], []],
  ])('%j', async (steps, files) => {
    expect(await named(...steps)).toEqual(files.map((file) => file));
  });

  it('are found from the folder one stands in, and from its parents', async () => {
    expect(await matchGlob('package*.json')).toEqual(['package-lock.json', 'package.json']);
    expect(await matchGlob('./test/../tsconfig*.json')).toEqual(['tsconfig.json']);
  });

  it('are found in no time, however many stars a pattern has', async () => {
    await folder.write(`long/${'a'.repeat(200)}`, '');
    const start = performance.now();
    expect(await named('long', `${'*a'.repeat(40)}b`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it('tells a pattern from a name', () => {
  expect([isGlob('in/*.xlsx'), isGlob('a?.csv'), isGlob('in/a.xlsx'), isGlob('b [1].xlsx')]).toEqual([true, true, false, false]);
});
