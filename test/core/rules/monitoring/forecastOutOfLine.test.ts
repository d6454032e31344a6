import { pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { fraction } from '../../../../src/core/model/quantity';
import { forecastOutOfLine } from '../../../../src/core/rules/monitoring/forecastOutOfLine';
import { monitorLines } from '../../../../src/core/rules/monitoring/monitorLines';
import { type LineParts, BUDGET_FIELDS, budgetLines } from '../../../builders/budgetLine';
import { tableSource } from '../../../builders/tableSource';

const inPeriod = (period: number): Policy => defaultPolicy(2007, period);
const found = (line: LineParts, policy: Policy = inPeriod(7), table?: ReturnType<typeof tableSource>) =>
  forecastOutOfLine(monitorLines(budgetLines([line], table), policy), policy);

describe('BUD-10 (a): a forecast below what is spent', () => {
  it('fires for a cost, with what is spent beyond it', () => {
    expect(found({ description: 'Gas', current: 10_000, forecast: 9_000, actualToDate: 9_400 })).toEqual([
      {
        id: 'BUD-10', key: 'BUD-10|c1|s0|gas', severity: 'Amber', basis: 'this year', subject: 'ICT: Gas',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'L2' }, amount: pounds(400), tolerance: null,
        message: 'The forecast is £9,000, and £9,400 is already spent: £400 more.',
        advice: 'Correct the forecast, or explain in the row what will be different in the rest of the year.',
      },
    ]);
  });

  it('lets a pound pass and fires a penny beyond it, in any period', () => {
    const by = (more: number, period = 7) => found({ current: 10, forecast: 10, actualToDate: 10 + more }, inPeriod(period)).length;
    expect([by(1), by(1.01), by(1, 1), by(1.01, 1), by(1.01, 12)]).toEqual([0, 1, 0, 1, 1]);
  });

  it('asks of a blank forecast too, which is taken at the budget, but not of one calculated', () => {
    const line = { current: 10, forecast: null, actualToDate: 12 };
    expect(found(line)).toMatchObject([{ amount: pounds(2) }]);
    expect(found({ ...line, budgetToDate: 15 }, inPeriod(7), tableSource({ fields: BUDGET_FIELDS.filter((field) => field !== 'forecast') }))).toEqual([]);
  });

  it('leaves a line in credit alone: its saving is still to come', () => {
    expect(found({ description: 'Vacancy saving', current: -50, forecast: -50, actualToDate: 0 })).toEqual([]);
    expect(found({ current: -50, forecast: -50, actualToDate: -20 })).toEqual([]);
  });

  it('is a Note for income already beyond its forecast, favourable', () => {
    const fees = { nature: 'income' as const, current: -500_000, forecast: -500_000 };
    expect(found({ ...fees, actualToDate: -650_000 })).toMatchObject([
      { severity: 'Note', amount: pounds(-150_000), message: 'Income of £650,000 is already received, £150,000 beyond the forecast of £500,000.', advice: expect.stringContaining('Raise') as string },
    ]);
    expect([500_001, 500_001.01].map((actual) => found({ ...fees, actualToDate: -actual }).length)).toEqual([0, 1]);
    expect(found({ ...fees, forecast: -5, actualToDate: 0 })).toEqual([]);
    expect(found({ ...fees, forecast: 5, actualToDate: 0 })).toEqual([]);
  });
});

describe('BUD-10 (b): a forecast away from what spending leads to', () => {
  const profiled = { current: 100_000, budgetToDate: 60_000, actualToDate: 70_000 };

  it('holds a typed forecast against actual plus the budget still to come', () => {
    expect(found({ ...profiled, forecast: 99_000 })).toMatchObject([
      {
        amount: pounds(11_000), tolerance: pounds(10_000), severity: 'Amber',
        message:
          'The forecast is £99,000, but actual to date of £70,000 leads with the budget still to come by the profile to £110,000: ' +
          'a difference of +£11,000, beyond the tolerance of £10,000.',
      },
    ]);
  });

  it('is silent at exactly £10,000 and fires a penny beyond, either way', () => {
    expect([100_000, 99_999.99, 120_000, 120_000.01].map((forecast) => found({ ...profiled, forecast }).length)).toEqual([0, 1, 0, 1]);
  });

  it('takes 5% of |budget| where that is more, exactly', () => {
    const large = { current: 300_000.2, budgetToDate: 0, actualToDate: 0.01 };
    const by = (gap: number) => found({ ...large, forecast: 300_000.21 + gap }).length;
    expect([15_000.01, 15_000.02, -15_000.01, -15_000.02].map(by)).toEqual([0, 1, 0, 1]);
    const income = { nature: 'income' as const, current: -300_000, budgetToDate: 0, actualToDate: -1 };
    expect([285_000, 284_999].map((forecast) => found({ ...income, forecast: -forecast - 1 }).length)).toEqual([0, 1]);
  });

  it('takes the settings of the council', () => {
    const set: Policy = { ...inPeriod(7), tolerance: { ...inPeriod(7).tolerance, forecastAmount: pounds(1), forecastPercent: fraction(1) } };
    expect([109_000, 108_999].map((forecast) => found({ ...profiled, forecast }, set).length)).toEqual([0, 1]);
  });

  it('speaks in periods 3 to 11 only', () => {
    expect([1, 2, 3, 11, 12, 13].map((period) => found({ ...profiled, forecast: 80_000 }, inPeriod(period)).length)).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('without a budget to date holds groups that accrue evenly against straight-line, and no others', () => {
    const even = { current: 120_000, actualToDate: 77_000, group: 'Employees' as const };
    expect(found({ ...even, forecast: 121_999 })).toMatchObject([
      { amount: pounds(10_001), message: expect.stringContaining('leads at the same pace to £132,000') as string },
    ]);
    expect(found({ ...even, forecast: 122_000 })).toEqual([]);
    expect(found({ ...even, forecast: 100_000, group: 'Third Party Payments' })).toEqual([]);
    expect(found({ ...even, forecast: 100_000, description: 'Business rates' })).toEqual([]);
    expect(found({ ...even, forecast: 120_000, actualToDate: 0 })).toEqual([]);
  });

  it('says nothing of a blank forecast, of a line without an actual, and of no lines', () => {
    expect(found({ ...profiled, forecast: null })).toEqual([]);
    expect(found({ ...profiled, forecast: 99_000, actualToDate: null })).toEqual([]);
    expect(forecastOutOfLine([], inPeriod(7))).toEqual([]);
  });

  it('holds a line with nothing spent against its profile', () => {
    expect(found({ current: 100_000, budgetToDate: 60_000, actualToDate: 0, forecast: 100_000 })).toMatchObject([{ amount: pounds(-60_000) }]);
  });
});
