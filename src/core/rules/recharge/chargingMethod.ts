import type { Pool } from '../../model/recharge';
import type { AllocationMethod } from './allocation/service';

/** Four ways to charge what a pool costs (rules, section 4). */
export type ChargingMethod = 'rate card' | 'full cost' | 'direct charge' | 'percentage';

/** How a pool is charged, as its method names it; full cost when it names none of the others. */
export function chargingMethodOf({ method }: Pick<Pool, 'method'>): ChargingMethod {
  if (/rate\s*card|price list/i.test(method)) return 'rate card';
  if (/direct\s*charg/i.test(method)) return 'direct charge';
  return /per\s?cent|%/i.test(method) ? 'percentage' : 'full cost';
}

/** How a pool says that services which serve each other are shared; null leaves it to the setting recharge.method. */
export function allocationMethodOf({ method }: Pool): AllocationMethod | null {
  if (/reciprocal/i.test(method)) return 'reciprocal';
  if (/step/i.test(method)) return 'step-down';
  return /^\s*direct(ly)?(\s+(allocation|method))?\s*$/i.test(method) ? 'direct' : null;
}
