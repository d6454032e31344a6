import { type ActionParts, governanceFindings } from '../../../builders/action';

const found = (parts: ActionParts) => governanceFindings('GOV-08', [parts]);

describe('a due date revised twice or more (GOV-08; rules.md section 5)', () => {
  it('fires from two, with the dates', () => {
    expect(found({ revised: 2, originalDue: '2007-11-01' })).toMatchObject([
      { key: 'GOV-08|recommendation 3|validate counts', severity: 'Amber', at: { cells: 'F2' }, message: 'The due date of Validate counts (Recommendation 3) was revised 2 times, first from 1 November 2007; it is now 30 November 2007. It is claimed Green and comes out as Amber.' },
    ]);
    expect(found({ revised: 3, claimed: 'Amber' })[0]?.message).toBe('The due date of Validate counts (Recommendation 3) was revised 3 times; it is now 30 November 2007.');
    expect(found({ revised: 2, due: null, claimed: 'Red' })[0]?.message).toMatch(/revised 2 times\.$/);
  });

  it('is silent at once, at none, and for what is complete', () => {
    expect(found({ revised: 1 })).toEqual([]);
    expect(found({ revised: null })).toEqual([]);
    expect(found({ revised: 5, claimed: 'Complete', evidence: 'Minutes' })).toEqual([]);
    expect(governanceFindings('GOV-08', [])).toEqual([]);
  });
});
