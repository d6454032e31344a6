import { type Finding, keyOf, severityOf } from '../../model/finding';
import { sum, size } from '../../model/money';
import { present } from '../../model/present';
import { NIL, compare } from '../../model/quantity';
import type { DriverCount } from '../../model/recharge';
import { placeOf } from '../../model/source';
import { type RecipientUnits } from './countWords';
import { type Population, chargeFor, countedUnits } from './populations';
import { WORDS } from './words';

/**
 * RCH-03: a count below nil. It shares nothing; one finding a driver, with its recipients. The amount is the size of what
 * the counts would take off at the driver's price.
 */
export function countBelowNil(populations: readonly Population[]): readonly Finding[] {
  return populations.flatMap((population) => (population.negative.length === 0 ? [] : [finding(population)]));
}

function finding({ key, name, rate, negative }: Population): Finding {
  const rows = negative.map((count): RecipientUnits => {
    const units = lowest(count);
    return { recipient: count.recipient, units, amount: rate === null ? null : chargeFor(units, rate) };
  });
  const amount = rate === null ? null : size(sum(rows.map(({ units }) => chargeFor(units, rate))));
  const field = (['locked', 'audit', 'baseline'] as const).find((each) => negative.some((count) => compare(count[each] ?? NIL, NIL) < 0));
  const facts = { driver: name, rate, rows };
  return {
    id: 'RCH-03',
    key: keyOf('RCH-03', key),
    severity: severityOf(amount),
    basis: amount === null ? 'units' : 'at stake',
    at: placeOf(negative.map(({ at }) => at), present(field, 'count below nil')),
    subject: name,
    amount,
    tolerance: null,
    message: WORDS['RCH-03'].message(facts),
    advice: WORDS['RCH-03'].advice,
  };
}

/** The latest count, else the billed one, whichever is below nil. */
function lowest(count: DriverCount): RecipientUnits['units'] {
  const latest = countedUnits(count);
  return compare(latest, NIL) < 0 ? latest : present(count.baseline, 'count below nil');
}
