import { type Pence, percentageOf, pounds, toPence } from '../../../../src/core/model/money';
import { type Level, type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { fraction, fromNumber } from '../../../../src/core/model/quantity';
import { sayPercent } from '../../../../src/core/model/wording';
import { statusOf, withinRoundingOfRed } from '../../../../src/core/rules/monitoring/statusOf';

const policy = defaultPolicy(2007, 7);
const thousands = (value: number): Pence => toPence(fromNumber(value * 1000));
const judged = (current: Pence, variance: Pence, level: Level = 'stream', set: Policy = policy) =>
  statusOf({ current, variance, level }, set);

describe('status (rules.md section 1 "Status", vectors in GBP 000)', () => {
  const vectors: readonly [Level, number, number, string, string][] = [
    ['stream', 46_267, 652, '1.4%', 'Red'],
    ['stream', 10_283, 66, '0.6%', 'Amber'],
    ['stream', 1_508, 13, '0.9%', 'Amber'],
    ['stream', 3_643, 154, '4.2%', 'Red'],
    ['stream', -3_870, 1_278, '33.0%', 'Red'],
    ['stream', 40_364, -443, '-1.1%', 'Green'],
    ['directorate', 98_555, 288, '0.3%', 'Red'],
    ['stream', 1_992, 99.6, '5.0%', 'Red'],
    ['stream', 1_992.001, 99.6, '5.0%', 'Amber'],
  ];
  it.each(vectors)('a %s of %d with a variance of %d is %s, %s', (...vector) => {
    const [level, current, variance, percent, status] = vector;
    const [budget, amount] = [thousands(current), thousands(variance)];
    expect(sayPercent(percentageOf(amount, budget))).toBe(percent);
    expect(judged(budget, amount, level).status).toBe(status);
  });

  it.each([
    ['stream', 100_000, 100_000_000],
    ['directorate', 250_000, 100_000_000],
    ['budget', 1_000_000, 1_000_000_000],
    ['line', 100_000, 100_000_000],
  ] as const)('a %s turns Red at exactly £%d and not a penny below', (level, amount, current) => {
    expect(judged(pounds(current), pounds(amount), level).status).toBe('Red');
    expect(judged(pounds(current), (pounds(amount) - 1) as Pence, level).status).toBe('Amber');
  });

  it.each([
    ['stream', 5_000, 100_000],
    ['directorate', 5_000, 100_000],
    ['budget', 500, 100_000],
  ] as const)('a %s turns Red at exactly its per cent (£%d of £%d) and not a penny below', (level, amount, current) => {
    expect(judged(pounds(current), pounds(amount), level).status).toBe('Red');
    expect(judged(pounds(current), (pounds(amount) - 1) as Pence, level).status).toBe('Amber');
  });

  it('a line is Red on its 5% only from £10,000', () => {
    expect(judged(pounds(50_000), pounds(9_999), 'line').status).toBe('Amber');
    expect(judged(pounds(50_000), pounds(10_000), 'line').status).toBe('Red');
    expect(judged(pounds(400_000), pounds(19_999), 'line').status).toBe('Amber');
    expect(judged(pounds(400_000), pounds(20_000), 'line').status).toBe('Red');
  });

  it('a nil-budget line is Red from £10,000, a nil-budget stream from £100,000', () => {
    expect(judged(pounds(0), (pounds(10_000) - 1) as Pence, 'line').status).toBe('Amber');
    expect(judged(pounds(0), pounds(10_000), 'line').status).toBe('Red');
    expect(judged(pounds(0), pounds(9_000)).status).toBe('Amber');
    expect(judged(pounds(0), pounds(100_000)).status).toBe('Red');
  });

  it('nil is Green and a penny over is Amber', () => {
    expect(judged(pounds(1_000), pounds(0)).status).toBe('Green');
    expect(judged(pounds(1_000), 1 as Pence).status).toBe('Amber');
  });

  it('favourable beyond the Red thresholds stays Green and is marked a large underspend, from the exact penny', () => {
    expect(judged(pounds(100_000), pounds(-5_000))).toEqual({ status: 'Green', largeUnderspend: true });
    expect(judged(pounds(100_000), (pounds(-5_000) + 1) as Pence)).toEqual({ status: 'Green', largeUnderspend: false });
    expect(judged(pounds(22_000), pounds(-5_000), 'line').largeUnderspend).toBe(false);
  });

  it('an adverse variance below the Amber floor stays Green, but the floor hides no Red', () => {
    const set: Policy = { ...policy, ragAmberFloor: pounds(6_000) };
    expect(judged(pounds(1_000_000), (pounds(6_000) - 1) as Pence, 'stream', set).status).toBe('Green');
    expect(judged(pounds(1_000_000), pounds(6_000), 'stream', set).status).toBe('Amber');
    expect(judged(pounds(100_000), pounds(5_500), 'stream', set).status).toBe('Red');
  });

  it('takes the thresholds that finance has set', () => {
    const rag = { ...policy.rag, stream: { percent: fraction(2), amount: pounds(50_000) } };
    expect(judged(pounds(100_000), pounds(2_000), 'stream', { ...policy, rag }).status).toBe('Red');
    expect(judged(pounds(100_000), pounds(1_999), 'stream', { ...policy, rag }).status).toBe('Amber');
  });
});

describe('within rounding of Red (rules.md section 0 "Rounding unit")', () => {
  const thousand = pounds(1_000);
  const near = (variance: Pence, unit: Pence) =>
    withinRoundingOfRed({ variance, current: pounds(10_000_000), level: 'stream' }, unit, policy);

  it('half a unit from the threshold is within rounding, a penny further is not, either side', () => {
    expect(near(pounds(99_500), thousand)).toBe(true);
    expect(near((pounds(99_500) - 1) as Pence, thousand)).toBe(false);
    expect(near(pounds(100_500), thousand)).toBe(true);
    expect(near((pounds(100_500) + 1) as Pence, thousand)).toBe(false);
  });

  it('a sheet in pennies is not rounded, and a favourable variance is not near Red', () => {
    expect(near(pounds(100_000), 1 as Pence)).toBe(false);
    expect(near(pounds(-100_000), thousand)).toBe(false);
    expect(withinRoundingOfRed({ variance: pounds(0), current: pounds(5_000), level: 'stream' }, thousand, policy)).toBe(false);
  });
});
