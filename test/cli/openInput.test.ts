import { openInput } from '../../src/cli/openInput';
import { sayFault } from '../../src/cli/sayFault';
import { type Folder, budgetBytes, temporaryFolder } from '../builders/commandLine';
import { packed, workbookBytes, workbookParts } from '../builders/package';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

async function issuesOf(name: string, content: string | Uint8Array): Promise<unknown> {
  const { host } = await openInput(await folder.write(name, content), name);
  return host.fileIssues?.map(({ code, at }) => [code, at.file, at.cells]);
}

/** A workbook with a macro project, under whatever name. */
function macroBytes(): Uint8Array {
  const parts = workbookParts([{ name: 'Budget', rows: [[1]] }]);
  const link = '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
  return packed({ ...parts, 'xl/vbaProject.bin': 'x', 'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace('</Relationships>', `${link}</Relationships>`) });
}

describe('opening an input by what is in it', () => {
  it('reads a workbook called .csv and a table called .xlsx', async () => {
    const [book, text] = [await openInput(await folder.write('a.csv', budgetBytes()), 'a.csv'), await openInput(await folder.write('b.xlsx', 'a,b\n1,2\n'), 'b.xlsx')];
    expect([book.writable?.ending, text.writable]).toEqual(['.xlsx', null]);
    expect((await book.host.readGrids()).map(({ sheet }) => sheet)).toEqual(['Budget 2007-08']);
    expect((await text.host.readGrids()).map(({ sheet, rows }) => [sheet, rows.length])).toEqual([['b', 2]]);
  });

  it.each([
    ['file.macrosIgnored', 'a.xlsm', macroBytes(), ''],
    ['file.empty', 'a.xlsx', workbookBytes([{ name: 'One' }, { name: 'Two', rows: [[null]] }]), ''],
    ['file.decimalComma', 'a.csv', 'a;b\nx;1,5\n', ''],
    ['file.tooManyValues', 'a.csv', 'a,b\nx,1\ny,2\nz, and z,3\n', '4'],
  ])('says %s', async (code, name, content, cells) => {
    expect(await issuesOf(name, content)).toEqual([[code, name, cells]]);
  });

  it('says nothing of a plain workbook or table', async () => {
    expect(await issuesOf('a.xlsx', budgetBytes())).toEqual([]);
    expect(await issuesOf('a.csv', 'a,b\nx,1\n')).toEqual([]);
  });

  it('names the file and what is wrong with it', async () => {
    const path = await folder.write('a.csv', 'a,b\n"x,1\n');
    const fault: unknown = await openInput(path, 'a.csv').catch((thrown: unknown) => thrown);
    expect(sayFault(fault)).toBe(`${path}: the quotation mark that opens a value in row 2 does not close before the next delimiter; double the marks inside the value, or save the table as .xlsx.`);
  });
});
