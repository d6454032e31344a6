import { type Folder, answerTo, budgetSheet, temporaryFolder } from '../../builders/commandLine';
import { packed, workbookParts } from '../../builders/package';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

/** A workbook with a budget whose structure is locked. */
function lockedBytes(): Uint8Array {
  const parts = workbookParts([budgetSheet(1_189_300)]);
  const workbook = String(parts['xl/workbook.xml']).replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  return packed({ ...parts, 'xl/workbook.xml': workbook });
}

describe('zerobase review --out', () => {
  it('into a workbook whose structure is protected: exit 2, one sentence with a next step, nothing written', async () => {
    const path = await folder.write('in/locked.xlsx', lockedBytes());
    const before = await folder.hashes();
    const { code, printed, failed } = await answerTo(['review', path, '--out', folder.path('out.xlsx'), '--json', folder.path('r.json')]);
    expect([code, printed]).toEqual([2, '']);
    expect(failed).toEqual([
      `${path}: the workbook's structure is protected, so no sheet can be added; nothing was changed: take the protection off (Review, Protect Workbook) and try again.`,
    ]);
    expect(await folder.hashes()).toEqual(before);
  });

  it('reviews that workbook all the same when nothing is to be written into it', async () => {
    const path = await folder.write('in/locked.xlsx', lockedBytes());
    expect(await answerTo(['review', path])).toMatchObject({ code: 0, failed: [] });
  });
});
