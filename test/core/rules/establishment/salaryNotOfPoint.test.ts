import { type PaidParts, type PostParts, paidAs, payPoint } from '../../../builders/post';
import { POLICY_2007, findingsOf, reviewedPosts } from '../../../builders/establishmentReview';
import { pence } from '../../../../src/core/model/money';

const payScale = [payPoint('28', 22_845, 'Sc6')];
const post: PostParts = { grade: 'Sc6', scp: '28' };
const apart = (row: PostParts, ...people: readonly PaidParts[]) => findingsOf('EST-07', [{ ...post, ...row }], { tables: { payScale, payroll: people.map(paidAs) }, policy: POLICY_2007 });

describe('a salary that is not its point (EST-07)', () => {
  it('reports a salary of the establishment with the cost of the difference', () => {
    expect(apart({ salary: 25_000 })).toMatchObject([
      {
        key: 'EST-07|p1|establishment|28 at 2500000', severity: 'Amber', basis: 'full year', amount: 272_823, tolerance: 100, at: { cells: 'E2' },
        message: 'The salary of £25,000 as Support Analyst (P1) (1 row of the establishment) is neither the £22,845 of SCP 28 nor that times the FTE: £2,728.23 a year more with on-costs.',
      },
    ]);
  });

  it('is silent at a pound, and fires a penny beyond, either way', () => {
    for (const salary of [22_845, 22_846, 22_844]) expect(apart({ salary })).toEqual([]);
    for (const salary of [22_846.01, 22_843.99]) expect(apart({ salary })).toHaveLength(1);
  });

  it('takes the point times the FTE as a salary too, to a pound, and costs it once', () => {
    expect(apart({ salary: 13_707, fte: 0.6 })).toEqual([]);
    expect(apart({ salary: 13_708, fte: 0.6 })).toEqual([]);
    expect(apart({ salary: 13_708.01, fte: 0.6 })).toHaveLength(1);
    const cost = (salary: number) => reviewedPosts([{ ...post, salary, fte: 0.6 }], { tables: { payScale } }).figures.streams[0]!.fullCost;
    expect(cost(13_707)).toBe(cost(22_845));
    expect(cost(13_707)).toBe(pence(1_685_165));
  });

  it('reports people on the payroll in their cells, those on one salary together', () => {
    const [finding, ...others] = apart({ salary: null }, { scp: '28', salary: 24_000, row: 4 }, { scp: '28', salary: 24_000, row: 5 }, { scp: '28', salary: 22_845 });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: { sheet: 'Payroll', cells: 'D4:D5' } });
    expect(finding!.message).toContain('2 rows of the payroll');
  });

  it('takes the point of the person\'s own grade, else of the post\'s, where grades differ', () => {
    const scale = [payPoint('28', 22_845, 'Sc6'), payPoint('28', 23_000, 'Local')];
    const paidOn = (grade: string) => findingsOf('EST-07', [{ ...post, salary: null }], { tables: { payScale: scale, payroll: [paidAs({ scp: '28', salary: 23_000, grade })] } });
    expect(paidOn('Local')).toEqual([]);
    expect(paidOn('')).toHaveLength(1);
  });

  it('is silent without a point, a salary or a pay scale', () => {
    expect(apart({ salary: 99_000, scp: '' })).toEqual([]);
    expect(apart({ salary: null })).toEqual([]);
    expect(findingsOf('EST-07', [{ ...post, salary: 99_000 }])).toEqual([]);
  });
});

it('prices a salary of nought FTE at nothing', () => {
  expect(apart({ salary: 25_000, fte: 0 })).toMatchObject([{ amount: 0, message: expect.stringContaining(': £0 a year more with on-costs.') as string }]);
});

it('costs a salary whose FTE is blank as a full-time one', () => {
  expect(apart({ salary: 25_000, fte: null })).toMatchObject([{ amount: 272_823 }]);
});
