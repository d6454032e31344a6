import { type Pence, inPounds, sum } from '../../../model/money';
import { grouped } from '../../../model/grouped';
import { type Quantity, isNil, over, total } from '../../../model/quantity';
import type { DriverCount } from '../../../model/recharge';
import { sameName } from '../../../model/wording';
import type { PoolWithDrivers } from '../countWhatIfs';
import { unitsOf } from '../populations';
import { sharePool } from '../sharePool';

/** What one recipient would bear of the same cost on the counts billed before. */
export interface BilledShare {
  readonly units: Quantity;
  readonly all: Quantity;
  readonly price: Quantity;
  readonly charge: Pence;
}

/** The cost of a pool shared by the counts billed before, by the recipient's plain name; nothing where one of them is not given. */
export function billedShares({ way, served, charged, result: { cost } }: PoolWithDrivers): ReadonlyMap<string, BilledShare> {
  const rows = way === 'full cost' && served === null ? asBilled(charged.flatMap((driver) => driver.charged)) : null;
  if (rows === null || isNil(unitsOf(rows))) return new Map();
  const all = unitsOf(rows);
  const shares = grouped(sharePool(cost, rows), ({ recipient }) => sameName(recipient));
  return new Map([...shares].map(([key, own]) => [
    key,
    { units: total(own.map(({ units }) => units)), all, price: over(inPounds(cost), all), charge: sum(own.map(({ charge }) => charge)) },
  ]));
}

/** The rows on the count billed; null where one has none. */
export function asBilled(rows: readonly DriverCount[]): readonly DriverCount[] | null {
  return rows.every(({ baseline }) => baseline !== null) ? rows.map((count) => ({ ...count, locked: null, audit: null })) : null;
}
