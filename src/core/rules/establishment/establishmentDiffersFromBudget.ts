import { type Finding, keyOf, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { type Pence, difference, size, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { Explaining } from './explaining';
import type { StreamPay } from './streamPay';
import { establishmentWords } from './words';

/**
 * EST-01: the cost of a stream's approved posts after the vacancy allowance differs from its employees budget. Silent
 * where the findings of the stream under EST-02, 05, 08 and 11 together account for it within tolerance.
 */
export function establishmentDiffersFromBudget(streams: readonly StreamPay[], explaining: readonly Explaining[], { tolerance }: Policy): Finding[] {
  const limit = tolerance.establishment;
  const named = grouped(explaining, ({ stream }) => stream);
  return streams.flatMap(({ key, figures }): Finding[] => {
    const { stream, directorate, budget, difference: apart, budgetAt, cost, vacancyAllowance: allowance, posts } = figures;
    const found = named.get(key) ?? [];
    if (budget === null || apart === null || budgetAt === null || size(apart) <= limit || isExplained(apart, found, limit)) return [];
    const notCosted = posts.filter(({ missing }) => missing !== '').length;
    const { message, advice } = establishmentWords['EST-01'];
    return [
      {
        id: 'EST-01',
        key: keyOf('EST-01', directorate, stream),
        severity: severityOf(apart),
        basis: 'this year',
        at: budgetAt,
        subject: stream,
        amount: apart,
        tolerance: limit,
        message: message({ stream, cost, allowance, budget, difference: apart, tolerance: limit, notCosted, named: rulesOf(found), namedAmount: effectOf(found) }),
        advice,
      },
    ];
  });
}

/** The rules that account for the difference of each stream, by its key; streams that no finding explains are absent. */
export function explanations(streams: readonly StreamPay[], explaining: readonly Explaining[], { tolerance }: Policy): ReadonlyMap<string, readonly string[]> {
  const named = grouped(explaining, ({ stream }) => stream);
  return new Map(
    streams.flatMap(({ key, figures: { difference: apart } }) => {
      const found = named.get(key) ?? [];
      return apart !== null && isExplained(apart, found, tolerance.establishment) ? [[key, rulesOf(found)] as const] : [];
    }),
  );
}

/** A difference beyond the limit, and all findings of the stream together, never a choice of them, bring it within. */
function isExplained(apart: Pence, found: readonly Explaining[], limit: Pence): boolean {
  return size(apart) > limit && size(difference(apart, effectOf(found))) <= limit;
}

function effectOf(found: readonly Explaining[]): Pence {
  return sum(found.map(({ effect }) => effect));
}

function rulesOf(found: readonly Explaining[]): readonly string[] {
  return [...new Set(found.filter(({ effect }) => effect !== 0).map(({ finding }) => finding.id))].sort();
}
