import { sum, toPence } from '../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../src/core/model/policy';
import { fromNumber } from '../../src/core/model/quantity';
import type { DriverCount, Pool, RateCardEntry, ZeroBaseLine } from '../../src/core/model/recharge';
import type { ZeroBase } from '../../src/core/model/zeroBase';
import { reviewRecharge } from '../../src/core/rules/recharge/reviewRecharge';
import { tablesWith } from './tableSource';

/** What a test puts in the workbook; prices are nil unless it gives some. */
export interface RechargeParts {
  readonly drivers?: readonly DriverCount[];
  readonly rateCard?: readonly RateCardEntry[];
  readonly pools?: readonly Pool[];
  readonly policy?: Policy;
  readonly zeroBase?: ZeroBase | null;
}

/** The recharge section of a workbook at period 7 of 2007/08. */
export function rechargeOf(parts: RechargeParts) {
  const { drivers = [], rateCard = [], pools = [], zeroBase = null } = parts;
  const tables = tablesWith({ drivers, rateCard, pools });
  const result = reviewRecharge({ tables, policy: parts.policy ?? defaultPolicy(2007, 7), zeroBase });
  if (result === null) throw new Error('a workbook without counts or pools has no recharge section');
  return {
    ...result.figures,
    findings: result.findings,
    said: result.notChecked.map(({ why }) => why),
    notChecked: result.notChecked,
    found: (id: string) => result.findings.filter((finding) => finding.id === id),
    whatIf: (name: string) => result.figures.whatIfs.find((scenario) => scenario.name === name),
  };
}

/** A zero-base section with these lines in their pools. */
export function pooledLines(lines: readonly ZeroBaseLine[]): ZeroBase {
  const names = [...new Set(lines.map(({ pool }) => pool))];
  const own = (name: string) => lines.filter(({ pool }) => pool === name);
  return { streams: [], pools: names.map((name) => ({ pool: name, amount: sum(own(name).map(({ amount }) => amount)), lines: own(name) })) };
}

/** A zero-base section that comes to so many pounds for each pool named. */
export function zeroBasePools(amounts: Readonly<Record<string, number>>): ZeroBase {
  const pools = Object.entries(amounts).map(([name, amount]) => ({ pool: name, amount: toPence(fromNumber(amount)), lines: [] }));
  return { streams: [], pools };
}
