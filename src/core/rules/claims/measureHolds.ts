import type { CheckedClaim, ClaimResult, Measure } from '../../model/claim';
import { grouped } from '../../model/grouped';
import type { Policy } from '../../model/policy';
import { NIL, compare } from '../../model/quantity';
import { COMPARISONS } from './comparisons';
import { measureKey } from './measureKey';

/** What a measure is tested by. */
export interface MeasureTest {
  readonly claims: readonly CheckedClaim[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly policy: Policy;
}

/**
 * Whether a figure that an action names holds. The claims about it say so, all of them that were checked; without one a
 * balance is to be nil within tolerance and a variance within budget. Any other figure needs a claim: Not checked.
 */
export function measureHolds({ claims, measures, policy }: MeasureTest): (measure: string) => ClaimResult {
  const claimed = grouped(claims, ({ claim }) => measureKey(claim.measure));
  const figures = grouped(measures.values(), ({ name }) => measureKey(name));
  return (measure) => {
    const key = measureKey(measure);
    const results = (claimed.get(key) ?? []).map(({ result }) => result);
    if (results.includes('Not supported')) return 'Not supported';
    return results.includes('Supported') ? 'Supported' : ofItself(key, figures.get(key) ?? [], policy);
  };
}

function ofItself(key: string, [figure, ...others]: readonly Measure[], policy: Policy): ClaimResult {
  const comparison = key.startsWith('balance: ') ? 'balances' : key.startsWith('variance: ') ? 'within budget' : null;
  if (figure === undefined || comparison === null || others.some(({ value }) => compare(value, figure.value) !== 0)) return 'Not checked';
  return COMPARISONS[comparison]({ computed: figure.value, claimed: NIL, tolerance: null, policy }) ? 'Supported' : 'Not supported';
}
