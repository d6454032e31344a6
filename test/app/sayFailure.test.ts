import type { Failure } from '../../src/app/failure';
import { sayFailure } from '../../src/app/sayFailure';
import { HARMLESS_FAILURES } from '../builders/hostFailures';

describe('a failure in a sentence', () => {
  it.each(HARMLESS_FAILURES)('$kind: says that nothing was changed and what to do', (failure) => {
    expect(sayFailure(failure)).toMatch(/^[^\n]+; nothing was changed: [^\n]+[a-z)]\.$/);
  });

  it('halfWritten: says that the sheets are incomplete, and never that nothing was changed', () => {
    expect(sayFailure({ kind: 'halfWritten' })).toMatch(/incomplete: close the workbook without saving, [^\n]+\.$/);
    expect(sayFailure({ kind: 'halfWritten' })).not.toContain('nothing was changed');
  });

  it('names up to five sheets that were looked at for a budget', () => {
    const looked = (sheets: readonly string[]) => sayFailure({ kind: 'noBudget', sheets });
    expect(looked([])).toContain('(no sheet holds anything)');
    expect(looked(['A', 'B'])).toContain('(looked at A, B)');
    expect(looked(['A', 'B', 'C', 'D', 'E', 'F'])).toContain('(looked at A, B, C, D, E and others)');
  });

  it('says what a setting takes', () => {
    const fault = { kind: 'badValue', name: 'period', value: 'x', expected: 'a number from 1 to 13' } as const;
    expect(sayFailure({ kind: 'setting', fault })).toBe('the setting period cannot be "x": it takes a number from 1 to 13.');
    expect(sayFailure({ kind: 'setting', fault: { kind: 'unknown', name: 'perod' } })).toMatch(/^there is no setting "perod"; the settings are [^\n]*period[^\n]*\.$/);
  });

  it('is different for every failure, and of no door', () => {
    const others: readonly Failure[] = [{ kind: 'halfWritten' }, { kind: 'yearNotNamed' }, { kind: 'noBudget', sheets: [] }];
    const said = [...HARMLESS_FAILURES, ...others].map(sayFailure);
    expect(new Set(said).size).toBe(said.length);
    expect(said.join('\n')).not.toMatch(/--|zerobase /);
  });
});
