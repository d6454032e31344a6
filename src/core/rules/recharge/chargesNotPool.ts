import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, NO_MONEY, difference, inPounds, pence, size, sum, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { type Quantity, isNil, times, total } from '../../model/quantity';
import type { DriverCount } from '../../model/recharge';
import { placeOf } from '../../model/source';
import { sayList, sameName } from '../../model/wording';
import { chargingMethodOf } from './chargingMethod';
import type { PoolWithDrivers } from './countWhatIfs';
import { percentagesOf, roundingUnits } from './percentages';
import { poolBasis } from './poolBasis';
import { poolsByDriver } from './poolsByDriver';
import { WORDS } from './words';

const A_PENNY = 1;

/**
 * RCH-01: the charges the sheet states for a pool's driver do not sum to the pool, or to the pools shared by it; or the
 * per cents a pool is charged by are not whole. Charges in pence must sum exactly; on a sheet in whole pounds or more
 * the rounding of n charges is allowed, as it is for per cents of their last decimal.
 */
export function chargesNotPool(pools: readonly PoolWithDrivers[], policy: Policy): readonly Finding[] {
  const percentages = pools.filter(({ way }) => way === 'percentage');
  const stated = pools.filter(({ result, way }) => way !== 'percentage' && chargingMethodOf(result.pool) !== 'rate card');
  return [
    ...poolsByDriver(stated).flatMap((together) => statedFinding(together, policy)),
    ...percentages.flatMap((pool) => percentageFinding(pool, policy)),
  ];
}

function statedFinding(pools: readonly [PoolWithDrivers, ...PoolWithDrivers[]], policy: Policy): readonly Finding[] {
  const charged = pools[0].drivers.flatMap((driver) => driver.charged);
  const rows = charged.filter(({ statedCharge }) => statedCharge !== null);
  if (rows.length === 0) return [];
  const stated = sum(charged.flatMap(({ statedCharge }) => statedCharge ?? []));
  return finding({ pools, rows, stated, tolerance: roundingOf(rows), percent: null, field: 'statedCharge', policy });
}

/** Per cents that are whole share the pool to the penny; others leave the rest of it. */
function percentageFinding(pool: PoolWithDrivers, policy: Policy): readonly Finding[] {
  const rows = pool.charged.flatMap(({ charged }) => charged);
  const percent = total(percentagesOf(rows));
  const stated = sum(pool.charges.map(({ charge }) => charge));
  return pool.served !== null || isNil(percent) ? [] : finding({ pools: [pool], rows, stated, tolerance: NO_MONEY, percent, field: 'audit', policy });
}

interface Stated {
  readonly pools: readonly PoolWithDrivers[];
  readonly rows: readonly DriverCount[];
  readonly stated: Pence;
  readonly tolerance: Pence;
  readonly percent: Quantity | null;
  readonly field: string;
  readonly policy: Policy;
}

function finding({ pools, rows, stated, tolerance, percent, field, policy }: Stated): readonly Finding[] {
  const [first] = pools;
  const cost = sum(pools.map(({ result }) => result.cost));
  const amount = difference(cost, stated);
  if (first === undefined || size(amount) <= tolerance) return [];
  const services = pools.map(({ result }) => result.pool.service);
  const words = WORDS['RCH-01'];
  return [
    {
      id: 'RCH-01',
      key: keyOf('RCH-01', ...services.map(sameName)),
      severity: severityOf(amount, true),
      basis: poolBasis(first.result.pool, policy),
      at: placeOf(rows.map(({ at }) => at), field),
      subject: sayList(services),
      amount,
      tolerance,
      message: words.message({ services, cost, stated, rows: rows.length, percent }),
      advice: words.advice,
    },
  ];
}

/** The rounding of n figures (rules, section 0); none when charges are written in pence. */
function roundingOf(rows: readonly DriverCount[]): Pence {
  const unit = rows.reduce((most, { at }) => Math.max(most, at.table.roundingUnit), A_PENNY);
  return unit === A_PENNY ? NO_MONEY : toPence(times(roundingUnits(rows.length), inPounds(pence(unit))));
}
