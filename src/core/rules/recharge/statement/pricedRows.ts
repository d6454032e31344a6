import { present } from '../../../model/present';
import type { Quantity } from '../../../model/quantity';
import type { DriverCount, RateCardEntry } from '../../../model/recharge';
import type { PoolWithDrivers } from '../countWhatIfs';
import { percentagesOf } from '../percentages';

/** A count that a pool charges by, at what price, and as a per cent. */
export interface PricedRow {
  readonly rate: RateCardEntry | null;
  readonly percent: Quantity;
}

/** Every count that a pool charges by. */
export function pricedRows({ charged }: PoolWithDrivers): ReadonlyMap<DriverCount, PricedRow> {
  const rows = charged.flatMap((driver) => driver.charged.map((count) => ({ count, rate: driver.rate })));
  const percents = percentagesOf(rows.map(({ count }) => count));
  return new Map(rows.map(({ count, rate }, index) => [count, { rate, percent: present(percents[index], 'per cent of a row') }]));
}
