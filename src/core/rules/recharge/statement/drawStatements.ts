import type { ChargeStatement, StatementWhatIf } from '../../../model/chargeStatement';
import { grouped } from '../../../model/grouped';
import { byCodePoint, difference, sum } from '../../../model/money';
import type { DriverCount } from '../../../model/recharge';
import type { WhatIf } from '../../../model/rechargeResult';
import type { Review } from '../../../model/review';
import { sayChanges } from '../../../model/sayChange';
import type { ScenarioResult } from '../../../model/scenario';
import { sameName } from '../../../model/wording';
import { chargePools } from '../chargePools';
import { costPools } from '../costPools';
import { openCounts } from '../disputedCounts';
import type { Population } from '../populations';
import { populationsFor } from '../populationsFor';
import type { RechargeInput } from '../reviewRecharge';
import { chargeHistories } from './chargeHistories';
import { poolLines } from './poolLines';
import { pricedLines } from './pricedLines';

/** What statements are drawn from: what was read, and the review made of it. */
export interface StatementInput extends Pick<RechargeInput, 'tables' | 'policy'> {
  readonly review: Pick<Review, 'recharge' | 'scenarios' | 'findings' | 'zeroBase'>;
}

/**
 * A statement of charges for each directorate, by name: its lines sum to what the pools and the rate card charge it, money
 * in pence (rules, section 4). A charge is provisional while RCH-05 reports a count that it depends on.
 */
export function drawStatements({ tables, policy, review }: StatementInput): readonly ChargeStatement[] {
  if (review.recharge === null) return [];
  const populations = populationsFor(tables, policy);
  const drivers = [...populations.values()];
  const { pools } = chargePools(costPools(tables.pools, review.zeroBase).pools, { populations, rateCard: tables.rateCard, policy });
  const drawing = { startsIn: policy.year.startsIn, zeroBase: review.zeroBase, open: openIn(drivers, { policy, review }) };
  const lines = [...pools.flatMap((pool) => poolLines(pool, drawing)), ...pricedLines(drivers, pools, drawing)];
  const asked = [...review.recharge.whatIfs, ...review.scenarios.map(keptWhatIf)];
  const recipients = [...grouped(lines, ({ recipient }) => sameName(recipient)).values()];
  return recipients.map((own) => {
    const ordered = [...own].sort((a, b) => a.line.startsIn - b.line.startsIn);
    const directorate = own[0].recipient;
    return { directorate, lines: ordered.map(({ line }) => line), histories: chargeHistories(ordered, drawing.startsIn), whatIfs: whatIfsFor(directorate, asked) };
  }).sort((a, b) => byCodePoint(a.directorate, b.directorate));
}

/** The counts not agreed of the drivers that the review reports. */
function openIn(drivers: readonly Population[], { policy, review }: Pick<StatementInput, 'policy' | 'review'>): ReadonlySet<DriverCount> {
  const reported = new Set(review.findings.filter(({ id }) => id === 'RCH-05').map(({ subject }) => subject));
  return new Set(drivers.filter(({ name }) => reported.has(name)).flatMap((driver) => {
    const { disputed, unreturned } = openCounts(driver, policy);
    return [...disputed, ...unreturned];
  }));
}

/** Every what-if of the review, and those the workbook keeps, that charge this directorate. */
function whatIfsFor(directorate: string, asked: readonly Asked[]): readonly StatementWhatIf[] {
  return asked.flatMap(({ name, reading, charges }) => {
    const own = charges.filter(({ recipient }) => sameName(recipient) === sameName(directorate));
    if (own.length === 0) return [];
    const [base, scenario] = [sum(own.map((charge) => charge.base)), sum(own.map((charge) => charge.scenario))];
    return [{ name, reading, base, scenario, shift: difference(scenario, base) }];
  });
}

type Asked = Pick<WhatIf, 'name' | 'reading' | 'charges'>;

function keptWhatIf(result: ScenarioResult): Asked {
  const { scenario, council: { way } } = result;
  const charges = way === null ? [] : (result[way]?.charges ?? []);
  return { name: 'kept', reading: sayChanges(scenario.changes), charges };
}
