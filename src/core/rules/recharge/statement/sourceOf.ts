import type { Charged } from '../../../model/chargeStatement';
import { present } from '../../../model/present';
import type { DriverCount, Pool, RateCardEntry } from '../../../model/recharge';
import type { Place } from '../../../model/source';
import { sameName } from '../../../model/wording';
import type { ZeroBase } from '../../../model/zeroBase';
import { placesOf } from './countsUsed';

interface LineFrom {
  readonly rows: readonly DriverCount[];
  readonly rates: readonly (RateCardEntry | null)[];
  readonly zeroBase: ZeroBase | null;
}

/** The cells of the price, of the charge as stated, or of the cost: in the pools, else in the zero-base lines. */
export function sourceOf({ cost, at, service }: Pool, { way }: Charged, { rows, rates, zeroBase }: LineFrom): readonly Place[] {
  if (way === 'stated') return placesOf(rows.map((count) => count.at), 'statedCharge');
  if (way === 'price') return placesOf(rates.map((rate) => present(rate, service).at), 'price');
  if (way === 'unpriced' || way === 'free') return [];
  if (cost !== null) return placesOf([at], 'cost');
  const { lines } = present(present(zeroBase, service).pools.find(({ pool }) => sameName(pool) === sameName(service)), service);
  return placesOf(lines.map((line) => line.at), 'amount');
}
