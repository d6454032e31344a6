import { stat } from 'node:fs/promises';
import { UsageFault } from '../../src/cli/parseArguments';
import { FileFault, sayFault, sayOurFault } from '../../src/cli/sayFault';
import { PackageFault, type PackageFaultKind } from '../../src/headless/package/packageFault';

const KINDS: readonly PackageFaultKind[] = ['empty', 'notAWorkbook', 'encrypted', 'oldFormat', 'binaryFormat', 'openDocument', 'truncated', 'tooLarge', 'unreadable', 'strict', 'unwritable'];

function diskFault(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}

describe('a fault in one sentence', () => {
  it.each(KINDS)('says what is wrong with a file that is %s', (kind) => {
    const sentence = sayFault(new PackageFault(kind, 'xl/workbook.xml'));
    expect(sentence).toMatch(/^(?:the|this) [^\n]+\.$/);
  });

  it('says a different sentence for each kind', () => {
    expect(new Set(KINDS.map((kind) => sayFault(new PackageFault(kind)))).size).toBe(KINDS.length);
  });

  it('names the part or the limit where there is one', () => {
    expect(sayFault(new PackageFault('tooLarge', '2048 MB unpacked'))).toContain('(2048 MB unpacked)');
  });

  it('says what the disk said, and a code it has no words for', async () => {
    const gone: unknown = await stat('/there/is/nothing/here').catch((fault: unknown) => fault);
    expect(sayFault(gone)).toBe('there is no such file.');
    expect(sayFault(diskFault('ENOSPC'))).toBe('the disk is full.');
    expect(sayFault(diskFault('EIO'))).toBe('the file cannot be used (EIO).');
  });

  it('names the file that it happened to', () => {
    expect(sayFault(new FileFault('in/a.xlsx', new PackageFault('empty')))).toBe('in/a.xlsx: the file is empty.');
    expect(sayFault(new UsageFault('no.'))).toBe('no.');
  });

  it('has no sentence for a fault of ours, whichever file it happened to', () => {
    const ours = new TypeError('x is not a function');
    for (const fault of [ours, new FileFault('a.xlsx', ours), Object.assign(new Error('x'), { code: 'ERR_X' }), 'thrown', null]) {
      expect(sayFault(fault)).toBeNull();
    }
  });
});

describe('a fault of ours', () => {
  it('is given with what is needed to report it', () => {
    const ours = new TypeError('x is not a function');
    expect(sayOurFault(new FileFault('a.xlsx', ours))).toContain(ours.stack);
    expect(sayOurFault(ours)).toMatch(/^a fault of ours; nothing was written\. Please report it/);
    expect(sayOurFault('thrown')).toContain('thrown');
  });
});
