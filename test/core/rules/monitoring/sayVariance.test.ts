import { type Pence, pounds, toPence } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { fromNumber } from '../../../../src/core/model/quantity';
import { type Amounts, judge } from '../../../../src/core/rules/monitoring/addUp';
import { type Printed, sayBudget, sayPosition, sayRounding, sayVariancePercent } from '../../../../src/core/rules/monitoring/sayVariance';

const policy = defaultPolicy(2007, 7);
const none = { budgetToDate: null, actualToDate: null, commitments: null, previousForecast: null, movement: null };
const position = (current: number, variance: number) => {
  const budget = toPence(fromNumber(current));
  const forecast = (budget + toPence(fromNumber(variance))) as Pence;
  const amounts: Amounts = { original: budget, virement: pounds(0), supplementary: pounds(0), current: budget, forecast, ...none };
  return judge(amounts, 'stream', policy);
};
const printed = (parts: Partial<Printed> & Pick<Printed, 'position'>): Printed => ({
  level: 'stream', nature: 'expenditure', roundingUnit: pounds(1), ...parts,
});

describe('the printed per cent (rules.md section 1 "Status")', () => {
  it('has one decimal, and more where the lower status would look like the threshold', () => {
    expect(sayVariancePercent(position(2_084_000, 99_600), 'stream', policy)).toBe('4.8%');
    expect(sayVariancePercent(position(1_992_001, 99_600), 'stream', policy)).toBe('4.999997%');
    expect(sayVariancePercent(position(1_992_000, 99_600), 'stream', policy)).toBe('5.0%');
    expect(sayVariancePercent(position(2_016_000, 100_000), 'stream', policy)).toBe('5.0%');
    expect(sayVariancePercent(position(100_000, -4_990), 'stream', policy)).toBe('-4.99%');
    expect(sayVariancePercent(position(100_000, -5_000), 'stream', policy)).toBe('-5.0%');
    expect(sayVariancePercent(position(0, 9_000), 'stream', policy)).toBe('nil budget');
    expect(sayVariancePercent(position(100_000, 0), 'stream', policy)).toBe('0.0%');
  });
});

describe('a position in words', () => {
  it('names the base, the direction and the status', () => {
    expect(sayPosition(printed({ position: position(295_000, 3_000) }), policy)).toBe(
      'overspend by £3,000 (1.0%) against a budget of £295,000, Amber',
    );
    expect(sayPosition(printed({ position: position(-100, -20), nature: 'income' }), policy)).toBe(
      'over-recover by £20 (20.0%) against a net income budget of £100, Green, large over-recovery',
    );
    expect(sayPosition(printed({ position: position(-180_000, 8_000), nature: 'income', level: 'line' }), policy)).toBe(
      'fall short by £8,000 (4.4%) against an income budget of £180,000, Amber',
    );
    expect(sayPosition(printed({ position: position(100, -20) }), policy)).toContain('underspend by £20 (20.0%)');
    expect(sayPosition(printed({ position: position(0, 9_000) }), policy)).toBe('overspend by £9,000 (nil budget) against a budget of £0, Amber');
  });

  it('prints net and gross together where the net says little', () => {
    const net = { ...position(10, 1), grossBeside: pounds(101) };
    expect(sayPosition(printed({ position: net }), policy)).toContain('a net budget of £10 (gross expenditure £101)');
    expect(sayBudget(net)).toBe('£10 net (gross expenditure £101)');
    expect(sayBudget(position(-10, 1))).toBe('-£10');
  });

  it('says "within rounding of Red" on a rounded sheet only', () => {
    const near = position(9_000_000, 99_500);
    expect(sayRounding(printed({ position: near, roundingUnit: pounds(1_000) }), policy)).toBe(
      ' The sheet is rounded to £1,000, so this is within rounding of Red, which starts at £100,000.',
    );
    expect(sayRounding(printed({ position: near }), policy)).toBe('');
  });
});
