import type { DecisionPackage } from '../../model/decisionPackage';
import { type Pence, pence } from '../../model/money';

/** The limits that the packages state, smallest first; the smallest is used, and several are said. */
export function fundingLimits(packages: readonly DecisionPackage[]): readonly Pence[] {
  const stated = new Set(packages.flatMap(({ limit }) => limit ?? []));
  return [...stated].sort((a, b) => a - b).map((limit) => pence(limit));
}
