import fc from 'fast-check';
import type { StreamEstablishment } from '../../../../src/core/model/establishment';
import { type Pence, inPounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { fraction, fromNumber, toFixed, toNumber } from '../../../../src/core/model/quantity';
import { reviewEstablishment } from '../../../../src/core/rules/establishment/reviewEstablishment';
import { type BudgetedStream, type PostParts, monitored, paid, payPoint, posts, rate } from '../../../builders/post';
import { reviewedPosts } from '../../../builders/establishmentReview';
import { tablesWith } from '../../../builders/tableSource';

const policy: Policy = {
  ...defaultPolicy(2007, 7),
  vacancyFactor: fraction(4),
  oncost: { pack: null, pension: fraction(35, 2), levyAllowance: null },
};

const employees = (stream: string, current: number, forecast: number, more: BudgetedStream['lines'] = []): BudgetedStream => ({
  stream,
  lines: [{ group: 'Employees', current, forecast }, ...more],
});

const pounds = (amount: Pence | null) => (amount === null ? null : toNumber(inPounds(amount), 2));

const inFull = ({ stream, fullCost, difference, payProjection, forecast, vacantFte, ...rest }: StreamEstablishment) => ({
  stream,
  fte: toNumber(rest.approvedFte, 2),
  filled: toNumber(rest.filledFte, 2),
  vacant: toNumber(vacantFte, 2),
  full: pounds(fullCost),
  difference: pounds(difference),
  unexplained: toNumber(inPounds(payProjection), 2) - (pounds(forecast) ?? 0),
});

/** The establishment table of sample.md: stream, title, salary, FTE; vacant posts are rows of their own but the Archivist. */
const of = (stream: string, rows: readonly [string, number, number, PostParts?][]): PostParts[] =>
  rows.map(([title, salary, fte, more]) => ({ stream, title, salary, fte, ...more }));
const vacant = (from: string, to: string): PostParts => ({ status: 'vacant', vacantFrom: from, vacantTo: to });
const YEAR = ['2007-04-01', '2008-03-31'] as const;
const SAMPLE: readonly PostParts[] = [
  ...of('ICT', [
    ['Head of ICT', 55_000, 1, vacant(...YEAR)],
    ['ICT Manager', 35_852, 3],
    ['Senior Analyst', 30_598, 5],
    ['Senior Analyst', 30_598, 1, vacant('2007-10-01', '2007-10-31')],
    ['Network/Server Engineer', 27_594, 6],
    ['Network/Server Engineer', 27_594, 1, vacant('2007-06-01', '2007-10-31')],
    ['Support Analyst', 22_845, 8],
    ['Service Desk Analyst', 20_736, 5],
    ['Service Desk Analyst', 20_736, 1, vacant('2007-10-01', '2007-10-31')],
    ['Administrator', 18_430, 1.5],
  ]),
  ...of('Corporate Programmes', [
    ['Programme Manager', 37_543, 2],
    ['Project Manager', 33_291, 5],
    ['Project Manager', 33_291, 1, vacant('2007-04-01', '2007-10-31')],
    ['Project Support', 25_320, 2],
    ['Programme Office', 18_430, 1],
    ['Grant Officer', 22_845, 1, { status: 'grant-funded', exempt: true, end: '2007-09-30' }],
  ]),
  ...of('Customer Services', [
    ['Head', 40_101, 1],
    ['Manager', 28_919, 5],
    ['Team Leader', 25_320, 7],
    ['Team Leader', 25_320, 1, vacant('2007-04-01', '2007-07-31')],
    ['Senior Adviser', 20_736, 10],
    ['Senior Adviser', 20_736, 2, { ...vacant(...YEAR), status: 'frozen' }],
    ['Adviser', 18_430, 34.25, { postId: 'P405' }],
  ]),
  ...of('Information Services', [
    ['Archivist', 27_594, 3, { vacantFte: 1, vacantFrom: '2007-06-01', vacantTo: '2007-10-31' }],
    ['Records Manager', 28_919, 1],
    ['Archives Assistant', 18_430, 5.5],
    ['Modern Records Assistant', 16_217, 0.5, { headcount: 1 }],
  ]),
];
const agency = (current: number, forecast: number, description = 'Agency staff', group: 'Employees' | 'Third Party Payments' = 'Employees') => ({
  group, description, current, forecast,
});
const BUDGET: readonly BudgetedStream[] = [
  employees('ICT', 1_046_300, 1_001_300, [agency(60_000, 85_000)]),
  employees('Corporate Programmes', 412_000, 405_000, [agency(40_000, 66_000, 'Agency, contractors', 'Third Party Payments')]),
  { stream: 'Corporate ICT Projects', lines: [{ group: 'Supplies and Services', description: 'Project spend', current: 260_000 }] },
  employees('Customer Services', 1_512_000, 1_597_600, [agency(20_000, 34_000)]),
  employees('Information Services', 262_000, 260_649),
];
/** Everybody in post at 31 October: 38 FTE of advisers, and the other posts as approved less vacant. */
const payroll = [
  ...Array.from({ length: 36 }, () => paid('P405', 1)),
  ...Array.from({ length: 4 }, () => paid('P405', 0.5)),
  ...posts(SAMPLE).flatMap(({ postId, fte, vacantTo, vacantFte, end }) => {
    const away = vacantTo !== null && vacantTo >= '2007-10-31' ? (vacantFte ?? fte!) : fromNumber(0);
    const left = toNumber(fte!, 2) - toNumber(away, 2);
    if (postId === 'P405' || end !== null) return [];
    return [...Array.from({ length: Math.floor(left) }, () => paid(postId, 1)), ...(left % 1 === 0 ? [] : [paid(postId, left % 1)])];
  }),
];

describe('the establishment of the sample (sample.md, Establishment)', () => {
  const result = reviewEstablishment({
    tables: tablesWith({ establishment: posts(SAMPLE), payroll }),
    policy,
    monitoring: monitored(BUDGET),
  })!;
  const streams = result.figures.streams;

  it('costs the posts of each stream, holds them against its employees budget and projects its pay', () => {
    expect(streams.map(inFull).map(({ unexplained, ...row }) => ({ ...row, unexplained: Math.round(unexplained) }))).toEqual([
      { stream: 'ICT', fte: 32.5, filled: 28.5, vacant: 4, full: 1_091_202.07, difference: 1_253.99, unexplained: 348 },
      { stream: 'Corporate Programmes', fte: 11, filled: 10, vacant: 1, full: 430_064.42, difference: 861.84, unexplained: 772 },
      { stream: 'Customer Services', fte: 60.25, filled: 62, vacant: 2, full: 1_574_406.01, difference: -570.23, unexplained: 404 },
      { stream: 'Information Services', fte: 10, filled: 9, vacant: 1, full: 274_742.09, difference: 1_752.41, unexplained: -254 },
    ]);
  });

  it('explains the pay variance of Customer Services by the posts paid above establishment', () => {
    const bridge = streams[2]!.payBridge!;
    expect((Object.entries(bridge) as [string, Pence][]).map(([step, amount]) => [step, pounds(amount)])).toEqual([
      ['budgetDiffers', -570.23],
      ['vacancyShort', 957.61],
      ['aboveEstablishment', 85_616.13],
      ['notExplained', -403.51],
    ]);
  });

  it('gives agency beside pay, in whichever group the budget keeps it', () => {
    expect(streams.map(({ agency: amount }) => pounds(amount))).toEqual([85_000, 66_000, 34_000, 0]);
  });

  it('reports the advisers paid above establishment, the grant post that ended and the agency not met by vacancies; every stream is within tolerance', () => {
    expect(result.findings.map(({ id, key, amount, severity, basis }) => ({ id, key, amount, severity, basis }))).toEqual([
      { id: 'EST-03', key: 'EST-03|p405', amount: 8_561_613, severity: 'Amber', basis: 'full year' },
      { id: 'EST-05', key: 'EST-05|p16|2007-09-30', amount: 1_421_018, severity: 'Amber', basis: 'this year' },
      { id: 'EST-06', key: 'EST-06|corporate|corporate programmes', amount: 4_170_709, severity: 'Note', basis: 'this year' },
    ]);
    expect(toFixed(streams[2]!.over[0]!.excessFte, 2)).toBe('3.75');
    expect(result.notChecked.map(({ why }) => why)).toEqual(['Grades and points of 27 rows of posts: the workbook has no pay scale with grades.']);
  });

  it('lists the rates it used with their sources', () => {
    expect(result.figures.ratesUsed.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Employer NI rate: 12.8%',
      'NI secondary threshold: £5,225 a year',
      'NI lower earnings limit: £4,524 a year',
      'NI upper earnings limit: £34,840 a year',
      'NI contracted-out rebate: 3.7%',
      'Employer pension: 17.5%',
      'Apprenticeship levy: 0%',
    ]);
    expect(result.figures.ratesUsed[0]!.source).toBe('rule pack, 6 April 2007 to 5 April 2008: NICA2002, TA4');
  });

  it('finds the pay forecasts too low by the vacancies when those are not dated (sample.md: 62,422)', () => {
    const undated = SAMPLE.map((each, index) => ({ postId: `P${index + 1}`, ...each })).filter(({ end }) => end === undefined).map((each) => ({ ...each, status: 'filled' as const, vacantFte: null, vacantFrom: null, vacantTo: null }));
    const again = reviewEstablishment({ tables: tablesWith({ establishment: posts(undated), payroll }), policy, monitoring: monitored(BUDGET) })!;
    const late = again.findings.filter(({ id }) => id === 'EST-13' || id === 'EST-09');
    expect(late.map(({ id, subject, amount }) => [id, subject, pounds(amount)])).toEqual([
      ['EST-13', 'Customer Services', 62_422.14],
      ['EST-09', 'ICT', 43_648.08],
      ['EST-09', 'Corporate Programmes', 17_202.58],
      ['EST-09', 'Information Services', 10_989.68],
    ]);
  });
});

describe('reviewing the establishment', () => {
  const review = (rows: readonly PostParts[], more: Partial<Parameters<typeof tablesWith>[0]> = {}, setting: Policy = policy) =>
    reviewEstablishment({
      tables: tablesWith({ establishment: posts(rows), ...more }),
      policy: setting,
      monitoring: monitored([employees('ICT', 28_420, 28_420)]),
    })!;

  it('is not done where there is no establishment', () => {
    expect(reviewEstablishment({ tables: tablesWith({}), policy, monitoring: monitored([]) })).toBeNull();
  });

  it('says that paid was not held against approved where there is no payroll', () => {
    expect(review([{}]).notChecked[0]).toEqual({ section: 'Establishment', why: 'Paid against approved FTE: there is no payroll.', amount: null });
  });

  it('says how many payroll records have no FTE', () => {
    const { notChecked } = review([{}], { payroll: [paid('P1', 1), paid('P1', null), paid('P1', null)] });
    expect(notChecked[0]!.why).toBe('Paid against approved FTE: 2 payroll records without FTE left out.');
  });

  it('costs posts without pension where no rate is given, says so and holds them against no budget', () => {
    const result = review([{ fte: 5 }], {}, { ...policy, oncost: { ...policy.oncost, pension: null } });
    expect(pounds(result.figures.streams[0]!.fullCost)).toBe(122_112.42);
    expect(result.findings.map(({ key }) => key)).toEqual(['EST-12|employer pension']);
    expect(result.notChecked[0]).toMatchObject({ amount: 2_842_000 });
    expect(result.notChecked[0]!.why).toContain('rule pack give Employer pension');
  });

  it('takes the pension rate of the workbook, and the setting before it', () => {
    const rates = [rate('Employer pension', 20)];
    const free = { ...policy, oncost: { ...policy.oncost, pension: null } };
    expect(pounds(review([{}], { rates }, free).figures.streams[0]!.fullCost)).toBe(28_991.48);
    expect(pounds(review([{}], { rates }).figures.streams[0]!.fullCost)).toBe(28_420.36);
  });

  it('says what was missing where a post cannot be costed, and how many', () => {
    const { figures, findings } = review([{}, { salary: null, scp: '99', fte: 2 }, { salary: null, scp: '99', fte: 0.5 }, { fte: null }]);
    expect(figures.streams[0]!.posts.map(({ missing }) => missing)).toEqual(['', 'no salary, and no pay point for SCP 99', 'no salary, and no pay point for SCP 99', 'no FTE']);
    expect(findings.filter(({ id }) => id === 'EST-12' || id === 'EST-08').map(({ message }) => message)).toEqual([
      'Support Analyst (P4) has no FTE, where one person is above nil and at most 1: £28,420.36 less than one full-time person.',
      '2 rows in ICT (2.5 FTE) could not be costed: no salary, and no pay point for SCP 99.',
    ]);
  });

  it('says what a vacancy without dates costs, because no saving is counted for it', () => {
    const { figures, notChecked } = review([{ status: 'vacant' }]);
    expect(pounds(figures.streams[0]!.posts[0]!.vacantCost)).toBe(0);
    expect(toFixed(figures.streams[0]!.vacantFte, 2)).toBe('1.00');
    expect(notChecked[0]).toMatchObject({ why: '1 row with 1 vacant FTE and no vacancy dates: no saving is counted. The amount is their cost for the year.', amount: 2_842_036 });
    expect(review([{ vacantFte: 0 }]).notChecked.map(({ why }) => why).filter((why) => why.includes('no vacancy dates'))).toEqual([]);
  });

  it('says which streams have posts and no employees budget, and budget and no posts', () => {
    const monitoring = monitored([employees('Archives', 50_000, 50_000), { stream: 'ICT', lines: [{ group: 'Premises', current: 9 }] }]);
    const { figures, notChecked } = reviewEstablishment({ tables: tablesWith({ establishment: posts([{}]), payroll: [paid('P1', 1)] }), policy, monitoring })!;
    expect(figures.streams.map(({ stream, budget, difference, payBridge, budgetAt }) => [stream, budget, difference, payBridge, budgetAt])).toEqual([['ICT', null, null, null, null]]);
    expect(notChecked.map(({ why, amount }) => [why, amount]).slice(0, 2)).toEqual([
      ['The posts of ICT have no employees budget to be compared with. The amount is their cost.', 2_728_355],
      ['Archives has an employees budget and no posts on the establishment. The amount is the budget.', 5_000_000],
    ]);
  });

  it('says that a levy allowance in the settings is not used', () => {
    const { notChecked } = review([{}], { payroll: [paid('P1', 1)] }, { ...policy, oncost: { ...policy.oncost, levyAllowance: 1_500_000 as never } });
    expect(notChecked.at(-1)).toMatchObject({ amount: 1_500_000 });
  });

  it('sums the pay bridge to forecast less budget exactly, whatever the posts, and whatever their order', () => {
    const day = fc.integer({ min: 1, max: 28 }).chain((d) => fc.integer({ min: 1, max: 9 }).map((m) => `2007-0${m}-${String(d).padStart(2, '0')}`));
    const row = fc.record({
      stream: fc.constantFrom('ICT', 'Archives'),
      salary: fc.integer({ min: 0, max: 90_000 }),
      fte: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 37 })).map(([n, d]) => fraction(n, d)),
      vacantFrom: fc.option(day),
      vacantTo: fc.option(day),
      end: fc.option(day),
      exempt: fc.boolean(),
      status: fc.constantFrom('filled' as const, 'vacant' as const, 'agency' as const, 'fixed-term' as const, 'grant-funded' as const),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.array(fc.integer({ min: 0, max: 9 })), (rows, people) => {
        const payroll = people.map((n) => paid(`P${n}`, 0.5));
        const budget = [employees('ICT', 100_000, 90_000.55), employees('Archives', 20_000, 31_000)];
        const run = (establishment: ReturnType<typeof posts>) =>
          reviewEstablishment({ tables: tablesWith({ establishment, payroll }), policy, monitoring: monitored(budget) })!;
        const [result, turned] = [run(posts(rows)), run(posts(rows).reverse())];
        for (const { payBridge, forecast, budget: current } of result.figures.streams) {
          const steps = Object.values(payBridge!) as number[];
          expect(steps.reduce((so, step) => so + step, 0)).toBe(forecast! - current!);
        }
        expect(turned.figures.streams.map(({ fullCost, payBridge }) => [fullCost, payBridge])).toEqual(
          result.figures.streams.map(({ fullCost, payBridge }) => [fullCost, payBridge]),
        );
        expect(turned.findings).toEqual(result.findings);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a filled FTE of approved less vacant plus above establishment', () => {
    const [ict] = review([{ fte: 3, vacantFte: 1, vacantFrom: '2007-10-31' }, { fte: 1 }], { payroll: [paid('P2', 1), paid('P2', 0.5)] }).figures.streams;
    expect([ict!.approvedFte, ict!.vacantFte, ict!.overFte, ict!.filledFte]).toEqual([fromNumber(4), fromNumber(1), fromNumber(0.5), fromNumber(3.5)]);
  });
});

describe('the establishment room as a whole', () => {
  const rows: readonly PostParts[] = [
    { postId: 'P1', fte: 3, grade: 'Sc6', scp: '31' },
    { postId: 'P2', title: 'Head of ICT', status: 'vacant', cover: 'Interim', start: '2007-04-01' },
    { postId: 'P2', title: 'Head of ICT', status: 'vacant', cover: 'Interim', start: '2007-04-01' },
    { postId: 'P3', cover: 'Agency', coverCost: 9_600 },
    { postId: 'P4', end: '2007-09-30', status: 'fixed-term' },
    { postId: 'P5', salary: null, scp: '99' },
    { postId: 'P6', fte: null },
    { postId: 'P7', costCentre: 'C9', salary: 25_000, scp: '28', grade: 'Sc6' },
  ];
  const payroll = [paid('P1', 4), paid('P3', 1), paid('P99', 1), paid('P7', 1)];
  const run = (order: readonly PostParts[], people = payroll, budget = 28_420) =>
    reviewEstablishment({
      tables: tablesWith({ establishment: posts(order), payroll: people, payScale: [payPoint('28', 22_845, 'Sc6'), payPoint('31', 25_320, 'SO1')] }),
      policy,
      monitoring: monitored([employees('ICT', budget, budget), employees('Archives', 30_000, 30_000, []) ]),
    })!;

  it('finds every fault', () => {
    expect([...new Set(run(rows).findings.map(({ id }) => id))].sort()).toEqual(['EST-01', 'EST-02', 'EST-03', 'EST-04', 'EST-05', 'EST-06', 'EST-07', 'EST-08', 'EST-09', 'EST-10', 'EST-11', 'EST-12', 'EST-13']);
  });

  it('gives the same findings in any order of posts and people, but for their cells', () => {
    const plain = (result: ReturnType<typeof run>) => result.findings.map((finding) => ({ ...finding, at: null })).sort((a, b) => (a.key + a.message < b.key + b.message ? -1 : 1));
    const shuffled = fc.tuple(fc.shuffledSubarray([...rows], { minLength: rows.length }), fc.shuffledSubarray(payroll, { minLength: payroll.length }));
    fc.assert(fc.property(shuffled, ([order, people]) => { expect(plain(run(order, people))).toEqual(plain(run(rows))); }), { numRuns: 25 });
  });

  it('gives each finding a key of its own', () => {
    const keys = run(rows).findings.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

it('takes the directorate of the posts where the budget gives a stream none', () => {
  const directorates = (directorate: string) => reviewedPosts([{ directorate: 'Corporate' }], { streams: [{ stream: 'ICT', directorate, lines: [{ group: 'Employees', current: 20_000 }] }] }).figures.streams.map((each) => each.directorate);
  expect([directorates(''), directorates('Resources')]).toEqual([['Corporate'], ['Resources']]);
});

it('lists the posts whose grade is not on the pay scale by their grades, five of them and how many more', () => {
  const grades = ['', 'L1', 'L2', 'L3', 'L4', 'L5'];
  const said = (names: readonly string[]) => reviewedPosts([{ grade: 'Sc6', scp: '28' }, ...names.map((grade) => ({ grade, scp: '28' }))], { tables: { payScale: [payPoint('28', 22_845, 'Sc6')] } }).notChecked.map(({ why }) => why).filter((why) => why.includes('L4'));
  expect(said(grades)[0]).toContain('no grade, L1, L2, L3, L4 and 1 more');
  expect(said(grades.slice(0, 5))[0]).toContain('no grade, L1, L2, L3 and L4');
});
