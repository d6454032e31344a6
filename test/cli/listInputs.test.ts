import { listInputs } from '../../src/cli/listInputs';
import { sayFault } from '../../src/cli/sayFault';
import { type Folder, temporaryFolder } from '../builders/commandLine';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

describe('the workbooks that a command line names', () => {
  it('are the files as given, there or not', async () => {
    expect(await listInputs(['b.xlsx', 'a.txt', 'b.xlsx'])).toEqual({ files: ['b.xlsx', 'a.txt', 'b.xlsx'], faults: [] });
  });

  it('are the workbooks in a folder, in the order of their names, without what Excel leaves behind', async () => {
    for (const name of ['b.xlsx', 'a.XLSX', '~$a.xlsx', 'notes.txt', 'old.xls', 'deeper/c.xlsx']) await folder.write(name, '');
    expect(await listInputs(['first.xlsx', folder.path()])).toEqual({ files: ['first.xlsx', folder.path('a.XLSX'), folder.path('b.xlsx')], faults: [] });
  });

  it('says so for a folder without workbooks, and goes on with the others', async () => {
    await folder.write('empty/notes.txt', '');
    const { files, faults } = await listInputs([folder.path('empty'), 'a.xlsx']);
    expect(files).toEqual(['a.xlsx']);
    expect(faults.map(sayFault)).toEqual([`the folder ${folder.path('empty')} holds no .xlsx workbook.`]);
  });
});
