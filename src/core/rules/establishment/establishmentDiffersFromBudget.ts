import { type Finding, keyOf, severityOf } from '../../model/finding';
import { size } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { StreamPay } from './streamPay';
import { establishmentWords } from './words';

/** EST-01: the cost of a stream's approved posts after the vacancy allowance differs from its employees budget. */
export function establishmentDiffersFromBudget(streams: readonly StreamPay[], { tolerance }: Policy): Finding[] {
  const limit = tolerance.establishment;
  return streams.flatMap(({ figures }): Finding[] => {
    const { stream, directorate, budget, difference, budgetAt, cost, vacancyAllowance: allowance, posts } = figures;
    if (budget === null || difference === null || budgetAt === null || size(difference) <= limit) return [];
    const notCosted = posts.filter(({ missing }) => missing !== '').length;
    const { message, advice } = establishmentWords['EST-01'];
    return [
      {
        id: 'EST-01',
        key: keyOf('EST-01', directorate, stream),
        severity: severityOf(difference),
        basis: 'this year',
        at: budgetAt,
        subject: stream,
        amount: difference,
        tolerance: limit,
        message: message({ stream, cost, allowance, budget, difference, tolerance: limit, notCosted }),
        advice,
      },
    ];
  });
}
