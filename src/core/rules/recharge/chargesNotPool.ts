import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, NO_MONEY, difference, pence, size, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { DriverCount } from '../../model/recharge';
import { placeOf } from '../../model/source';
import { sayList, sameName } from '../../model/wording';
import type { PoolWithDrivers } from './countWhatIfs';
import { poolBasis } from './poolBasis';
import { WORDS } from './words';

const A_PENNY = 1;

/**
 * RCH-01: the charges the sheet states for a pool's driver do not sum to the pool, or to the pools shared by it.
 * Charges in pence must sum exactly; on a sheet in whole pounds or more the rounding of n charges is allowed.
 */
export function chargesNotPool(pools: readonly PoolWithDrivers[], policy: Policy): readonly Finding[] {
  return [...byDriver(pools).values()].flatMap((together) => finding(together, policy));
}

function byDriver(pools: readonly PoolWithDrivers[]): ReadonlyMap<string, readonly PoolWithDrivers[]> {
  const groups = new Map<string, PoolWithDrivers[]>();
  for (const pool of pools) {
    if (/rate\s*card/i.test(pool.result.pool.method)) continue;
    const key = pool.drivers.map((driver) => driver.key).join('\u0000');
    const together = groups.get(key);
    if (together === undefined) groups.set(key, [pool]);
    else together.push(pool);
  }
  return groups;
}

function finding(pools: readonly PoolWithDrivers[], policy: Policy): readonly Finding[] {
  const [first] = pools;
  const rows = (first?.drivers ?? []).flatMap(({ charged }) => charged).filter(({ statedCharge }) => statedCharge !== null);
  if (first === undefined || rows.length === 0) return [];
  const cost = sum(pools.map(({ result }) => result.cost));
  const stated = sum(rows.map(({ statedCharge }) => statedCharge ?? NO_MONEY));
  const [amount, tolerance] = [difference(cost, stated), roundingOf(rows)];
  if (size(amount) <= tolerance) return [];
  const services = pools.map(({ result }) => result.pool.service);
  const words = WORDS['RCH-01'];
  return [
    {
      id: 'RCH-01',
      key: keyOf('RCH-01', ...services.map(sameName)),
      severity: severityOf(amount, true),
      basis: poolBasis(first.result.pool, policy),
      at: placeOf(rows.map(({ at }) => at), 'statedCharge'),
      subject: sayList(services),
      amount,
      tolerance,
      message: words.message({ services, cost, stated, rows: rows.length }),
      advice: words.advice,
    },
  ];
}

/** min((n + 1) / 2, ceil(sqrt n)) rounding units (rules, section 0); none when charges are written in pence. */
function roundingOf(rows: readonly DriverCount[]): Pence {
  const unit = Math.max(...rows.map(({ at }) => at.table.roundingUnit));
  if (unit === A_PENNY) return NO_MONEY;
  let root = 0;
  while (root * root < rows.length) root += 1;
  return pence(Math.min(((rows.length + 1) * unit) / 2, root * unit));
}
