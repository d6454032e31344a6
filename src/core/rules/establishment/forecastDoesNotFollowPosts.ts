import { type Finding, keyOf, severityOf } from '../../model/finding';
import { difference, inPounds, size, sum, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { type Quantity, compare, fraction, greater, over } from '../../model/quantity';
import type { StreamPay } from './streamPay';
import { type ProjectionAgainstForecast, establishmentWords } from './words';

/** EST-13: the pay projected from posts and the employees forecast differ by more than 2,500 and 1% of the budget. */
export function forecastDoesNotFollowPosts(streams: readonly StreamPay[], policy: Policy): Finding[] {
  return streams.flatMap(({ figures, employees: { pay } }): Finding[] => {
    if (pay === null) return [];
    const apart = difference(figures.payProjection, pay.forecast);
    const limit = greater(inPounds(policy.tolerance.establishment), onePerCentOf(inPounds(size(pay.budget))));
    if (compare(inPounds(size(apart)), limit) <= 0) return [];
    const { message, advice } = establishmentWords['EST-13'];
    const tolerance = toPence(limit);
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

function onePerCentOf(budget: Quantity): Quantity {
  return over(budget, fraction(100));
}

type Facts = Omit<ProjectionAgainstForecast, 'forecast' | 'difference' | 'tolerance'>;

function factsOf({ stream, payProjection: projection, fullCost, posts, over: excess }: StreamPay['figures']): Facts {
  return {
    stream,
    projection,
    fullCost,
    vacant: sum(posts.filter(({ compared }) => compared).map(({ vacantCost }) => vacantCost)),
    above: sum(excess.map(({ amount }) => amount)),
    notCosted: posts.filter(({ missing }) => missing !== '').length,
  };
}
