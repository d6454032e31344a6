import { type Pence, byCodePoint, share } from '../../model/money';
import { type Quantity, NIL, isNil, plus } from '../../model/quantity';
import type { DriverCount, RecipientType } from '../../model/recharge';
import { countedUnits } from './populations';

/** What one recipient pays out of one kind of money. */
export interface SharedCharge {
  readonly recipient: string;
  readonly recipientType: RecipientType;
  readonly units: Quantity;
  readonly charge: Pence;
}

/**
 * A cost shared by the counts of its recipients, to the penny: first the recipients' totals by largest remainder, then
 * each total among the kinds of money that pay it (rules, section 4). In code-point order of recipients. Empty when
 * there are no units.
 */
export function sharePool(cost: Pence, counts: readonly DriverCount[]): readonly SharedCharge[] {
  const recipients = [...unitsBy(counts)].sort(([a], [b]) => byCodePoint(a, b));
  const weights = recipients.map(([key, types]) => ({ key, weight: totalOf(types) }));
  if (weights.every(({ weight }) => isNil(weight))) return [];
  const totals = share(cost, weights);
  return recipients.flatMap(([recipient, types], index) => breakDown(recipient, types, totals[index] as Pence));
}

type UnitsByType = ReadonlyMap<RecipientType, Quantity>;

function breakDown(recipient: string, types: UnitsByType, charge: Pence): readonly SharedCharge[] {
  if (types.size === 1) return [...types].map(([recipientType, units]) => ({ recipient, recipientType, units, charge }));
  const parts = [...types].sort(([a], [b]) => byCodePoint(a, b));
  const weights = parts.map(([key, weight]) => ({ key, weight }));
  const charges = isNil(totalOf(types)) ? parts.map(() => charge) : share(charge, weights);
  return parts.map(([recipientType, units], index) => ({
    recipient,
    recipientType,
    units,
    charge: charges[index] as Pence,
  }));
}

function unitsBy(counts: readonly DriverCount[]): ReadonlyMap<string, UnitsByType> {
  const recipients = new Map<string, Map<RecipientType, Quantity>>();
  for (const count of counts) {
    const types = recipients.get(count.recipient) ?? new Map<RecipientType, Quantity>();
    types.set(count.recipientType, plus(types.get(count.recipientType) ?? NIL, countedUnits(count)));
    recipients.set(count.recipient, types);
  }
  return recipients;
}

function totalOf(types: UnitsByType): Quantity {
  return [...types.values()].reduce(plus, NIL);
}
