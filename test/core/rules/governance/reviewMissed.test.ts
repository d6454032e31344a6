import { type ActionParts, type BesideActions, governanceFindings, held, reviewedActions } from '../../../builders/action';

const found = (parts: ActionParts, beside: BesideActions = {}) => governanceFindings('GOV-02', [parts], beside);
const reviewed = (...reviews: ReturnType<typeof held>[]) => {
  const { lastReview, nextReview, missedReviews } = reviewedActions([{ lastReview: null }], { reviews }).figures.actions![0]!;
  return [lastReview, missedReviews, nextReview];
};

describe('a review that was missed (GOV-02; rules.md section 5)', () => {
  it('is 21 days at a cadence of 14: one review missed (sample, 10 October 2007)', () => {
    expect(found({ lastReview: '2007-10-10', claimed: 'Amber' })).toMatchObject([
      {
        key: 'GOV-02|recommendation 3|validate counts', severity: 'Amber', basis: 'units', at: { cells: 'J2' },
        message: 'Validate counts (Recommendation 3) was last reviewed on 10 October 2007, 21 days ago; a review falls due every 14 days, and 1 review was missed.',
      },
    ]);
  });

  it('is not missed on the day the cadence ends, and is one day later', () => {
    expect(found({ lastReview: '2007-10-17' })).toEqual([]);
    expect(found({ lastReview: '2007-10-16' })[0]?.message).toContain('15 days ago; a review falls due every 14 days, and 1 review was missed. It is claimed Green and comes out as Amber.');
  });

  it('counts every whole cadence that has passed', () => {
    expect(found({ lastReview: '2007-10-03' })[0]?.message).toContain('2 reviews were missed');
    expect(found({ lastReview: '2007-10-04' })[0]?.message).toContain('1 review was missed');
    expect(found({ lastReview: '2007-10-29', cadence: 1 })[0]?.message).toContain('every 1 day, and 2 reviews were missed');
  });

  it('takes the action\'s own cadence, else the setting review.cadence', () => {
    expect(found({ lastReview: '2007-10-10', cadence: 28 })).toEqual([]);
    expect(found({ lastReview: '2007-10-10' }, { policy: { reviewCadenceDays: 21 } })).toEqual([]);
    expect(found({ lastReview: '2007-10-10' }, { policy: { reviewCadenceDays: 20 } })).toHaveLength(1);
  });

  it('asks for none of an action that is complete with evidence', () => {
    expect(found({ lastReview: '2007-01-10', claimed: 'Complete', evidence: 'Minutes' })).toEqual([]);
    expect(found({ lastReview: '2007-01-10', claimed: 'Complete' })).toHaveLength(1);
  });

  it('is not known where no review is on record', () => {
    const { findings, notChecked } = reviewedActions([{ lastReview: null }, { lastReview: null, claimed: 'Complete', evidence: 'Minutes' }, { lastReview: null, action: 'LANDesk tender' }]);
    expect(findings).toEqual([]);
    expect(notChecked.map(({ why }) => why)).toContain('No review is on record for 2 open actions (LANDesk tender and Validate counts): whether one was missed is not known.');
  });
});

describe('the latest review', () => {
  it('is the latest that names the action or its recommendation, in the register or in its own column', () => {
    expect(reviewed(held('2007-10-05', 'Recommendation 3'), held('2007-09-21', 'validate  Counts'))).toEqual(['2007-10-05', 1, '2007-11-02']);
    expect(reviewed(held('2007-09-21', 'Recommendation 3'), held('2007-10-19', 'Validate counts'), held('2007-09-07', 'Validate counts'))).toEqual(['2007-10-19', 0, '2007-11-02']);
    const own = (lastReview: string) => reviewedActions([{ lastReview }], { reviews: [held('2007-10-12', 'Rec 3')] }).figures.actions![0]!.lastReview;
    expect([own('2007-10-11'), own('2007-10-13')]).toEqual(['2007-10-12', '2007-10-13']);
  });

  it('counts on the as-at day, and not after it', () => {
    expect(reviewed(held('2007-10-31', 'Recommendation 3'))).toEqual(['2007-10-31', 0, '2007-11-14']);
    expect(reviewed(held('2007-11-01', 'Recommendation 3'))).toEqual([null, 0, null]);
    expect(reviewedActions([{ lastReview: '2007-11-01' }]).figures.actions![0]!.lastReview).toBeNull();
    expect(reviewedActions([{ lastReview: '2007-10-31' }]).figures.actions![0]!.lastReview).toBe('2007-10-31');
  });

  it('is no audit of the plan, nor a review of something else', () => {
    expect(reviewed(held('2007-10-19', 'Recommendation 3', 'audit'), held('2007-10-19', 'Recommendation 31'))).toEqual([null, 0, null]);
  });

  it('is followed by the next that has not been missed; none follows for what is complete', () => {
    expect(reviewedActions([{ lastReview: '2007-10-19' }, { lastReview: '2007-10-10' }, { lastReview: '2007-10-17' }, { claimed: 'Complete', evidence: 'Minutes' }]).figures.actions!.map(({ nextReview }) => nextReview)).toEqual(['2007-11-02', '2007-11-07', '2007-10-31', null]);
  });

  it('of another subject is said: it names nothing of the plan', () => {
    const reviews = [held('2007-10-19', 'Budget'), held('2007-10-05', 'Budget '), held('2007-10-05', 'Recommendation 3'), held('2007-10-05', ''), held('2007-10-05', 'Whole plan', 'audit')];
    expect(reviewedActions([{}], { reviews }).notChecked).toContainEqual({ section: 'Actions', why: 'The reviews of 1 subject (Budget) name no action or recommendation of the plan and were not counted.', amount: null });
    expect(reviewedActions([], { reviews }).notChecked.map(({ section }) => section)).toEqual(['Audits']);
  });
});
