import type { Finding } from '../../../core/model/finding';
import { latestChange } from '../../../core/model/latestChange';
import { NIL, isNil, toFixed } from '../../../core/model/quantity';
import type { CountRow, PoolResult } from '../../../core/model/rechargeResult';
import type { Review } from '../../../core/model/review';
import { type RowSource, placeOf } from '../../../core/model/source';
import { sameName, sayNumber, sayPercent } from '../../../core/model/wording';
import { sayRate } from '../../../core/model/unitWords';
import { poundsBeside } from '../figures';
import { showPlace } from '../showPlace';
import type { ShownPlace, Working } from '../shownReview';
import { type StepsOf, step } from './step';

/** Counts that are told one by one. */
const MOST_COUNTS = 12;

/** The steps of the rules on recharges, by rule. */
export function rechargeWorkings({ recharge }: Review): readonly (readonly [string, StepsOf])[] {
  const pools = new Map((recharge?.pools ?? []).map((pool) => [sameName(pool.pool.service), pool]));
  const counts = byDriver(recharge?.counts ?? []);
  return [
    ['RCH-04', ({ subject }) => changeSteps(counts.get(sameName(subject)) ?? [])],
    ['RCH-05', ({ subject }) => disputeSteps(counts.get(sameName(subject)) ?? [])],
    ['RCH-07', (finding) => recoverySteps(pools.get(sameName(finding.subject)), finding)],
  ];
}

function byDriver(rows: readonly CountRow[]): ReadonlyMap<string, readonly CountRow[]> {
  const counts = new Map<string, CountRow[]>();
  for (const row of rows) {
    const own = counts.get(sameName(row.driver));
    if (own === undefined) counts.set(sameName(row.driver), [row]);
    else own.push(row);
  }
  return counts;
}

/** Billed to counted, directorate by directorate. */
function changeSteps(counts: readonly CountRow[]): readonly Working[] {
  const changed = counts.filter((count) => count.source.chargeable && !isNil(latestChange(count) ?? NIL));
  return changed.slice(0, MOST_COUNTS).map(({ recipient, baseline, audit, agreed, notCharged, source }) => {
    const units = `${sayNumber(baseline ?? NIL)} to ${sayNumber(agreed ?? audit ?? NIL)}`;
    return step(`${recipient}, ${units}`, notCharged === null ? '' : poundsBeside(notCharged), cellOf(source.at, 'baseline'));
  });
}

function disputeSteps(counts: readonly CountRow[]): readonly Working[] {
  const disputed = counts.filter((count) => count.disputed !== null && !isNil(count.disputed));
  return disputed.slice(0, MOST_COUNTS).map(({ recipient, audit, returned, disputed: units, source }) => {
    const said = `${sayNumber(audit ?? NIL)} counted, ${sayNumber(returned ?? NIL)} returned`;
    return step(`${recipient}, ${said}`, sayNumber(units ?? NIL), cellOf(source.at, 'returned'));
  });
}

function recoverySteps(pool: PoolResult | undefined, { at }: Finding): readonly Working[] {
  const income = pool?.income ?? null;
  if (pool === undefined || income === null) return [];
  const { cost, units, rate, recovery, breakEvenExact } = pool;
  return [
    step('Cost of the pool', poundsBeside(cost), showPlace(at)),
    step(`Units of ${pool.pool.driver.trim()}`, sayNumber(units)),
    ...(rate === null ? [] : [step(`Price, ${rate.year}`.replace(/, $/, ''), sayRate(rate.price), cellOf(rate.at, 'price'))]),
    step(recovery === null ? 'Income' : `Income, ${sayPercent(recovery)} of cost`, poundsBeside(income)),
    ...(breakEvenExact === null ? [] : [step('Break-even price', `£${toFixed(breakEvenExact, 4)}`)]),
  ];
}

function cellOf(at: RowSource, field: string): ShownPlace | null {
  return showPlace(placeOf([at], field));
}
