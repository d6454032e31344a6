import type { Policy } from '../../../../src/core/model/policy';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { forecastLine } from '../../../../src/core/rules/monitoring/forecastLine';
import { countMethods, monitorLines } from '../../../../src/core/rules/monitoring/monitorLines';
import { type LineParts, BUDGET_FIELDS, budgetLine, budgetLines } from '../../../builders/budgetLine';
import { tableSource } from '../../../builders/tableSource';

/** A sheet without a forecast column. */
const sheet = tableSource({ fields: BUDGET_FIELDS.filter((field) => field !== 'forecast') });
const inPeriod = (period: number, set: Partial<Policy> = {}): Policy => ({ ...defaultPolicy(2007, period), ...set });
const forecast = (parts: LineParts, policy: Policy = inPeriod(7)) => {
  const found = forecastLine(budgetLine({ table: sheet, ...parts }), policy);
  return [found.forecast / 100, found.basis];
};

describe('forecast (rules.md section 1 "Forecast")', () => {
  it('takes a typed forecast, and a typed 0 is 0', () => {
    expect(forecast({ current: 1_200, forecast: 900 })).toEqual([900, 'given']);
    expect(forecast({ current: 1_200, forecast: 0 })).toEqual([0, 'given']);
  });

  it('does not read a blank in a forecast column as nought: it takes the budget', () => {
    const line = budgetLine({ current: 1_200, actualToDate: 700, forecast: null });
    expect(forecastLine(line, inPeriod(7))).toEqual({ forecast: 120_000, basis: 'budget' });
    expect(forecastLine(line, inPeriod(12)).basis).toBe('budget');
  });

  it('profile adds what is still to come by the budget profile to what is spent', () => {
    expect(forecast({ current: 1_200, budgetToDate: 800, actualToDate: 700 })).toEqual([1_100, 'profile']);
  });

  it('profile takes twelfths where the sheet gives no budget to date, rounded once to the penny', () => {
    expect(forecast({ current: 1_200, actualToDate: 750 })).toEqual([1_250, 'profile']);
    expect(forecast({ current: 100, actualToDate: 1 })).toEqual([42.67, 'profile']);
    expect(forecast({ current: -100, actualToDate: -1 })).toEqual([-42.67, 'profile']);
  });

  it('commitments takes the orders where they exceed what is still to come, on expenditure only', () => {
    const set = inPeriod(7, { forecastMethod: 'commitments' });
    const line = { current: 1_200, budgetToDate: 700, actualToDate: 700 };
    expect(forecast({ ...line, commitments: 501 }, set)).toEqual([1_201, 'commitments']);
    expect(forecast({ ...line, commitments: 499 }, set)).toEqual([1_200, 'commitments']);
    expect(forecast({ ...line, commitments: null }, set)).toEqual([1_200, 'profile']);
    expect(forecast({ ...line, group: 'Income', commitments: 501 }, set)).toEqual([1_200, 'profile']);
    expect(forecast({ current: -1_200, budgetToDate: -700, actualToDate: -700, commitments: 0 }, set)).toEqual([-1_200, 'profile']);
    expect(forecast({ current: 0, actualToDate: 70, commitments: 30 }, set)).toEqual([100, 'commitments']);
  });

  it('counts no order twice where actuals include commitments', () => {
    const set = inPeriod(7, { forecastMethod: 'commitments', actualsIncludeCommitments: true });
    const line = { current: 1_200, budgetToDate: 700, actualToDate: 900, commitments: 800 };
    expect(forecast(line, set)).toEqual([1_400, 'commitments']);
  });

  it('straight-line carries the actual to twelve months for lines that accrue evenly', () => {
    const set = inPeriod(7, { forecastMethod: 'straight-line' });
    const line = { current: 1_200, actualToDate: 749 };
    expect(forecast({ ...line, group: 'Employees' }, set)).toEqual([1_284, 'straight-line']);
    expect(forecast({ ...line, actualToDate: 100, group: 'Transport' }, set)).toEqual([171.43, 'straight-line']);
  });

  it.each([
    { group: 'Income' as const },
    { group: 'Capital Financing' as const },
    { group: 'Premises' as const, description: 'Business rates' },
    { group: 'Supplies and Services' as const, description: 'Grants to voluntary bodies' },
    { group: 'Premises' as const, subjective: 'NNDR' },
    { group: null },
  ])('straight-line never touches income, grants, rates or capital charges: %o', (parts) => {
    const set = inPeriod(7, { forecastMethod: 'straight-line' });
    expect(forecast({ current: 1_200, actualToDate: 750, ...parts }, set)).toEqual([1_250, 'profile']);
  });

  it('posts falls back to profile', () => {
    const set = inPeriod(7, { forecastMethod: 'posts' });
    expect(forecast({ current: 1_200, actualToDate: 750 }, set)).toEqual([1_250, 'profile']);
  });

  it('p = 0 is the budget; p of 12 or 13 is the actual, nought included', () => {
    const line = { current: 1_200, actualToDate: 750 };
    expect(forecast(line, inPeriod(0))).toEqual([1_200, 'budget']);
    expect(forecast(line, inPeriod(11))).toEqual([850, 'profile']);
    expect(forecast(line, inPeriod(12))).toEqual([750, 'actual']);
    expect(forecast(line, inPeriod(13))).toEqual([750, 'actual']);
    expect(forecast({ ...line, actualToDate: 0 }, inPeriod(12))).toEqual([0, 'actual']);
    expect(forecast({ ...line, actualToDate: null }, inPeriod(12))).toEqual([1_200, 'budget']);
  });

  it('nothing spent before the year end is the budget', () => {
    expect(forecast({ current: 1_200, budgetToDate: 700, actualToDate: 0 })).toEqual([1_200, 'budget']);
    expect(forecast({ current: 1_200, budgetToDate: 700 })).toEqual([1_200, 'budget']);
  });
});

describe('lines and methods', () => {
  it('counts the lines and the budget that each method carries', () => {
    const lines = budgetLines(
      [
        { current: 100, forecast: 90 },
        { current: 1_200, actualToDate: 750 },
        { current: -300, actualToDate: -200 },
        { current: 50 },
      ],
      sheet,
    );
    expect([...countMethods(monitorLines(lines, inPeriod(7)))]).toEqual([
      ['given', { lines: 1, current: 10_000 }],
      ['profile', { lines: 2, current: 90_000 }],
      ['budget', { lines: 1, current: 5_000 }],
    ]);
  });

  it('measures movement from the previous forecast, a blank one standing at the budget, and none without a column', () => {
    const lines = budgetLines([{ current: 100, forecast: 130, previousForecast: 110 }, { current: 50, forecast: 55 }]);
    expect(monitorLines(lines, inPeriod(7)).map(({ movement }) => movement)).toEqual([2_000, 500]);
    const without = budgetLines([{ current: 50, forecast: 55 }]);
    expect(monitorLines(without, inPeriod(7))[0]?.movement).toBeNull();
  });
});
