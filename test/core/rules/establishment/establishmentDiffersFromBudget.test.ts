import { fraction } from '../../../../src/core/model/quantity';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { reviewEstablishment } from '../../../../src/core/rules/establishment/reviewEstablishment';
import { type PostParts, monitored, posts } from '../../../builders/post';
import { tablesWith } from '../../../builders/tableSource';

const base = defaultPolicy(2007, 7);
const policy: Policy = { ...base, oncost: { ...base.oncost, pension: fraction(35, 2) } };
/** One post costs 28,420.36 a year. */
const found = (budget: number | null, rows: readonly PostParts[] = [{}], setting = policy) =>
  reviewEstablishment({
    tables: tablesWith({ establishment: posts(rows) }),
    policy: setting,
    monitoring: monitored([{ stream: 'ICT', lines: budget === null ? [] : [{ group: 'Employees', current: budget, row: 7 }] }]),
  })!.findings.filter(({ id }) => id === 'EST-01');

describe('a difference that other findings account for (EST-01)', () => {
  const review = (budget: number, rows: readonly PostParts[], setting = policy) =>
    reviewEstablishment({
      tables: tablesWith({ establishment: posts(rows) }),
      policy: setting,
      monitoring: monitored([{ stream: 'ICT', lines: [{ group: 'Employees', current: budget }] }]),
    })!;
  const ids = (budget: number, rows: readonly PostParts[], setting = policy) => review(budget, rows, setting).findings.map(({ id }) => id).filter((id) => id !== 'EST-13');
  const twice = { postId: 'P1' };

  it('is silent where a post that stands twice is the difference within tolerance, and names the rule', () => {
    expect(ids(28_420.36, [twice, twice])).toEqual(['EST-02']);
    expect(review(28_420.36, [twice, twice]).figures.streams[0]!.explainedBy).toEqual(['EST-02']);
    expect(review(28_420.36, [{}]).figures.streams[0]!.explainedBy).toEqual([]);
    expect(review(54_340.72, [twice, twice]).figures.streams[0]!.explainedBy).toEqual([]);
    expect(review(20_000, [{}]).figures.streams[0]!.explainedBy).toEqual([]);
  });

  it('fires again a penny beyond the tolerance, and says what the other findings account for', () => {
    expect(ids(25_920.36, [twice, twice])).toEqual(['EST-02']);
    const [, second] = review(25_920.35, [twice, twice]).findings.filter(({ id }) => id !== 'EST-13').sort((a, b) => (a.id < b.id ? 1 : -1));
    expect(second).toMatchObject({ id: 'EST-01', amount: 3_092_037 });
    expect(second!.message).toContain('; EST-02 accounts for £28,420.36 of it.');
  });

  it('names no rule for a difference at the tolerance, and names it a penny beyond', () => {
    const rows = [twice, { ...twice, fte: 0.1 }];
    const explainedBy = (budget: number) => review(budget, rows).figures.streams[0]!.explainedBy;
    expect(review(0, rows).figures.streams[0]!.cost).toBe(3_110_465);
    expect([28_604.65, 28_604.64].map(explainedBy)).toEqual([[], ['EST-02']]);
  });

  it('takes the findings after the vacancy allowance, as the cost of posts is', () => {
    const factor = { ...policy, vacancyFactor: fraction(20) };
    expect(ids(22_736.29, [twice, twice], factor).filter((id) => id !== 'EST-09')).toEqual(['EST-02']);
  });

  it('is explained by a post that ended, by a person without FTE, and by posts on a cost centre without budget', () => {
    expect(ids(28_420.36, [{ end: '2007-09-30' }])).toEqual(['EST-05']);
    expect(ids(56_840.72, [{}, { fte: null }])).toEqual(['EST-08']);
    expect(ids(28_420.36, [{}, { costCentre: 'C9' }])).toEqual(['EST-11']);
  });

  it('adds up all of them and searches no subset', () => {
    expect(ids(28_420.36, [twice, twice, { costCentre: 'C9' }])).toEqual(['EST-02', 'EST-11']);
    expect(ids(28_420.36, [{ costCentre: 'C9' }])).toContain('EST-11');
    expect(ids(20_000, [{ fte: 2 }, { end: '2007-09-30' }])).toEqual(['EST-01', 'EST-05']);
  });
});

describe('establishment against budget (EST-01)', () => {
  it('reports posts that cost more than the employees budget, at the budget cell', () => {
    expect(found(20_000)).toEqual([
      {
        id: 'EST-01',
        key: 'EST-01|corporate|ict',
        severity: 'Amber',
        basis: 'this year',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'I7' },
        subject: 'ICT',
        amount: 842_036,
        tolerance: 250_000,
        message: 'The approved posts of ICT cost £28,420.36 this year, £8,420.36 more than the employees budget of £20,000 (tolerance £2,500).',
        advice: expect.stringContaining('Agree the list of approved posts') as string,
      },
    ]);
  });

  it('reports posts that cost less than the employees budget as a negative amount', () => {
    expect(found(40_000)[0]).toMatchObject({ amount: -1_157_964 });
    expect(found(40_000)[0]?.message).toContain('£11,579.64 less than');
  });

  it('is silent at the tolerance on either side and fires a penny beyond it', () => {
    expect(found(25_920.36)).toEqual([]);
    expect(found(25_920.35)).toHaveLength(1);
    expect(found(30_920.36)).toEqual([]);
    expect(found(30_920.37)).toHaveLength(1);
  });

  it('takes the vacancy allowance off the posts that are not exempt, by the factor of the stream', () => {
    const factor: Policy = { ...policy, vacancyFactor: fraction(50), vacancyFactorByStream: new Map([['ict ', fraction(10)]]) };
    const [finding] = found(0, [{}, { exempt: true }, { status: 'fixed-term' }], factor);
    expect(finding?.amount).toBe(3 * 2_842_036 - 284_204);
    expect(finding?.message).toContain('after a vacancy allowance of £2,842.04');
    expect(found(0, [{}], { ...factor, vacancyFactorByStream: new Map() })[0]?.amount).toBe(1_421_018);
  });

  it('leaves grant-funded posts out of the comparison', () => {
    expect(found(28_420, [{}, { status: 'grant-funded' }])).toEqual([]);
  });

  it('says how many rows could not be costed', () => {
    expect(found(0, [{}, { salary: null }])[0]?.message).toContain('; 1 row of posts could not be costed and is left out.');
    expect(found(0, [{}, { fte: -1 }])[0]?.message).toContain('; 1 row of posts could not be costed and is left out; EST-08');
    expect(found(0, [{}, { fte: 0 }])[0]?.message).not.toContain('could not be costed');
  });

  it('takes the tolerance of the settings', () => {
    expect(found(20_000, [{}], { ...policy, tolerance: { ...policy.tolerance, establishment: 842_036 as never } })).toEqual([]);
  });

  it('is Red from 100,000', () => {
    expect(found(128_420.36)[0]?.severity).toBe('Red');
    expect(found(128_420.35)[0]?.severity).toBe('Amber');
  });

  it('is silent where the stream has no employees budget', () => {
    expect(found(null)).toEqual([]);
  });
});
