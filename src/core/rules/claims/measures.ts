import type { Measure } from '../../model/claim';
import type { Establishment } from '../../model/establishment';
import type { Funding } from '../../model/funding';
import { grouped } from '../../model/grouped';
import { type Pence, difference, inPounds, sum } from '../../model/money';
import type { Monitoring, StreamPosition } from '../../model/monitoring';
import type { Policy, Threshold } from '../../model/policy';
import { present } from '../../model/present';
import type { ProjectRegister } from '../../model/projectRegister';
import { type Quantity, compare, fraction, greater, lesser, magnitude, minus, over, times, total } from '../../model/quantity';
import type { CountRow, Recharge, WhatIf } from '../../model/rechargeResult';
import { sameName } from '../../model/wording';

/** The sections whose figures a claim may name. */
export interface MeasureInput {
  readonly policy: Policy;
  readonly monitoring: Monitoring;
  readonly recharge: Recharge | null;
  readonly establishment: Establishment | null;
  readonly funding: Funding | null;
  readonly projects: ProjectRegister | null;
}

/**
 * Every figure a claim may name, as "kind: subject"; money in pounds, counts and FTE in units. A stream's name that two
 * directorates use is followed by its directorate.
 */
export function measuresOf({ policy, monitoring, recharge, establishment, funding, projects }: MeasureInput): ReadonlyMap<string, Measure> {
  const measures = [
    ...monitoringMeasures(monitoring, policy),
    ...(recharge === null ? [] : rechargeMeasures(recharge)),
    ...(establishment === null ? [] : establishmentMeasures(establishment)),
    ...(funding === null ? [] : fundingMeasures(funding)),
    ...(projects === null ? [] : projectMeasures(projects)),
  ];
  return new Map(measures.map((measure) => [measure.name, measure]));
}

function money(name: string, amount: Pence): Measure {
  return { name, value: inPounds(amount), unit: 'pounds' };
}

function count(name: string, value: Quantity): Measure {
  return { name, value, unit: 'count' };
}

function monitoringMeasures({ streams, total: whole, balance }: Monitoring, policy: Policy): readonly Measure[] {
  const nameOf = namesOf(streams);
  return [
    ...streams.flatMap((stream) => [
      { ...money(`variance: ${nameOf(stream)}`, stream.variance), redFrom: redFrom(stream.current, policy.rag.stream) },
      money(`forecast: ${nameOf(stream)}`, stream.forecast),
    ]),
    ...balance.map(({ name, variance }) => money(`balance: ${name}`, variance)),
    { ...money('variance: total', whole.variance), redFrom: redFrom(whole.current, policy.rag[whole.level]) },
    money('forecast: total', whole.forecast),
    money('virements: total', whole.virement),
  ];
}

/** A stream's name; one that two directorates use is followed by its directorate. */
function namesOf(streams: readonly Named[]): (stream: Named) => string {
  const uses = grouped(streams, ({ stream }) => sameName(stream));
  return ({ stream, directorate }) => (present(uses.get(sameName(stream)), stream).length > 1 ? `${stream}, ${directorate}` : stream);
}

type Named = Pick<StreamPosition, 'stream' | 'directorate'>;

/** Red is at or above the amount, or the per cent of the budget, whichever comes first; by amount alone on a nil budget. */
function redFrom(current: Pence, { amount, percent }: Threshold): Quantity {
  const share = over(times(magnitude(inPounds(current)), percent), fraction(100));
  return current === 0 ? inPounds(amount) : lesser(inPounds(amount), share);
}

function rechargeMeasures({ counts, whatIfs, pools }: Recharge): readonly Measure[] {
  const drivers = grouped(counts, ({ driver }) => driver);
  return [
    ...whatIfs.map(whatIfMeasure),
    ...pools.flatMap(({ pool, income, cost, recovery }) => [
      money(`pool: ${pool.service}`, cost),
      ...(income === null ? [] : [money(`income: ${pool.service}`, income)]),
      ...(recovery === null ? [] : [{ name: `recovery: ${pool.service}`, value: recovery, unit: 'percent' as const }]),
    ]),
    ...[...drivers].flatMap(([driver, rows]) => driverMeasures(driver, rows)),
  ];
}

/** What it raises; net of what the provider pays itself, and what the General Fund gains by it. */
function whatIfMeasure({ name, gross, own, generalFundEffect }: WhatIf): Measure {
  return { ...money(`what-if: ${name}`, gross), populations: { 'net of self-charge': inPounds(difference(gross, own)), 'general fund': inPounds(generalFundEffect) } };
}

/** The changes of a driver; a count not returned stands at the audit. None when no change is known. */
function driverMeasures(driver: string, rows: readonly CountRow[]): readonly Measure[] {
  const changes = rows.flatMap(({ change }) => (change === null ? [] : [change]));
  const after = rows.flatMap(({ audit, returned, agreed, baseline }) => {
    const settled = agreed ?? returned ?? audit;
    return settled === null || baseline === null ? [] : [minus(settled, baseline)];
  });
  const amounts = rows.flatMap(({ notCharged }) => (notCharged === null ? [] : [notCharged]));
  return [
    ...(changes.length > 0 ? [{ ...count(`change: ${driver}`, total(changes)), ...rangeOf(rows) }] : []),
    ...(after.length > 0 ? [count(`change after disputes: ${driver}`, total(after))] : []),
    ...(amounts.length > 0 ? [money(`not charged: ${driver}`, sum(amounts))] : []),
  ];
}

/** Where the change lies between the audit and what was returned against it, row by row; none when nothing is disputed, or all is agreed. */
function rangeOf(rows: readonly CountRow[]): Pick<Measure, 'range'> {
  const known = rows.flatMap(({ audit, returned, agreed, baseline }) => (audit === null || baseline === null ? [] : [{ audit: minus(agreed ?? audit, baseline), returned: minus(agreed ?? returned ?? audit, baseline) }]));
  const range = { lowest: total(known.map(({ audit, returned }) => lesser(audit, returned))), highest: total(known.map(({ audit, returned }) => greater(audit, returned))) };
  return compare(range.lowest, range.highest) === 0 ? {} : { range };
}

function establishmentMeasures({ streams }: Establishment): readonly Measure[] {
  const nameOf = namesOf(streams);
  return [
    count('over establishment: FTE', total(streams.map(({ overFte }) => overFte))),
    ...streams.flatMap((stream) => [
      money(`establishment cost: ${nameOf(stream)}`, stream.cost),
      ...(stream.difference === null ? [] : [money(`establishment difference: ${nameOf(stream)}`, stream.difference)]),
    ]),
  ];
}

function fundingMeasures({ money: lines }: Funding): readonly Measure[] {
  return lines.flatMap(({ name, released, gap }) => [money(`funding released: ${name}`, released), ...(gap === null ? [] : [money(`funding gap: ${name}`, gap)])]);
}

function projectMeasures({ ranked, cardsComplete, byStatus }: ProjectRegister): readonly Measure[] {
  return [
    count('projects: cards complete', fraction(cardsComplete)),
    count('projects: ranked', fraction(ranked)),
    ...byStatus.map(({ fundingStatus, projects }) => count(`projects: ${fundingStatus}`, fraction(projects))),
  ];
}
