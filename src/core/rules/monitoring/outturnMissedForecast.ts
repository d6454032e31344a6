import type { Finding } from '../../model/finding';
import { difference, size } from '../../model/money';
import { financialYear, yearLabel } from '../../model/period';
import type { Policy } from '../../model/policy';
import { placeOf } from '../../model/source';
import { RELIABLE } from './forecastMoved';
import type { PastForecasts } from './pastForecasts';
import { percentOrAmount } from './percentOrAmount';
import { tellFinding } from './tellFinding';

/**
 * BUD-14 (b): at this period of the last closed year the outturn of a stream missed its forecast by more than £25,000
 * and 2% of |current|, so that this year's forecast may do the same. Amount, in pence: what came out worse.
 */
export function outturnMissedForecast({ closed }: PastForecasts, policy: Policy): Finding[] {
  return closed.flatMap(({ past, outturn, stream: { stream, directorate, current } }) => {
    const miss = difference(outturn, past.forecastVariance);
    const tolerance = percentOrAmount(RELIABLE, current);
    if (size(miss) <= tolerance) return [];
    const year = yearLabel(financialYear(past.year, policy.year.firstMonth));
    const facts = { kind: 'missed', stream, year, period: past.period, forecast: past.forecastVariance, outturn, miss, tolerance } as const;
    const at = placeOf([past.at], 'outturnVariance');
    return [tellFinding('BUD-14', facts, { key: ['missed', directorate, stream], basis: 'at stake', at, subject: stream, amount: miss, tolerance })];
  });
}
