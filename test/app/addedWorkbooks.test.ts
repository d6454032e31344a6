import { withAdded } from '../../src/app/addedWorkbooks';
import { openFiles } from '../../src/cli/fileHost';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { readFile } from 'node:fs/promises';
import { openPicked } from '../../src/picked/openPicked';
import { type Folder, budgetBytes, temporaryFolder } from '../builders/commandLine';
import { gridHost } from '../builders/gridHost';
import { gridOf } from '../builders/grid';
import { workbookBytes } from '../builders/package';

const added = (file: string) => ({ file, grids: [gridOf('Staff', [['Post ID']], { file })], issues: [{ code: 'file.empty' as const, at: { file, sheet: '', cells: '' }, count: 1, facts: {} }], kept: [{ file, xml: '<a xmlns="urn:a"/>' }] });

describe('workbooks added to the open one', () => {
  it('come after it, each under a name of its own', async () => {
    const host = withAdded(gridHost(gridOf('Budget', [], { file: 'a.xlsx' })), 'a.xlsx', [added('a.xlsx'), added('b.xlsx'), added('b.xlsx')]);
    expect((await host.readGrids()).map(({ file }) => file)).toEqual(['a.xlsx', 'a.xlsx (2)', 'b.xlsx', 'b.xlsx (2)']);
    expect(host.fileIssues?.map(({ at }) => at.file)).toEqual(['a.xlsx (2)', 'b.xlsx', 'b.xlsx (2)']);
    expect(await host.readKept?.('urn:a')).toEqual(['a.xlsx (2)', 'b.xlsx', 'b.xlsx (2)'].map((file) => ({ file, xml: '<a xmlns="urn:a"/>' })));
    expect(await host.readKept?.('urn:b')).toEqual([]);
  });

  describe('as files', () => {
    let folder: Folder;
    beforeEach(async () => { folder = await temporaryFolder(); });
    afterEach(() => folder.remove());

    it('are reviewed as the command line reviews them with --with', async () => {
      const posts = workbookBytes([{ name: 'Staff', rows: [['Post ID', 'Post title', 'Service stream', 'SCP', 'FTE', 'Status'], ['P1', 'Analyst', 'ICT', 29, 1, 'Filled']] }]);
      const paths = [await folder.write('budget.xlsx', budgetBytes(1_250_000)), await folder.write('posts.xlsx', posts)];
      const byCommandLine = await reviewWorkbook((await openFiles(paths)).host, []);
      const picked = await openPicked({ name: 'posts.xlsx', size: posts.length, arrayBuffer: () => Promise.resolve(posts.slice().buffer) });
      if (picked.kind === 'refused' || byCommandLine.kind === 'failed') throw new Error('not opened');
      const { host } = await openFiles(paths.slice(0, 1));
      const inPane = await reviewWorkbook(withAdded(host, 'budget.xlsx', [picked.workbook]), []);
      expect(inPane.kind === 'reviewed' && inPane.review).toEqual(byCommandLine.review);
      expect((await readFile(paths[1] ?? '')).length).toBe(posts.length);
    });
  });
});
