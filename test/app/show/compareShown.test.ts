import fc from 'fast-check';
import { compareShown } from '../../../src/app/show/compareShown';
import { reviewedAs } from '../../builders/paneReview';

const found = (...keys: readonly string[]) => reviewedAs(1, keys).shown.findings;

describe('the findings of two reviews', () => {
  it('are compared by their keys, wherever they stand now', () => {
    expect(compareShown(found('a', 'b', 'c'), found('c', 'a', 'd', 'e'))).toMatchObject({ gone: [{ key: 'b', number: 2 }], appeared: 2, otherAmount: 0 });
  });

  it('are told apart where they share a key', () => {
    expect(compareShown(found('a', 'a', 'b'), found('a', 'b'))).toMatchObject({ gone: [{ key: 'a', number: 2 }], appeared: 0 });
  });

  it('are the same finding with another amount', () => {
    const after = found('a', 'b').map((finding) => (finding.key === 'b' ? { ...finding, figure: '£1' } : finding));
    expect(compareShown(found('a', 'b'), after)).toEqual({ gone: [], appeared: 0, otherAmount: 1 });
  });

  it('balance: what was, less what is gone, with what is new, is what is', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(fc.property(keys, keys, (before, after) => {
      const { gone, appeared } = compareShown(found(...before), found(...after));
      expect(before.length - gone.length + appeared).toBe(after.length);
    }));
  });
});
