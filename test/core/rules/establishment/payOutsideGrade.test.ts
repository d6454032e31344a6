import { type PaidParts, type PostParts, paidAs, payPoint } from '../../../builders/post';
import { findingsOf, reviewedPosts } from '../../../builders/establishmentReview';

const payScale = [payPoint('25', 20_736, 'Sc5'), payPoint('26', 21_412, 'Sc6'), payPoint('28', 22_845, 'Sc6'), payPoint('31', 25_320, 'SO1', 'SO2'), payPoint('34', 27_594, 'SO2')];
const post: PostParts = { title: 'Support Analyst', grade: 'Sc6', scp: '28', salary: null };
const outside = (row: PostParts, ...people: readonly PaidParts[]) => findingsOf('EST-07', [{ ...post, ...row }], { tables: { payScale, payroll: people.map(paidAs) } });

describe('a spine point outside the grade (EST-07)', () => {
  it('reports SCP 34 paid on a Scale 6 post, at the cost above the top of the grade (sample.md)', () => {
    expect(outside({}, { scp: '28', row: 4 }, { scp: '34', salary: 27_594, row: 26 })).toMatchObject([
      {
        key: 'EST-07|p1|scp 34', severity: 'Amber', basis: 'full year', amount: 601_223, at: { sheet: 'Payroll', cells: 'F26' },
        message: 'Payroll pays 1 person on SCP 34 as Support Analyst (P1), and Sc6 runs from SCP 26 to 28: £6,012.23 a year more with on-costs than at the nearest point of the grade.',
      },
    ]);
  });

  it('reports a point below the grade as money less, and people on one point together', () => {
    const [finding, ...others] = outside({}, { scp: '25', row: 4 }, { scp: 'SCP 25', row: 5, fte: 0.5 });
    expect(others).toEqual([]);
    expect(finding!.at.cells).toBe('F4:F5');
    expect(finding!.amount).toBeLessThan(0);
    expect(finding!.message).toContain('a year less with on-costs');
  });

  it('reports a point the establishment itself states outside the grade, once for the post and its people', () => {
    const found = outside({ scp: '34' }, { scp: '34' });
    expect(found).toMatchObject([{ key: 'EST-07|p1|scp 34', at: { sheet: 'Establishment', cells: 'D2' } }]);
    expect(found[0]!.message).toContain('The establishment has 1 row on SCP 34');
  });

  it('prices a point of another grade against the nearest of its own, the lowest where they are paid alike', () => {
    const scale = [payPoint('26', 20_000, 'Sc6'), payPoint('28', 23_000, 'Sc6'), payPoint('A', 20_000, 'Local'), payPoint('B', 21_000, 'Local'), payPoint('C', 22_000, 'Local')];
    const amounts = ['A', 'B', 'C'].map((scp) => findingsOf('EST-07', [{ ...post, scp }], { tables: { payScale: scale } })[0]!.amount);
    const [lowest, between, high] = [0, 1_000, -1_000].map((apart) => Math.round(apart * (1 + 0.128 - 0.037 + 0.175) * 100));
    expect(amounts).toEqual([lowest, between, high]);
  });

  it('is silent on the lowest and the highest point of the grade, however the grade is written', () => {
    for (const grade of ['Sc6', 'Scale 6', 'SC 6', 'sc6']) expect(outside({ grade }, { scp: '26' }, { scp: '28' })).toEqual([]);
  });

  it('takes a point with two grades as of both', () => {
    expect(outside({ grade: 'SO1', scp: '31' })).toEqual([]);
    expect(outside({ grade: 'SO2', scp: '31' })).toEqual([]);
    expect(outside({ grade: 'SO1', scp: '34' })).toHaveLength(1);
  });

  it('reads the scale in any order, and knows no grade where points have none', () => {
    const upsideDown = findingsOf('EST-07', [{ ...post, grade: 'SO1', scp: '25' }], { tables: { payScale: [...payScale].reverse() } });
    expect(upsideDown[0]!.message).toContain('SO1 runs from SCP 31 to 31');
    expect(findingsOf('EST-07', [{ ...post, scp: '34' }], { tables: { payScale: [...payScale].reverse() } })[0]!.message).toContain('Sc6 runs from SCP 26 to 28');
    expect(findingsOf('EST-07', [{ ...post, grade: '', scp: '28' }], { tables: { payScale: [payPoint('21', 18_430), payPoint('28', 22_845, 'Sc6')] } })).toEqual([]);
    const bands = [payPoint('1', 10_000, 'A', 'C'), payPoint('2', 11_000, 'B'), payPoint('3', 12_000, 'C')];
    for (const order of [bands, [...bands].reverse()]) expect(findingsOf('EST-07', [{ ...post, grade: 'B', scp: '1' }], { tables: { payScale: order } })).toEqual([]);
  });

  it('does not hold local grades and unknown points against the scale, and lists them with their cost', () => {
    expect(outside({ grade: 'Local', salary: 55_000, scp: '' })).toEqual([]);
    const { notChecked } = reviewedPosts([{ ...post, grade: 'Local', salary: 55_000, scp: '' }, post, { ...post, scp: '99', salary: 22_845 }], { tables: { payScale } });
    expect(notChecked.at(-1)).toMatchObject({ why: 'Grades and points of 2 rows of posts that the pay scale does not have (Local and SCP 99). The amount is their cost for the year.', amount: 9_829_487 });
  });
});

it('has no money for a person whose FTE is blank or below nil, and still reports the point', () => {
  for (const fte of [null, -1]) expect(outside({}, { scp: '34', fte })).toMatchObject([{ key: 'EST-07|p1|scp 34', amount: 0, message: expect.stringContaining('£0 a year more with on-costs') as string }]);
});

it('takes a point of two grades as of both where they end at one salary', () => {
  const scale = [payPoint('31', 25_320, 'SO1', 'SO2'), payPoint('34', 27_594, 'SO3')];
  const found = (grade: string) => findingsOf('EST-07', [{ ...post, grade, scp: '34' }], { tables: { payScale: scale } });
  for (const grade of ['SO1', 'SO2']) expect(found(grade)[0]?.message).toContain(`${grade} runs from SCP 31 to 31`);
});
