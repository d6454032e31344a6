import { toNumber, fraction, fromNumber } from '../../../../src/core/model/quantity';
import { inPounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { costPosts } from '../../../../src/core/rules/establishment/costPosts';
import { payYearOf } from '../../../../src/core/rules/establishment/payYear';
import { salariesFrom } from '../../../../src/core/rules/establishment/salaryOf';
import { namedStream } from '../../../../src/core/rules/establishment/streamOfPost';
import { type PostParts, posts } from '../../../builders/post';

const policy: Policy = { ...defaultPolicy(2007, 7), oncost: { pack: null, pension: fraction(35, 2), levyAllowance: null } };

function cost(...rows: readonly PostParts[]) {
  const payYear = payYearOf([], policy);
  const costed = costPosts(posts(rows), { policy, payYear, salaryOf: salariesFrom([], policy).of, streamOf: () => namedStream('ICT', '') });
  return costed.map(({ costed: { fullCost, vacantCost, approvedFte, vacantFte, compared } }) => ({
    full: toNumber(inPounds(fullCost), 2),
    vacant: toNumber(inPounds(vacantCost), 2),
    fte: [toNumber(approvedFte, 2), toNumber(vacantFte, 2)],
    compared,
  }));
}

const full = (...rows: readonly PostParts[]) => cost(...rows).map((row) => row.full);

describe('costing rows of the establishment (rules.md section 2, rows)', () => {
  it('costs up to 1 FTE as one person, above it as full-time people, and a headcount as that many at equal FTE', () => {
    const [one] = full({});
    expect(one).toBe(28_420.36);
    expect(full({ fte: 0.6, salary: 20_736 })).toEqual([15_249.65]);
    expect(full({ fte: 2.5 })).toEqual([71_050.9]);
    expect(full({ fte: 1.2, salary: 20_736, headcount: 2 })).toEqual([30_499.31]);
    expect(full({ fte: 0, salary: 20_736 })).toEqual([0]);
  });

  it('takes a headcount of nought as none stated', () => {
    expect(full({ fte: 0.6, salary: 20_736, headcount: 0 })).toEqual([15_249.65]);
  });

  it('does not make one person of rows of which one has no FTE', () => {
    const half = { postId: 'P9', fte: 0.5 };
    const rows = [{ ...half, costCentre: 'C1' }, { ...half, costCentre: 'C2' }, { postId: 'P9', fte: 0, costCentre: 'C3' }];
    expect(full(...rows)).toEqual([...full(half), ...full(half), 0]);
    expect(full(half)[0]).not.toBe(14_210.18);
  });

  it('keeps hours as the fraction typed: 25/37 of a post, not 0.68 (rules.md section 0)', () => {
    expect(full({ fte: fraction(25, 37), salary: 37_000 })).not.toEqual(full({ fte: 0.68, salary: 37_000 }));
  });

  it('costs one post split over cost centres as one person, shared by FTE', () => {
    const half = { postId: 'P9', fte: 0.5 };
    expect(full({ ...half, costCentre: 'C1' }, { ...half, costCentre: 'C2' })).toEqual([14_210.18, 14_210.18]);
    expect(full({ ...half, costCentre: 'C1' }, { ...half, costCentre: 'C1' })).toEqual(full(half, half));
    expect(full({ ...half, costCentre: 'C1' }, { ...half, fte: 0.6, costCentre: 'C2' })[0]).toBe(full(half)[0]);
  });

  it('counts a post for its months: from 15 September 2007 it costs 8,302.59', () => {
    expect(full({ fte: 0.6, salary: 20_736, start: '2007-09-15' })).toEqual([8_302.59]);
    expect(full({ end: '2007-09-30' })).toEqual([14_210.18]);
    expect(full({ start: '2008-04-01' }, { end: '2007-03-31' })).toEqual([0, 0]);
  });

  it('approves filled, acting, seconded out, maternity, vacant, frozen and fixed-term posts and compares them', () => {
    for (const status of ['filled', 'acting up', 'seconded out', 'maternity', 'vacant', 'frozen', 'fixed-term'] as const)
      expect(cost({ status })[0]).toMatchObject({ full: 28_420.36, compared: true });
  });

  it('leaves agency, interim, seconded in and deleted posts out, and grant-funded posts out of the comparison', () => {
    for (const status of ['agency', 'interim', 'seconded in', 'deleted'] as const)
      expect(cost({ status })[0]).toEqual({ full: 0, vacant: 0, fte: [0, 0], compared: false });
    expect(cost({ status: 'grant-funded' })[0]).toMatchObject({ full: 28_420.36, fte: [1, 0], compared: false });
  });

  it('saves the cost of dated vacant months inside the year, for the vacant part of the row', () => {
    expect(cost({ status: 'vacant', vacantFrom: '2007-04-01', vacantTo: '2008-03-31' })[0]!.vacant).toBe(28_420.36);
    expect(cost({ vacantFrom: '2006-01-01', vacantTo: '2007-06-30' })[0]!.vacant).toBe(7_105.09);
    expect(cost({ fte: 6, vacantFte: 1, vacantFrom: '2007-10-01', vacantTo: '2007-10-31' })[0]!.vacant).toBe(2_368.36);
    expect(cost({ vacantFrom: '2007-10-01', end: '2007-12-31' })[0]!.vacant).toBe(7_105.09);
    expect(cost({ fte: 1, vacantFte: 3, vacantFrom: '2007-10-01' })[0]!.vacant).toBe(14_210.18);
    expect(cost({ vacantFte: 0, vacantFrom: '2007-10-01' })[0]!.vacant).toBe(0);
  });

  it('counts as vacant at the as-at date what its dates include, and undated vacant posts', () => {
    const now = (row: PostParts) => cost(row)[0]!.fte[1];
    expect(now({ status: 'vacant', vacantFrom: '2007-10-31', vacantTo: '2007-10-31' })).toBe(1);
    expect(now({ status: 'vacant', vacantTo: '2007-10-30' })).toBe(0);
    expect(now({ status: 'vacant', vacantFrom: '2007-11-01' })).toBe(0);
    expect(now({ status: 'frozen' })).toBe(1);
    expect(now({ fte: 4, vacantFte: 1.5 })).toBe(1.5);
    expect(now({})).toBe(0);
  });

  it('approves no FTE on a post that has ended at the as-at date, or has not begun', () => {
    expect(cost({ end: '2007-10-30' }, { end: '2007-10-31' }, { start: '2007-11-01' }).map(({ fte }) => fte[0])).toEqual([0, 1, 0]);
  });

  it('does not cost a row with FTE below nil', () => {
    expect(cost({ fte: fromNumber(-1) })[0]!.full).toBe(0);
  });
});
