import fc from 'fast-check';
import type { Day } from '../../../../src/core/model/day';
import { type ActionParts, type BesideActions, held, logged, reviewedActions } from '../../../builders/action';

describe('the improvement plan as a whole', () => {
  it('is nothing without actions and without a base for audits', () => {
    expect(reviewedActions([])).toEqual({
      figures: { actions: null, audits: null, evidence: [], omitted: { actions: 0, evidence: 0 } },
      findings: [],
      notChecked: [{ section: 'Audits', why: 'No day is set that audits count from (audit.base): no calendar was worked out.', amount: null }],
    });
  });

  it('gives each action its days, its reviews and its measure beside what is claimed', () => {
    const { figures } = reviewedActions([{ due: '2007-09-30', originalDue: '2007-08-31', cadence: 28, measure: 'balance: ICT' }], { measures: { 'balance: ICT': 'Supported' } });
    expect(figures.actions).toMatchObject([
      { recommendation: 'Recommendation 3', claimed: 'Green', computed: 'Red', reason: 'past due', open: true, evidence: 'none', due: '2007-09-30', daysLate: 31, daysPastFirst: 61, cadenceDays: 28, lastReview: '2007-10-19', daysSinceReview: 12, missedReviews: 0, nextReview: '2007-11-16', measure: 'holds' },
    ]);
    expect(reviewedActions([{ claimed: 'Complete', evidence: 'Minutes', due: '2007-09-30', originalDue: '2007-09-30' }]).figures.actions).toMatchObject([{ open: false, daysLate: 0, daysPastFirst: 0, measure: null }]);
  });
});

describe('a public copy', () => {
  const rows: readonly ActionParts[] = [{ action: 'Staff discussion', notBefore: '2007-11-12', due: '2007-09-30' }, {}];
  const beside = { evidence: [logged('EV-11', '2007-11-12', '2007-11-12'), logged('EV-03', '2007-09-28')], reviews: [held('2007-10-19', 'Staff discussion')] };
  const at = (asAt: string, publicCopy = true) => reviewedActions(rows, { ...beside, policy: { publicCopy, asAt: asAt as Day } });

  it('knows nothing of what is not for publication yet, but how much it is', () => {
    const { figures, findings, notChecked } = at('2007-10-31');
    expect(figures.actions?.map(({ action }) => action.action)).toEqual(['Validate counts']);
    expect([figures.evidence.map(({ reference }) => reference), figures.omitted]).toEqual([['EV-03'], { actions: 1, evidence: 1 }]);
    expect(notChecked).toContainEqual({ section: 'Actions', why: 'Not for publication yet, and left out of this public copy: 1 action and 1 entry of the evidence log.', amount: null });
    expect(JSON.stringify([figures, findings, notChecked])).not.toContain('Staff discussion');
  });

  it('has all of it on the day it may be published, and every other copy has it before', () => {
    expect(at('2007-11-11').figures.omitted).toEqual({ actions: 1, evidence: 1 });
    for (const copy of [at('2007-11-12'), at('2007-10-31', false)]) {
      expect([copy.figures.actions?.length, copy.figures.evidence.length, copy.figures.omitted]).toEqual([2, 2, { actions: 0, evidence: 0 }]);
      expect(copy.notChecked.map(({ why }) => why).join()).not.toContain('public copy');
    }
  });

  it('says the one without the other', () => {
    const why = (count: number, evidence: BesideActions['evidence'] = []) => reviewedActions(rows.slice(1 - count), { evidence, policy: { publicCopy: true } }).notChecked.map((line) => line.why)[0];
    expect(why(1)).toMatch(/public copy: 1 action\.$/);
    expect(why(0, [...beside.evidence, logged('EV-12', null, '2007-12-01')])).toMatch(/public copy: 2 entries of the evidence log\.$/);
  });
});

describe('the governance room', () => {
  const rows: readonly ActionParts[] = [
    { action: 'A', due: '2007-09-30' },
    { action: 'B', lastReview: '2007-10-10' },
    { action: 'C', claimed: 'Complete' },
    { action: 'D', owner: '', recommendation: '4' },
    { action: 'E', revised: 2, recommendation: 'Rec 11' },
    { action: 'F', measure: 'balance: ICT' },
    { action: 'G', claimed: 'Complete', evidence: 'EV-03' },
    { action: 'H', claimed: null, lastReview: null, recommendation: '12' },
    { action: 'I', claimed: null, lastReview: null, recommendation: '12' },
  ];
  const reviews = [held('2007-10-12', 'Recommendation 3'), held('2007-10-05', 'Rec 4 and 11'), held('2007-11-30', 'A'), held('2007-12-20', 'The plan', 'audit'), held('2008-03-19', 'The plan', 'audit')];
  const evidence = [logged('EV-03', '2007-09-28'), logged('EV-11', '2007-11-12')];
  const policy = { auditBase: '2007-03-20' as Day };
  const run = (actions: readonly ActionParts[], held: typeof reviews, log: typeof evidence) => reviewedActions(actions, { reviews: held, evidence: log, policy, measures: { 'balance: ICT': 'Not supported' } });
  const plain = ({ findings, figures, notChecked }: ReturnType<typeof run>) => ({
    findings: findings.map((finding) => ({ ...finding, at: null })).sort((a, b) => (a.key < b.key ? -1 : 1)),
    actions: figures.actions!.map(({ action, computed, lastReview, nextReview }) => [action.action, computed, lastReview, nextReview].join()).sort(),
    audits: figures.audits,
    notChecked,
  });

  it('finds every fault once', () => {
    expect(run(rows, reviews, evidence).findings.map(({ id, subject }) => `${id} ${subject}`).sort()).toEqual(['GOV-01 A', 'GOV-02 B', 'GOV-03 C', 'GOV-04 D', 'GOV-05 A', 'GOV-05 F', 'GOV-06 Audit 1', 'GOV-06 Audit 2', 'GOV-08 E']);
  });

  it('gives the same findings and figures in any order of the rows, but for their cells', () => {
    const orders = fc.tuple(fc.shuffledSubarray([...rows], { minLength: rows.length }), fc.shuffledSubarray(reviews, { minLength: reviews.length }), fc.shuffledSubarray(evidence, { minLength: evidence.length }));
    fc.assert(fc.property(orders, ([actions, held, log]) => { expect(plain(run(actions, held, log))).toEqual(plain(run(rows, reviews, evidence))); }), { numRuns: 50 });
  });
});
