import { pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { forecastLine } from '../../../../src/core/rules/monitoring/forecastLine';
import { projectedPay } from '../../../../src/core/rules/monitoring/projectedPay';
import { reviewMonitoring } from '../../../../src/core/rules/monitoring/reviewMonitoring';
import { type LineParts, BUDGET_FIELDS, budgetLines } from '../../../builders/budgetLine';
import { tableSource, tablesWith } from '../../../builders/tableSource';

const sheet = tableSource({ fields: BUDGET_FIELDS.filter((field) => field !== 'forecast') });
const posts: Policy = { ...defaultPolicy(2007, 7), forecastMethod: 'posts' };
const projected = (amount: number, ...lines: readonly LineParts[]) => {
  const own = budgetLines(lines, sheet);
  const pay = projectedPay([{ lines: own, amount: pounds(amount) }]);
  return own.map((line) => forecastLine(line, posts, pay)).map(({ forecast, basis }) => [forecast / 100, basis]);
};

describe('forecast by posts (rules.md section 1 "Forecast")', () => {
  it('takes the pay projection of the stream, whatever was spent so far', () => {
    expect(projected(1_513_000, { current: 1_512_000, actualToDate: 930_720 })).toEqual([[1_513_000, 'posts']]);
    expect(projected(90, { current: 100, actualToDate: 0 })).toEqual([[90, 'posts']]);
    expect(projected(90, { current: 100, actualToDate: null })).toEqual([[90, 'posts']]);
  });

  it('shares it over the pay lines of the stream by budget, to the penny', () => {
    const lines = [1, 1, 1].map((current) => ({ current, actualToDate: 1 }));
    expect(projected(100, ...lines)).toEqual([[33.34, 'posts'], [33.33, 'posts'], [33.33, 'posts']]);
    expect(projected(90, { current: 200, actualToDate: 1 }, { current: -100, actualToDate: 1 })).toEqual([[60, 'posts'], [30, 'posts']]);
    expect(projected(90, { current: 0, actualToDate: 1 }, { current: 0, actualToDate: 1 })).toEqual([[45, 'posts'], [45, 'posts']]);
  });

  it('leaves a line the forecast that its sheet has, and shares the rest', () => {
    expect(projected(100, { current: 1, forecast: 30 }, { current: 1, actualToDate: 1 })).toEqual([[30, 'given'], [70, 'posts']]);
    const [blank] = budgetLines([{ current: 40, forecast: null }]);
    const [open] = budgetLines([{ current: 1, actualToDate: 1 }], sheet);
    const pay = projectedPay([{ lines: [blank!, open!], amount: pounds(100) }]);
    expect(forecastLine(open!, posts, pay)).toEqual({ forecast: 6_000, basis: 'posts' });
    expect(forecastLine(blank!, posts, pay)).toEqual({ forecast: 4_000, basis: 'budget' });
    expect(projectedPay([{ lines: [blank!], amount: pounds(100) }]).size).toBe(0);
  });

  it('is the budget before the year starts and the actual once it has ended', () => {
    const [line] = budgetLines([{ current: 40, actualToDate: 39 }], sheet);
    const pay = projectedPay([{ lines: [line!], amount: pounds(100) }]);
    expect([0, 1, 11, 12, 13].map((period) => forecastLine(line!, { ...posts, period }, pay).basis)).toEqual(['budget', 'posts', 'posts', 'actual', 'actual']);
  });

  it('is used by monitoring under that method only, and printed with its lines and money', () => {
    const budget = budgetLines([{ current: 100, actualToDate: 50, group: 'Employees' }, { current: 60, actualToDate: 35, group: 'Premises' }], sheet);
    const payProjections = [{ lines: budget.slice(0, 1), amount: pounds(95) }];
    const methods = (policy: Policy) => [...reviewMonitoring({ tables: tablesWith({ budget }), policy, payProjections }).figures.forecastMethods];
    expect(methods(posts)).toEqual([['profile', { lines: 1, current: 6_000 }], ['posts', { lines: 1, current: 10_000 }]]);
    expect(methods({ ...posts, forecastMethod: 'profile' })).toEqual([['profile', { lines: 2, current: 16_000 }]]);
    expect([...reviewMonitoring({ tables: tablesWith({ budget }), policy: posts }).figures.forecastMethods.keys()]).toEqual(['profile']);
  });
});
