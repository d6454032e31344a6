import { createHash } from 'node:crypto';
import { truncate } from 'node:fs/promises';
import { openFiles } from '../../src/cli/fileHost';
import { type Folder, budgetBytes, temporaryFolder } from '../builders/commandLine';
import { workbookBytes } from '../builders/package';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

describe('opening workbook files', () => {
  it('gives the sheets with the name of their file, and its hash', async () => {
    const bytes = budgetBytes();
    const { host, inputs } = await openFiles([await folder.write('in/a.xlsx', bytes)]);
    expect(inputs).toEqual([{ file: 'a.xlsx', sha256: createHash('sha256').update(bytes).digest('hex') }]);
    expect(await host.readGrids()).toMatchObject([{ file: 'a.xlsx', sheet: 'Budget 2007-08' }]);
  });

  it('reads several as one, in the order given, and tells files of one name apart', async () => {
    const paths = await Promise.all(['x/a.xlsx', 'y/b.xlsx', 'z/a.xlsx'].map((name) => folder.write(name, budgetBytes())));
    const { host, inputs } = await openFiles(paths);
    expect(inputs.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx', 'a.xlsx (2)']);
    expect((await host.readGrids()).map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx', 'a.xlsx (2)']);
  });

  it.each([[false, 1900], [true, 1904]] as const)('counts days as the file does (1904: %s)', async (date1904, dateSystem) => {
    const path = await folder.write('a.xlsx', workbookBytes([{ name: 'Budget', rows: [[{ date: 39_386 }]] }], { date1904 }));
    expect(await (await openFiles([path])).host.readGrids()).toMatchObject([{ dateSystem, rows: [{ values: [39_386] }] }]);
  });

  it('names the file that could not be opened, not the first', async () => {
    const good = await folder.write('a.xlsx', budgetBytes());
    await expect(openFiles([good, folder.path('gone.xlsx')])).rejects.toMatchObject({ path: folder.path('gone.xlsx'), cause: { code: 'ENOENT' } });
    await expect(openFiles([good, await folder.write('b.xlsx', 'text')])).rejects.toMatchObject({ path: folder.path('b.xlsx'), cause: { fault: { kind: 'noColumns' } } });
  });

  it('does not read a file that is larger than any workbook', async () => {
    const path = await folder.write('big.xlsx', '');
    await truncate(path, 2 ** 29 + 1); // a hole: it takes no room on the disk
    await expect(openFiles([path])).rejects.toMatchObject({ cause: { kind: 'tooLarge', detail: '512 MB' } });
  });
});
