import { sayFailureHere } from '../../src/cli/sayFailure';
import { sayFailure } from '../../src/app/sayFailure';

describe('a failure on the command line', () => {
  it('adds what the command line can do about it', () => {
    expect(sayFailureHere({ kind: 'noBudget', sheets: [] })).toMatch(/a code or name for each line\. See zerobase recognise\.$/);
    expect(sayFailureHere({ kind: 'yearNotNamed' })).toMatch(/to the workbook\. Or give it with --set year=2007\/08\.$/);
  });

  it('adds nothing where there is nothing to add', () => {
    expect(sayFailureHere({ kind: 'readOnly' })).toBe(sayFailure({ kind: 'readOnly' }));
  });
});
