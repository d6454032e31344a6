import type { ActionStatus } from '../../../../src/core/model/action';
import { type ActionParts, governanceFindings, reviewedActions } from '../../../builders/action';

const MEASURES = { 'balance: Three streams': 'Not supported', 'balance: Two streams': 'Supported' } as const;
const found = (parts: ActionParts) => governanceFindings('GOV-05', [parts], { measures: MEASURES });
const status = (parts: ActionParts) => {
  const { computed, reason } = reviewedActions([parts], { measures: MEASURES }).figures.actions![0]!;
  return [computed, reason];
};
const fails = { measure: 'balance: Three streams' };

describe('a computed status is the first that applies (rules, GOV-05)', () => {
  it.each<[string, ActionParts, ActionStatus, string]>([
    ['open and past due, whatever else', { due: '2007-10-30', owner: '', ...fails }, 'Red', 'past due'],
    ['claimed complete while its measure fails', { claimed: 'Complete', evidence: 'Minutes', ...fails }, 'Red', 'measure fails'],
    ['claimed complete without evidence while its measure fails', { claimed: 'Complete', ...fails }, 'Red', 'measure fails'],
    ['open while its measure fails', { ...fails, originalDue: '2007-10-30' }, 'Amber', 'measure fails'],
    ['first date passed', { originalDue: '2007-10-30', lastReview: '2007-10-10' }, 'Amber', 'first date passed'],
    ['review missed', { lastReview: '2007-10-10', owner: '' }, 'Amber', 'review missed'],
    ['no owner', { owner: '', due: null }, 'Amber', 'no owner'],
    ['no due date', { due: null, revised: 2 }, 'Amber', 'no due date'],
    ['revised twice', { revised: 2, claimed: 'Complete' }, 'Amber', 'revised twice'],
    ['complete without evidence', { claimed: 'Complete', revised: 1 }, 'Amber', 'no evidence'],
    ['complete with evidence, late or not', { claimed: 'Complete', evidence: 'Minutes', due: '2007-01-31', revised: 9, owner: '' }, 'Complete', 'complete'],
    ['complete with evidence and a measure that holds', { claimed: 'Complete', evidence: 'Minutes', measure: 'balance: Two streams' }, 'Complete', 'complete'],
    ['complete with evidence and a measure that cannot be tested', { claimed: 'Complete', evidence: 'Minutes', measure: 'calls answered' }, 'Complete', 'complete'],
    ['nothing against it, due today', { due: '2007-10-31', originalDue: '2007-10-31', claimed: 'Red' }, 'Green', 'on track'],
  ])('%s', (_, parts, computed, reason) => {
    expect(status(parts)).toEqual([computed, reason]);
  });
});

describe('a claimed status better than the computed one (GOV-05)', () => {
  it('is reported where the action is late, beside GOV-01', () => {
    expect(found({ due: '2007-09-30' })).toMatchObject([
      { key: 'GOV-05|recommendation 3|validate counts', severity: 'Amber', at: { cells: 'H2' }, message: 'Validate counts (Recommendation 3) is claimed Green and comes out as Red: it was due on 30 September 2007, 31 days ago.' },
    ]);
    expect(found({ due: '2007-10-30', claimed: 'Amber' })[0]?.message).toMatch(/claimed Amber and comes out as Red: it was due on 30 October 2007, 1 day ago\.$/);
  });

  it('is reported where the measure fails, open or claimed complete', () => {
    expect(found(fails)[0]?.message).toMatch(/is claimed Green and comes out as Amber: its measure, "balance: Three streams", does not hold\.$/);
    expect(found({ ...fails, claimed: 'Complete', evidence: 'Minutes' })[0]?.message).toMatch(/claimed Complete and comes out as Red: its measure/);
    expect(found({ ...fails, claimed: 'Complete' })).toHaveLength(1);
  });

  it('is silent where the claim is no better, or nothing is claimed', () => {
    expect(found({ due: '2007-09-30', claimed: 'Red' })).toEqual([]);
    expect(found({ ...fails, claimed: 'Amber' })).toEqual([]);
    expect(found({ ...fails, claimed: null })).toEqual([]);
    expect(found({ claimed: 'Red' })).toEqual([]);
    expect(found({})).toEqual([]);
    expect(governanceFindings('GOV-05', [])).toEqual([]);
  });

  it('leaves to GOV-01 to GOV-04 and GOV-08 what they report of an action that is not late: one cause is one finding', () => {
    for (const parts of [{ originalDue: '2007-10-30' }, { lastReview: '2007-10-10' }, { owner: '' }, { revised: 2 }, { claimed: 'Complete' }, { claimed: 'Complete', due: '2007-09-30' }] as const) {
      const { findings } = reviewedActions([parts]);
      expect(findings).toHaveLength(1);
      expect(findings[0]?.message).toMatch(/comes out as (Amber|Red)/);
    }
  });

  it('says the claim once: not again in what else is found of the action', () => {
    const said = (parts: ActionParts) => reviewedActions([parts], { measures: MEASURES }).findings.filter(({ message }) => message.includes('comes out as')).map(({ id }) => id);
    expect(said({ due: '2007-09-30', lastReview: '2007-09-30', revised: 2 })).toEqual(['GOV-05']);
    expect(said({ ...fails, lastReview: '2007-09-30', owner: '' })).toEqual(['GOV-05']);
    expect(said({ claimed: 'Complete', lastReview: '2007-09-30', revised: 2 })).toEqual(['GOV-03']);
    expect(said({ lastReview: '2007-09-30', revised: 2 })).toEqual(['GOV-02', 'GOV-08']);
  });

  it('says of claims and measures what could not be tested', () => {
    const { notChecked } = reviewedActions([{ measure: 'calls answered' }, { claimed: null, action: 'LANDesk tender' }, { measure: 'tbc' }]);
    expect(notChecked.map(({ why }) => why)).toEqual([
      'No status is claimed for 1 action (LANDesk tender): there is none to hold the computed one against.',
      'The measure of 1 action (Validate counts) could not be tested: no figure of this review, or no statement about it, answers to its name.',
      'No day is set that audits count from (audit.base): no calendar was worked out.',
    ]);
  });

  it('names five of many', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ action: name, claimed: null }));
    expect(reviewedActions(rows).notChecked[0]?.why).toContain('6 actions (A, B, C, D, E and 1 more)');
    expect(reviewedActions(rows.slice(1)).notChecked[0]?.why).toContain('5 actions (B, C, D, E and F)');
  });
});
