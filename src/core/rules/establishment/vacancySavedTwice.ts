import { type Finding, keyOf, severityOf } from '../../model/finding';
import { difference, pence, size } from '../../model/money';
import type { Policy } from '../../model/policy';
import { projectionApart } from './projectionApart';
import { savedTwice } from './savedTwice';
import type { StreamPay } from './streamPay';
import { establishmentWords } from './words';

/**
 * EST-09: the vacancy allowance and the underspend of the forecast together are more than the vacancies save. Where the
 * forecast takes nothing, and EST-13 reports the same money, that is the one finding of it.
 */
export function vacancySavedTwice(streams: readonly StreamPay[], policy: Policy): Finding[] {
  const tolerance = policy.tolerance.establishment;
  return streams.flatMap((each): Finding[] => {
    const [saved, { pay }, { stream, directorate }] = [savedTwice(each), each.employees, each.figures];
    if (saved === null || pay === null || saved.beyond <= tolerance || saved.allowance <= 0) return [];
    const projection = projectionApart(each, policy);
    if (saved.taken === 0 && projection !== null && size(difference(projection.apart, saved.beyond)) <= projection.tolerance) return [];
    const amount = pence(Math.min(saved.allowance, saved.beyond));
    const { message, advice } = establishmentWords['EST-09'];
    return [
      {
        id: 'EST-09',
        key: keyOf('EST-09', directorate, stream),
        severity: severityOf(amount),
        basis: 'this year',
        at: pay.forecastAt,
        subject: stream,
        amount,
        tolerance,
        message: message({ stream, ...saved, amount, tolerance }),
        advice,
      },
    ];
  });
}
