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

  it('are the spreadsheets of a folder, in the order of their names, without what Excel leaves behind', async () => {
    for (const name of ['b.xlsx', 'a.XLSX', 'c.csv', 'd.tsv', 'e.xlsm', '~$a.xlsx', '.~lock.a.csv', 'notes.txt', 'deeper/c.xlsx']) await folder.write(name, '');
    const files = ['a.XLSX', 'b.xlsx', 'c.csv', 'd.tsv', 'e.xlsm'].map((name) => folder.path(name));
    expect(await listInputs(['first.xlsx', folder.path()])).toEqual({ files: ['first.xlsx', ...files], faults: [] });
  });

  it('are those of a folder too that cannot be read, so that none is passed over in silence', async () => {
    for (const name of ['old.xls', 'binary.xlsb', 'open.ods', 'apple.numbers']) await folder.write(name, '');
    expect((await listInputs([folder.path()])).files).toHaveLength(4);
  });

  it('are the files that a pattern names, unless a file is called so', async () => {
    for (const name of ['a.xlsx', 'b.xlsx', 'what*.xlsx']) await folder.write(name, '');
    expect((await listInputs([folder.path('?.xlsx')])).files).toEqual([folder.path('a.xlsx'), folder.path('b.xlsx')]);
    expect((await listInputs([folder.path('what*.xlsx')])).files).toEqual([folder.path('what*.xlsx')]);
    expect((await listInputs([folder.path('z*')])).faults.map(sayFault)).toEqual([`no file is named like ${folder.path('z*')}.`]);
  });

  it('says so for a folder without workbooks, and goes on with the others', async () => {
    await folder.write('empty/notes.txt', '');
    const { files, faults } = await listInputs([folder.path('empty'), 'a.xlsx']);
    expect(files).toEqual(['a.xlsx']);
    expect(faults.map(sayFault)).toEqual([`the folder ${folder.path('empty')} holds no workbook (.xlsx, .xlsm) and no table (.csv, .tsv).`]);
  });
});
