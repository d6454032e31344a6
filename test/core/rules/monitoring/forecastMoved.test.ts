import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { forecastMoved } from '../../../../src/core/rules/monitoring/forecastMoved';
import { groupStreams } from '../../../../src/core/rules/monitoring/groupStreams';
import { monitorLines } from '../../../../src/core/rules/monitoring/monitorLines';
import { type LineParts, budgetLines } from '../../../builders/budgetLine';

const policy = defaultPolicy(2007, 7);
const found = (...lines: readonly LineParts[]) => forecastMoved(groupStreams(monitorLines(budgetLines(lines), policy), [], policy));
const moved = (by: number, current = 1_000_000) => found({ current, previousForecast: current, forecast: current + by });

describe('BUD-14 (a): the forecast of a stream moved', () => {
  it('fires with where it moved from and to', () => {
    expect(found({ current: 500_000, previousForecast: 490_000, forecast: 520_000 }, { current: 10, previousForecast: 10, forecast: 10 })).toEqual([
      {
        id: 'BUD-14', key: 'BUD-14|moved|corporate|ict', severity: 'Amber', basis: 'this year', subject: 'ICT',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'L2:L3' }, amount: pounds(30_000), tolerance: pounds(25_000),
        message: 'The forecast of ICT moved by +£30,000, from £490,010 to £520,010, since the previous report, beyond the tolerance of £25,000.',
        advice: 'Say what has changed since the previous forecast.',
      },
    ]);
  });

  it('is silent at exactly £25,000 and fires a penny beyond, either way', () => {
    expect([25_000, 25_000.01, -25_000, -25_000.01].map((by) => moved(by).length)).toEqual([0, 1, 0, 1]);
  });

  it('takes 2% of |budget| where that is more, income budgets too', () => {
    expect([40_000, 40_000.01].map((by) => moved(by, 2_000_000).length)).toEqual([0, 1]);
    expect([40_000, 40_000.01].map((by) => moved(by, -2_000_000).length)).toEqual([0, 1]);
    expect([25_000, 25_000.01].map((by) => moved(by, 1_250_000).length)).toEqual([0, 1]);
  });

  it('measures the stream, not its lines, and is Red from £100,000', () => {
    expect(found({ current: 1, previousForecast: 0, forecast: 90_000 }, { current: 1, previousForecast: 90_000, forecast: 0 })).toEqual([]);
    expect(moved(100_000)).toMatchObject([{ severity: 'Red' }]);
  });

  it('is silent without a previous forecast and without streams', () => {
    expect(found({ current: 10, forecast: 900_000 })).toEqual([]);
    expect(found()).toEqual([]);
  });
});
