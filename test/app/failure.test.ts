import { type Failure, HostFault, failureIn, sayFailure } from '../../src/app/failure';

const HOST: readonly HostFault['failure'][] = [
  { kind: 'structureProtected' },
  { kind: 'sheetProtected', sheet: 'Exceptions' },
  { kind: 'readOnly' },
  { kind: 'cellBeingEdited' },
  { kind: 'tooLarge' },
  { kind: 'excelTooOld' },
  { kind: 'refused', code: 'GeneralException', message: 'There was an internal error.' },
];

describe('the words of a failure', () => {
  it.each(HOST)('$kind: one sentence that says nothing was changed and what to do', (failure) => {
    expect(sayFailure(failure)).toMatch(/^[^\n]+; nothing was changed: [^\n]+[a-z)]\.$/);
  });

  it('halfWritten: says that the sheets are incomplete, and never that nothing was changed', () => {
    expect(sayFailure({ kind: 'halfWritten' })).toMatch(/incomplete: close the workbook without saving, [^\n]+\.$/);
    expect(sayFailure({ kind: 'halfWritten' })).not.toContain('nothing was changed');
  });

  it('are different for every failure, and name what they know', () => {
    const others: readonly Failure[] = [{ kind: 'halfWritten' }, { kind: 'yearNotNamed' }, { kind: 'noBudget', sheets: [] }];
    const said = [...HOST, ...others].map(sayFailure);
    expect(new Set(said).size).toBe(said.length);
    expect(said.join('\n')).toContain('"Exceptions"');
    expect(said.join('\n')).toContain('GeneralException: There was an internal error)');
  });
});

describe('what a host threw', () => {
  it('is a failure when the host named it', () => {
    expect(failureIn(new HostFault({ kind: 'readOnly' }))).toEqual({ kind: 'readOnly' });
  });

  it('is a fault of ours otherwise, and thrown on', () => {
    const fault = new RangeError('ours');
    expect(() => failureIn(fault)).toThrow(fault);
  });
});
