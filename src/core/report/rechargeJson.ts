import { byCodePoint } from '../model/money';
import { toNumber } from '../model/quantity';
import { latestChange } from '../model/latestChange';
import type { CountRow, Recharge } from '../model/rechargeResult';
import { countOf, countOrNull, percentOf, poundsOf, poundsOrNull } from './jsonValue';

/** Recipients in code-point order, whatever the order of the sheet. */
function byRecipient<Row extends { readonly recipient: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => byCodePoint(a.recipient, b.recipient));
}

/** Drivers as the workbook first names them, recipients in code-point order within each. */
function inDriverOrder(counts: Recharge['counts']): Recharge['counts'] {
  const drivers = [...new Set(counts.map(({ driver }) => driver))];
  return drivers.flatMap((driver) => byRecipient(counts.filter((count) => count.driver === driver)));
}

/** The recharge section of REPORT.json; breakEvenExact has four places, change = audit - baseline, shift = scenario - base. */
export function rechargeJson({ pools, counts, whatIfs }: Recharge) {
  return {
    pools: pools.map((result) => ({
      pool: result.pool.service,
      cost: poundsOf(result.cost),
      method: result.pool.method,
      units: countOf(result.units),
      rate: result.rate === null ? null : toNumber(result.rate.price, 4),
      breakEvenExact: result.breakEvenExact === null ? null : toNumber(result.breakEvenExact, 4),
      breakEvenRate: poundsOrNull(result.breakEvenRate),
      recovery: percentOf(result.recovery),
      shares: byRecipient(result.shares).map(({ recipient, units, charge, own }) => ({
        recipient,
        units: countOf(units),
        charge: poundsOf(charge),
        own,
      })),
      control: poundsOf(result.control),
    })),
    counts: inDriverOrder(counts).map(countJson),
    whatIf: whatIfs.map(({ name, reading, charges, gross, own, generalFundEffect, councilEffect }) => ({
      name,
      reading,
      charges: byRecipient(charges).map(({ recipient, base, scenario, shift }) => ({
        recipient,
        base: poundsOf(base),
        scenario: poundsOf(scenario),
        shift: poundsOf(shift),
      })),
      gross: poundsOf(gross),
      own: poundsOf(own),
      generalFundEffect: poundsOf(generalFundEffect),
      netCouncilEffect: poundsOf(councilEffect),
    })),
  };
}

export type RechargeJson = ReturnType<typeof rechargeJson>;

/** Agreed counts, and how far they are from those billed, stand beside the others once there are any. */
function countJson(count: CountRow) {
  const { driver, recipient, baseline, audit, returned, agreed, change, disputed } = count;
  return {
    driver,
    recipient,
    baseline: countOrNull(baseline),
    audit: countOrNull(audit),
    returned: countOrNull(returned),
    change: countOrNull(change),
    disputed: countOrNull(disputed),
    ...(agreed === null ? {} : { agreed: countOf(agreed), changeAgreed: countOrNull(latestChange(count)) }),
  };
}
