import { PackageFault, type PackageFaultKind } from '../../../src/headless/package/packageFault';
import { sayPackageFault } from '../../../src/headless/package/sayPackageFault';

const KINDS: readonly PackageFaultKind[] = [
  ...(['empty', 'notAWorkbook', 'encrypted', 'oldFormat', 'binaryFormat', 'openDocument', 'numbers', 'pdf', 'webPage', 'xmlSpreadsheet'] as const),
  ...(['onlineShortcut', 'otherDocument', 'archive', 'truncated', 'tooLarge', 'unreadable', 'strict', 'unwritable'] as const),
];
/** Kinds of file that hold a table all the same: how to get at it is said. */
const TABLES = KINDS.filter((kind) => !['empty', 'archive', 'truncated', 'strict', 'unwritable'].includes(kind));

describe('what is wrong with a file, in one sentence', () => {
  it.each(KINDS)('says it of a file that is %s', (kind) => {
    expect(sayPackageFault(new PackageFault(kind, 'xl/workbook.xml'))).toMatch(/^(?:the|this) [^\n]+\.$/);
  });

  it.each(TABLES)('says how to have a file that is %s as .xlsx', (kind) => {
    expect(sayPackageFault(new PackageFault(kind, 'xl/workbook.xml'))).toContain('.xlsx');
  });

  it('says a different sentence for each kind', () => {
    expect(new Set(KINDS.map((kind) => sayPackageFault(new PackageFault(kind)))).size).toBe(KINDS.length);
  });

  it('names the part or the limit where there is one, in one line and no novel', () => {
    expect(sayPackageFault(new PackageFault('tooLarge', '2048 MB unpacked'))).toContain('(2048 MB unpacked)');
    expect(sayPackageFault(new PackageFault('unreadable', 'one\n  two'))).toContain('(one two)');
    expect(sayPackageFault(new PackageFault('unreadable', 'x'.repeat(1000))).length).toBeLessThan(300);
  });
});
