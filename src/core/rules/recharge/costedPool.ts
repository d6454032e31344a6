import type { Pence } from '../../model/money';
import type { Pool } from '../../model/recharge';
import type { ChargedUnits } from './chargedDrivers';
import type { Population } from './populations';

/** A pool with its own cost, the drivers it names and the units it charges by. */
export interface CostedPool extends ChargedUnits {
  readonly pool: Pool;
  readonly cost: Pence;
  readonly drivers: readonly Population[];
}
