import { stat } from 'node:fs/promises';
import { HostFault } from '../../src/app/failure';
import { UsageFault } from '../../src/cli/parseArguments';
import { FileFault, TextFileFault, sayFault, sayOurFault } from '../../src/cli/sayFault';
import { PackageFault } from '../../src/headless/package/packageFault';

function diskFault(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}

describe('a fault in one sentence', () => {
  it('says what is wrong with a file, a text and an Excel', () => {
    expect(sayFault(new PackageFault('empty'))).toBe('the file is empty.');
    expect(sayFault(new TextFileFault({ kind: 'blank' }))).toBe('the file holds no values.');
    expect(sayFault(new HostFault({ kind: 'readOnly' }))).toMatch(/^the workbook may be read and not changed; [^\n]+\.$/);
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
