import type { CheckedClaim, Measure } from '../../model/claim';
import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, size, toPence } from '../../model/money';
import { minus } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { claimedOf } from './comparisons';
import { measureKey } from './measureKey';
import { WORDS } from './words';

/** Figures whose money another rule reports: BUD-04 a group that does not balance, BUD-02 virements that are not nil. */
const REPORTED = /^(balance|virements):/i;

/**
 * GOV-07: a claim the figures do not support, at its cell. The amount is the size of what lies between the figure found
 * and the one claimed, where it is money that no other rule reports. Shown to its author first; provisional claims too.
 */
export function claimNotSupported(checked: readonly CheckedClaim[], measures: ReadonlyMap<string, Measure>): readonly Finding[] {
  const byKey = new Map([...measures.values()].map((measure) => [measureKey(measure.name), measure]));
  return checked.flatMap((each) => {
    const measure = byKey.get(measureKey(each.claim.measure));
    return each.result !== 'Not supported' || measure === undefined ? [] : [finding(each, measure)];
  });
}

function finding(checked: CheckedClaim, measure: Measure): Finding {
  const { claim } = checked;
  const amount = gapOf(checked, measure);
  return {
    id: 'GOV-07',
    key: keyOf('GOV-07', measureKey(claim.measure), claim.population, claim.comparison, claim.statement),
    severity: severityOf(amount),
    basis: amount === null ? 'units' : /^what-if/i.test(measure.name) ? 'full year' : 'this year',
    at: placeOf([claim.at], 'statement'),
    subject: claim.measure.trim(),
    amount,
    tolerance: null,
    message: WORDS['GOV-07'].message(checked, measure.unit),
    advice: WORDS['GOV-07'].advice,
  };
}

function gapOf({ claim, computed }: CheckedClaim, { name, unit }: Measure): Pence | null {
  const claimed = claimedOf(claim);
  if (unit !== 'pounds' || computed === null || claimed === null || REPORTED.test(name)) return null;
  return size(toPence(minus(computed, claimed)));
}
