import { type Finding, keyOf, severityOf } from '../../model/finding';
import { difference, size, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { projectionApart } from './projectionApart';
import { savedTwice } from './savedTwice';
import type { StreamPay } from './streamPay';
import { type ProjectionAgainstForecast, establishmentWords } from './words';

/**
 * EST-13: the pay projected from posts and the employees forecast differ by more than 2,500 and 1% of the budget.
 * Silent where the saving that EST-09 reports as taken twice is all of it.
 */
export function forecastDoesNotFollowPosts(streams: readonly StreamPay[], policy: Policy): Finding[] {
  return streams.flatMap((each): Finding[] => {
    const [{ figures, employees: { pay } }, found] = [each, projectionApart(each, policy)];
    if (pay === null || found === null || isSavedTwice(each, policy)) return [];
    const { apart, tolerance } = found;
    const { message, advice } = establishmentWords['EST-13'];
    return [
      {
        id: 'EST-13',
        key: keyOf('EST-13', figures.directorate, figures.stream),
        severity: severityOf(apart),
        basis: 'this year',
        at: pay.forecastAt,
        subject: figures.stream,
        amount: apart,
        tolerance,
        message: message({ ...factsOf(figures), forecast: pay.forecast, difference: apart, tolerance }),
        advice,
      },
    ];
  });
}

function isSavedTwice(each: StreamPay, policy: Policy): boolean {
  const [saved, found] = [savedTwice(each), projectionApart(each, policy)];
  if (saved === null || found === null || saved.taken === 0 || saved.allowance <= 0) return false;
  return saved.beyond > policy.tolerance.establishment && size(difference(found.apart, saved.beyond)) <= found.tolerance;
}

type Facts = Omit<ProjectionAgainstForecast, 'forecast' | 'difference' | 'tolerance'>;

function factsOf({ stream, payProjection: projection, fullCost, posts, over: excess }: StreamPay['figures']): Facts {
  return {
    stream,
    projection,
    fullCost,
    vacant: sum(posts.filter(({ compared }) => compared).map(({ vacantCost }) => vacantCost)),
    above: sum(excess.map(({ thisYear }) => thisYear)),
    notCosted: posts.filter(({ missing }) => missing !== '').length,
  };
}
