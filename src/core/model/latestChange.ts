import { type Quantity, minus } from './quantity';
import type { CountRow } from './rechargeResult';

/** How far the latest count is from the one billed: the agreed count, else the audit; null where either is not known. */
export function latestChange({ agreed, baseline, change }: CountRow): Quantity | null {
  return agreed === null || baseline === null ? change : minus(agreed, baseline);
}
