import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, difference, inPounds, size, toPence } from '../../model/money';
import { findYear } from '../../model/period';
import type { Policy } from '../../model/policy';
import { type Quantity, compare, fraction, greater, over, times } from '../../model/quantity';
import type { PoolResult } from '../../model/rechargeResult';
import { placeOf } from '../../model/source';
import { sameName } from '../../model/wording';
import { poolBasis } from './poolBasis';
import { WORDS } from './words';

/**
 * RCH-07: the income of a pool is not its cost, beyond the greater of an amount and a per cent of the cost (settings
 * tolerance.recovery). Positive is under-recovered. A rate of another year than the pool's is said so.
 */
export function poolNotRecovered(results: readonly PoolResult[], policy: Policy): readonly Finding[] {
  return results.flatMap((result) => {
    if (result.income === null) return [];
    const shortfall = difference(result.fullCost, result.income);
    const tolerance = toleranceOf(result.fullCost, policy);
    if (compare(inPounds(size(shortfall)), tolerance) <= 0) return [];
    return [finding({ result, income: result.income, shortfall, tolerance, policy })];
  });
}

interface Unrecovered {
  readonly result: PoolResult;
  readonly income: Pence;
  readonly shortfall: Pence;
  readonly tolerance: Quantity;
  readonly policy: Policy;
}

function finding({ result, income, shortfall, tolerance, policy }: Unrecovered): Finding {
  const { pool } = result;
  const facts = { result, driver: pool.driver.trim(), income, shortfall, rateOfYear: rateOfYear(result) };
  return {
    id: 'RCH-07',
    key: keyOf('RCH-07', sameName(pool.service)),
    severity: severityOf(shortfall),
    basis: poolBasis(pool, policy),
    at: placeOf([pool.at], pool.income === null ? 'cost' : 'income'),
    subject: pool.service,
    amount: shortfall,
    tolerance: toPence(tolerance),
    message: WORDS['RCH-07'].message(facts),
    advice: WORDS['RCH-07'].advice(facts),
  };
}

/** In exact pounds. */
function toleranceOf(cost: Pence, { tolerance }: Policy): Quantity {
  const share = over(times(inPounds(size(cost)), tolerance.recoveryPercent), fraction(100));
  return greater(inPounds(tolerance.recoveryAmount), share);
}

/** The year of the rate as the card writes it, when it is known and not the pool's. */
function rateOfYear({ pool, rate }: PoolResult): string {
  const year = rate?.year.trim() ?? '';
  const [rateYear, poolYear] = [findYear(year), findYear(pool.year)];
  return rateYear === null || poolYear === null || rateYear === poolYear ? '' : year;
}
