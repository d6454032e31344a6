import { type Finding, keyOf, severityOf } from '../../model/finding';
import type { Policy } from '../../model/policy';
import { isNil } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { sameName } from '../../model/wording';
import type { PoolWithDrivers } from './countWhatIfs';
import { poolBasis } from './poolBasis';
import type { NilDriverFacts } from './poolWords';
import { WORDS } from './words';

/**
 * RCH-02: a pool whose driver total is nil, or that serves nobody outside itself and services like it, cannot be shared;
 * it is reported with its cost and what other pools charge it, never dropped.
 */
export function poolWithoutDriver(pools: readonly PoolWithDrivers[], policy: Policy): readonly Finding[] {
  const words = WORDS['RCH-02'];
  return pools
    .filter(({ result, charges }) => isNil(result.units) && charges.length === 0)
    .map((each) => {
      const { pool, fullCost: cost } = each.result;
      const facts = { service: pool.service, cost, driver: pool.driver.trim(), reason: reasonOf(each) };
      return {
        id: 'RCH-02',
        key: keyOf('RCH-02', sameName(pool.service)),
        severity: severityOf(cost),
        basis: poolBasis(pool, policy),
        at: placeOf([pool.at], 'cost'),
        subject: pool.service,
        amount: cost,
        tolerance: null,
        message: words.message(facts),
        advice: words.advice(facts),
      };
    });
}

function reasonOf({ result, drivers, served }: PoolWithDrivers): NilDriverFacts['reason'] {
  if (served?.stuck === true) return served.group.method;
  if (!isNil(result.selfUse)) return 'itself only';
  if (result.pool.driver.trim() === '') return 'no driver named';
  if (drivers.length === 0) return 'not counted';
  return drivers.some(({ chargeable }) => chargeable) ? 'nil' : 'not charged';
}
