import fc from 'fast-check';
import { pounds } from '../../../../src/core/model/money';
import { toFixed } from '../../../../src/core/model/quantity';
import { reviewZeroBase } from '../../../../src/core/rules/zeroBase/reviewZeroBase';
import { virement } from '../../../builders/budgetLine';
import type { BudgetedStream } from '../../../builders/post';
import { monitored } from '../../../builders/post';
import { driverCount } from '../../../builders/recharge';
import { tablesWith } from '../../../builders/tableSource';
import { reviewedLines } from '../../../builders/zeroBaseReview';
import { type ZeroBaseParts, zeroBaseLine } from '../../../builders/zeroBaseLine';

function review(lines: readonly ZeroBaseParts[], streams: readonly BudgetedStream[] = []) {
  const tables = tablesWith({ zeroBase: lines.map(zeroBaseLine) });
  return reviewZeroBase({ tables, monitoring: monitored(streams) });
}

const said = (result: ReturnType<typeof review>) => (result?.notChecked ?? []).map(({ why }) => why);
const coverage = (result: ReturnType<typeof review>) =>
  result?.figures.streams.map((stream) => (stream.coverage === null ? null : toFixed(stream.coverage, 2)));

describe('the zero-base requirement by stream', () => {
  it('gives nothing when the workbook has no zero-base lines', () => {
    expect(review([])).toBeNull();
  });

  it('adds up last year and this year by stream, in order of first appearance, however the name is typed', () => {
    const result = review([
      { stream: 'ICT', last: [1960, 1, 118], now: [2200, 1, 118] },
      { stream: 'Customer Services', now: [10, 1, 21_900] },
      { stream: 'ict', lastAmount: 83_500, amount: 86_022 },
    ]);
    expect(result?.figures.streams.map(({ stream, lastYear, requirement }) => [stream, lastYear, requirement])).toEqual([
      ['ICT', pounds(231_280 + 83_500), pounds(259_600 + 86_022)],
      ['Customer Services', pounds(0), pounds(219_000)],
    ]);
  });

  it('adds up each pool: the desktop pool of the sample is 1,104,317', () => {
    const desktop = { pool: 'Desktop service' };
    const result = review([
      { ...desktop, now: [2200, 9.5, 12.4] },
      { ...desktop, now: [2200, 0.25, 165] },
      { ...desktop, now: [2200, 1, 118] },
      { ...desktop, now: [2200, 1, 96.5] },
      { ...desktop, now: [2200, 1, 74.25] },
      { pool: 'desktop services', now: [2820, 1, 11.75] },
      { ...desktop, amount: 86_022 },
      { pool: 'Programme office', amount: 1 },
      { pool: ' ', amount: 99 },
    ]);
    expect(result?.figures.pools.map(({ pool, amount, lines }) => [pool, amount, lines.length])).toEqual([
      ['Desktop service', pounds(1_104_317), 7],
      ['Programme office', pounds(1), 1],
    ]);
  });
});

describe('coverage of the gross expenditure base budget (rules.md section 3)', () => {
  const ict: BudgetedStream = {
    stream: 'ICT',
    lines: [
      { costCentre: 'C1', subjective: '1010', group: 'Employees', original: 300 },
      { costCentre: 'C1', subjective: '4010', group: 'Supplies and Services', original: 100 },
      { costCentre: 'C1', subjective: '9010', group: 'Income', original: -250 },
      { costCentre: 'C1', subjective: '9020', group: 'Income', original: 40 },
      { costCentre: 'C1', subjective: '4020', group: 'Supplies and Services', original: 0, supplementary: 500 },
    ],
  };

  it('counts a budget line that a zero-base line names by cost centre and subjective, and no income', () => {
    expect(coverage(review([{ costCentre: 'c1', subjective: '1010 ' }], [ict]))).toEqual(['75.00']);
  });

  it('counts it once however many zero-base lines name it', () => {
    const line = { costCentre: 'C1', subjective: '4010' };
    expect(coverage(review([line, line], [ict]))).toEqual(['25.00']);
  });

  it('matches a zero-base line that gives only a group by stream and group, and says so', () => {
    const result = review([{ subjective: 'Supplies & services' }], [ict]);
    expect(coverage(result)).toEqual(['25.00']);
    expect(said(result)[0]).toBe('1 budget line, £100, matched by stream and group, not by cost centre and subjective.');
  });

  it('matches by group a line that names a cost centre the budget does not have', () => {
    expect(coverage(review([{ costCentre: 'C9', subjective: '1010' }], [ict]))).toEqual(['75.00']);
  });

  it('gives a subjective its group only where all budget lines of it have one', () => {
    const twice = (group: 'Premises' | 'Employees') => ({ stream: 'ICT', lines: [{ costCentre: 'C1', subjective: '1010', group: 'Employees' as const, original: 60 }, { costCentre: 'C2', subjective: '1010', group, original: 40 }] });
    expect(coverage(review([{ subjective: '1010' }], [twice('Employees')]))).toEqual(['100.00']);
    expect(coverage(review([{ subjective: '1010' }], [twice('Premises')]))).toEqual(['0.00']);
  });

  it('takes no half of a pair: lines without a cost centre are not one', () => {
    const bare = { stream: 'ICT', lines: [{ costCentre: '', subjective: '1010', group: null, original: 60 }] };
    expect(coverage(review([{ subjective: '1010' }], [bare]))).toEqual(['0.00']);
  });

  it('does not match a group of another stream or directorate', () => {
    expect(coverage(review([{ stream: 'Archives', subjective: 'Employees' }, {}], [ict]))).toEqual([null, '0.00']);
    expect(coverage(review([{ directorate: 'Resources', subjective: 'Employees' }], [ict]))).toEqual([null]);
    expect(coverage(review([{ directorate: 'Corporate', subjective: 'Employees' }], [ict]))).toEqual(['75.00']);
  });

  it('matches by the subjective itself where the budget\'s subjectives are the group names', () => {
    const plain = { stream: 'ICT', lines: [
      { costCentre: 'C1', subjective: 'Employees', group: 'Employees' as const, original: 60 },
      { costCentre: 'C2', subjective: 'Employees', group: 'Employees' as const, original: 40 },
    ] };
    const result = review([{ costCentre: 'C1', subjective: 'Employees' }], [plain]);
    expect(coverage(result)).toEqual(['60.00']);
  });

  it('is null when the stream has no base budget', () => {
    expect(coverage(review([{ stream: 'New service', amount: 5 }], []))).toEqual([null]);
  });

  it('matches the group that the budget gives a subjective, where the line names no cost centre', () => {
    const result = review([{ subjective: '4010' }], [ict]);
    expect(coverage(result)).toEqual(['25.00']);
    expect(said(result)[0]).toContain('matched by stream and group');
  });
});

describe('what the zero-base section says it did not check', () => {
  it('says nothing where there is nothing to say', () => {
    expect(said(review([{ amount: 0 }]))).toEqual([]);
  });

  it('says that a sheet of packages has several limits, and nothing of one', () => {
    const limited = (...limits: readonly number[]) => reviewedLines([{ pool: 'Kept', amount: 1 }], { packages: limits.map((limit, index) => ({ package: `P${index}`, limit })) }).notChecked.map(({ why }) => why).filter((why) => why.includes('limit'));
    expect([limited(400_000), limited(400_000, 400_000)]).toEqual([[], []]);
    expect(limited(400_000, 500_000)).toHaveLength(1);
  });

  it('lists the lines whose change is all price, five by name', () => {
    const line = (name: string) => ({ line: name, lastAmount: 100, amount: 110 });
    expect(said(review(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(line)))[0]).toBe(
      '7 lines without a volume for both years: the whole change is shown as price (a, b, c, d, e and 2 more).',
    );
    expect(said(review([line('Mileage')]))[0]).toContain('1 line without a volume for both years');
  });
});

describe('the zero-base room as a whole', () => {
  const lines: readonly ZeroBaseParts[] = [
    { line: 'Service desk', package: 'Desktop', level: 'Minimum', driver: 'desktops', last: [1960, 9, 12.1], now: [2100, 9.5, 12.4] },
    { line: 'Licences', package: 'Desktop', level: 'Current', last: [1960, 1, 118], now: [1960, 1, 118] },
    { line: 'Training', package: 'Training', owner: '', last: [1, 1, 4_000], now: [1, 1, 4_100] },
    { line: 'Days', package: 'Training', last: [1, 1, 8_000], now: [1, 1, 8_200] },
    { line: 'Mileage', pool: 'Desktop', last: [1, 1, 2_000], now: [1, 1, 2_050] },
    { line: 'Legacy', lastAmount: 18_400 },
    { line: 'Odd', amount: 77 },
  ];
  const packages = [{ limit: 400_000 }, { level: 'Current', rank: 2 }, { package: 'Training', level: 'Current', rank: 3, decision: 'Funded' }];
  const streams: readonly BudgetedStream[] = [{ stream: 'ICT', lines: [{ original: 500_000, group: 'Employees' }] }];
  const drivers = [driverCount({ driver: 'Desktops', audit: 2_200 })];
  const run = (parts: readonly ZeroBaseParts[]) => reviewedLines(parts, { packages, streams, tables: { drivers } });

  it('finds every fault once', () => {
    expect(run(lines).findings.map(({ id }) => id).sort()).toEqual(['ZBB-01', 'ZBB-02', 'ZBB-03', 'ZBB-03', 'ZBB-04', 'ZBB-05', 'ZBB-07', 'ZBB-08']);
  });

  it('gives the same findings and figures in any order of the rows, but for their cells', () => {
    const plain = (result: ReturnType<typeof run>) => ({ findings: result.findings.map((finding) => ({ ...finding, at: null })).sort((a, b) => (a.key < b.key ? -1 : 1)), packages: result.figures.packages.map(({ cost, cumulative, funded }) => ({ cost, cumulative, funded })), bridge: result.figures.streams[0]!.bridge });
    fc.assert(fc.property(fc.shuffledSubarray([...lines], { minLength: lines.length }), (rows) => { expect(plain(run(rows))).toEqual(plain(run(lines))); }), { numRuns: 25 });
  });
});

it('says which virements are not in the base because the register does not say whether they are permanent', () => {
  const said = (permanent: boolean | null) =>
    reviewedLines([{ amount: 5 }], { streams: [{ stream: 'ICT', lines: [{ costCentre: 'C1', original: 100 }, { costCentre: 'C2', original: 100 }] }], tables: { virements: [{ ...virement('C1', 'C2', 88), permanent }] } })
      .notChecked.map(({ why }) => why).filter((why) => why.startsWith('Virements of'));
  expect(said(true)).toEqual([]);
  expect(said(null)).toEqual(['Virements of £88 are not in the base budget: the register does not say that they are permanent, or their head names no single line.']);
});
