import { symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { UsageFault } from '../../src/cli/parseArguments';
import { sparesInputs } from '../../src/cli/sparesInputs';
import { type Folder, temporaryFolder } from '../builders/commandLine';

let folder: Folder;
beforeEach(async () => {
  folder = await temporaryFolder();
  await folder.write('in/a.xlsx', '');
  await symlink(folder.path('in'), folder.path('link'));
});
afterEach(() => folder.remove());

const check = (report: string): Promise<unknown> => sparesInputs([report], [folder.path('in', 'a.xlsx')]).then(() => null, (fault: unknown) => fault);

describe('keeping reports off the inputs', () => {
  it('passes a report anywhere else', async () => {
    for (const report of ['r.json', 'in/r.json', 'link/r.json', 'new/deep/a.xlsx']) expect(await check(folder.path(report))).toBeNull();
  });

  it('refuses the input itself, however it is written', async () => {
    const input = folder.path('in', 'a.xlsx');
    for (const report of [input, relative(process.cwd(), input), join(folder.path(), 'in', '.', 'a.xlsx'), folder.path('link', 'a.xlsx')]) {
      expect(await check(report)).toEqual(new UsageFault('an output may not overwrite an input.'));
    }
  });

  it('refuses two outputs of one name, however they are written', async () => {
    const twice = sparesInputs([folder.path('r.json'), join(folder.path(), '.', 'r.json')], []);
    await expect(twice).rejects.toEqual(new UsageFault('two outputs may not have one name.'));
  });

  it('refuses an input that is reached through a link', async () => {
    await expect(sparesInputs([folder.path('in', 'a.xlsx')], [folder.path('link', 'a.xlsx')])).rejects.toThrow(UsageFault);
  });
});
