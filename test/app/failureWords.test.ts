import { failureWords } from '../../src/app/failureWords';
import { HARMLESS_FAILURES } from '../builders/hostFailures';

describe('the words of a failure', () => {
  it.each(HARMLESS_FAILURES)('$kind: what happened and what to do next, for a door to put together', (failure) => {
    const { what, next, nothingChanged } = failureWords(failure);
    for (const words of [what, next]) expect(words).toMatch(/^\S[^\n]*[^.\s]$/);
    expect(nothingChanged).toBe(true);
  });

  it('halfMarked leaves something changed, and says what to do', () => {
    expect(failureWords({ kind: 'halfMarked' })).toMatchObject({ nothingChanged: false, next: 'remove the highlights, and highlight again' });
  });

  it('halfWritten leaves something changed', () => {
    expect(failureWords({ kind: 'halfWritten' })).toMatchObject({ nothingChanged: false, what: expect.stringContaining('incomplete') as string });
  });

  it('name what they know', () => {
    const said = HARMLESS_FAILURES.map((failure) => failureWords(failure).what).join('\n');
    for (const words of ['"Exceptions"', '"Devices"', '"Ledger"', '(GeneralException: There was an internal error)']) expect(said).toContain(words);
  });
});
