import { byCodePoint } from '../../model/money';
import { type Quantity, magnitude, minus } from '../../model/quantity';
import type { DriverCount, RateCardEntry } from '../../model/recharge';
import type { CountRow } from '../../model/rechargeResult';
import { type Population, notChargedOn } from './populations';

/** Every count as read, by driver in order of first appearance and by recipient, with its change and its dispute. */
export function countRows(populations: readonly Population[]): readonly CountRow[] {
  return populations.flatMap(({ name, rate, charged, uncharged, negative }) =>
    [
      ...charged.map((count) => rowOf(name, count, rate)),
      ...[...uncharged, ...negative].map((count) => rowOf(name, count, null)),
    ].sort((a, b) => byCodePoint(a.recipient, b.recipient) || a.source.at.row - b.source.at.row),
  );
}

/** `rate` is the price the change is charged at, null when it is not charged. */
function rowOf(driver: string, source: DriverCount, rate: RateCardEntry | null): CountRow {
  const { recipient, baseline, audit, returned, locked: agreed } = source;
  const change = less(audit, baseline);
  const disputed = agreed === null ? less(returned, audit) : null;
  return {
    driver,
    recipient,
    baseline,
    audit,
    returned,
    agreed,
    change,
    disputed: disputed === null ? null : magnitude(disputed),
    notCharged: change === null || rate === null ? null : notChargedOn(source, rate),
    price: rate?.price ?? null,
    source,
  };
}

function less(a: Quantity | null, b: Quantity | null): Quantity | null {
  return a === null || b === null ? null : minus(a, b);
}
