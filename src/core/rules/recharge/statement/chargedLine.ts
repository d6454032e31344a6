import type { ChargeLine } from '../../../model/chargeStatement';
import type { DriverCount, RateCardEntry } from '../../../model/recharge';
import type { BilledShare } from './billedShares';

/** A line of a statement with whom it charges, and what it was worked out from. */
export interface ChargedLine {
  readonly recipient: string;
  readonly line: ChargeLine;
  /** The drivers it counts; lines of one key can be held against each other. */
  readonly key: string;
  readonly rows: readonly DriverCount[];
  /** Price of the driver in the year reviewed; null without one, and where there are several drivers. */
  readonly rate: RateCardEntry | null;
  /** The share on the counts billed before; null where it is no share, or those are not all given. */
  readonly before: BilledShare | null;
}
