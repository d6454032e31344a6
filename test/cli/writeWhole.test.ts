import { mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { FileFault } from '../../src/cli/sayFault';
import { writeTogether, writeWhole } from '../../src/cli/writeWhole';
import { type Folder, temporaryFolder } from '../builders/commandLine';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

const faultOf = (path: string): Promise<unknown> => writeWhole(path, 'new').then(() => null, (fault: unknown) => fault);

describe('writing a file whole or not at all', () => {
  it('writes it, makes the folders on the way, and leaves nothing beside it', async () => {
    await writeWhole(folder.path('out', 'deep', 'r.json'), 'new');
    expect(await readFile(folder.path('out', 'deep', 'r.json'), 'utf8')).toBe('new');
    expect(await readdir(folder.path('out', 'deep'))).toEqual(['r.json']);
  });

  it('takes the place of an older one', async () => {
    await writeWhole(await folder.write('r.json', 'a much longer older report'), 'new');
    expect(await readFile(folder.path('r.json'), 'utf8')).toBe('new');
  });

  it('leaves nothing when it cannot be put in its place', async () => {
    await folder.write('r.json/kept.txt', 'kept');
    const before = await folder.hashes();
    expect(await faultOf(folder.path('r.json'))).toBeInstanceOf(FileFault);
    expect(await folder.hashes()).toEqual(before);
  });

  it('leaves nothing when a file stands where its folder should be', async () => {
    const before = (await folder.write('out', 'a file'), await folder.hashes());
    const fault = await faultOf(folder.path('out', 'r.json'));
    expect(fault).toMatchObject({ path: folder.path('out', 'r.json'), cause: { code: 'EEXIST' } });
    expect(await folder.hashes()).toEqual(before);
  });

  it('writes files that belong together or none of them', async () => {
    await folder.write('a.json', 'older');
    await folder.write('b.json/kept.txt', 'kept');
    const before = await folder.hashes();
    const both = writeTogether([{ path: folder.path('a.json'), content: 'new' }, { path: folder.path('b.json'), content: 'new' }]);
    await expect(both).rejects.toMatchObject({ path: folder.path('b.json'), cause: { code: 'EISDIR' } });
    expect(await folder.hashes()).toEqual(before);
    await writeTogether([{ path: folder.path('a.json'), content: 'new' }, { path: folder.path('c.json'), content: 'too' }]);
    expect([await readFile(folder.path('a.json'), 'utf8'), await readFile(folder.path('c.json'), 'utf8')]).toEqual(['new', 'too']);
  });

  it('replaces a link, never the file that it leads to', async () => {
    await folder.write('real/IN.xlsx', 'workbook');
    await mkdir(folder.path('out'));
    await symlink(folder.path('real', 'IN.xlsx'), folder.path('out', 'r.json'));
    await writeWhole(folder.path('out', 'r.json'), 'new');
    expect(await readFile(folder.path('real', 'IN.xlsx'), 'utf8')).toBe('workbook');
  });
});
