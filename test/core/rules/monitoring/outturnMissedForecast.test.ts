import { pounds } from '../../../../src/core/model/money';
import type { PastForecast } from '../../../../src/core/model/pastForecast';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { groupStreams } from '../../../../src/core/rules/monitoring/groupStreams';
import { monitorLines } from '../../../../src/core/rules/monitoring/monitorLines';
import { outturnMissedForecast } from '../../../../src/core/rules/monitoring/outturnMissedForecast';
import { pastForecasts } from '../../../../src/core/rules/monitoring/pastForecasts';
import { type LineParts, budgetLines } from '../../../builders/budgetLine';
import { pastForecast } from '../../../builders/monitoring';

const policy = defaultPolicy(2007, 7);
const ICT: LineParts = { stream: 'ICT', current: 762_400, forecast: 750_400 };
const found = (history: readonly PastForecast[], lines: readonly LineParts[] = [ICT], set: Policy = policy) => {
  const streams = groupStreams(monitorLines(budgetLines(lines), set), [], set);
  return outturnMissedForecast(pastForecasts(history, streams, set), set);
};

describe('BUD-14 (b): the outturn of the last closed year missed its forecast', () => {
  it('fires with what was forecast then and what came of it, at stake this year', () => {
    expect(found([pastForecast('ict', 18_000, 49_500)])).toEqual([
      {
        id: 'BUD-14', key: 'BUD-14|missed|corporate|ict', severity: 'Amber', basis: 'at stake', subject: 'ICT',
        at: { file: 'council.xlsx', sheet: 'Forecast history', cells: 'E2' }, amount: pounds(31_500), tolerance: pounds(25_000),
        message: 'At period 7 of 2006/07 the variance of ICT was forecast as +£18,000 and came out at +£49,500: £31,500 worse, beyond the tolerance of £25,000.',
        advice: "Say what makes this year's forecast better than that one, or allow for the same error.",
      },
    ]);
  });

  it('is silent at exactly £25,000 or 2% of the budget and fires a penny beyond, either way', () => {
    expect([25_000, 25_000.01, -25_000, -25_000.01].map((miss) => found([pastForecast('ICT', 0, miss)]).length)).toEqual([0, 1, 0, 1]);
    const large = [{ ...ICT, current: 2_000_000 }];
    expect([40_000, 40_000.01].map((miss) => found([pastForecast('ICT', 0, miss)], large).length)).toEqual([0, 1]);
    expect(found([pastForecast('ICT', 50_000, 0)])[0]?.message).toContain('£50,000 better');
  });

  it('takes the last closed year at the same period, and no other', () => {
    const miss = (parts: Partial<PastForecast>) => pastForecast('ICT', 0, 90_000, parts);
    const none = (parts: Partial<PastForecast>) => pastForecast('ICT', 0, 0, parts);
    expect(found([miss({ year: 2005 }), none({})])).toEqual([]);
    expect(found([none({ year: 2005 }), miss({})])).toHaveLength(1);
    expect(found([miss({ year: 2005 }), pastForecast('ICT', 0, null)])).toMatchObject([{ message: expect.stringContaining('of 2005/06') as string }]);
    expect(found([miss({ year: 2007 })])).toEqual([]);
    expect(found([miss({ period: 6 }), miss({ period: 8 })])).toEqual([]);
    expect(found([miss({ year: 2005 }), none({ period: 6 })])).toEqual([]);
  });

  it('tells streams of the same name apart by directorate; a history without directorates is for all', () => {
    const both = [{ ...ICT, directorate: 'Roads' }, { ...ICT, directorate: 'Schools' }];
    expect(found([pastForecast('ICT', 0, 90_000, { directorate: 'Schools' }), pastForecast('ICT', 0, 0)], both).map(({ key }) => key)).toEqual(['BUD-14|missed|schools|ict']);
    expect(found([pastForecast('ICT', 0, 90_000)], both)).toHaveLength(2);
    expect(found([pastForecast('ICT', 0, 90_000, { directorate: 'Parks' })], both)).toEqual([]);
  });

  it('names the year as a council whose year starts in January does', () => {
    expect(found([pastForecast('ICT', 0, 90_000)], [ICT], defaultPolicy(2007, 7, 1))[0]?.message).toContain('of 2006 ');
  });

  it('is silent without a history', () => {
    expect(found([])).toEqual([]);
  });
});
