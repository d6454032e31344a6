import type { Measure } from '../../model/claim';
import type { Establishment } from '../../model/establishment';
import { type Pence, inPounds, sum } from '../../model/money';
import type { Monitoring, StreamPosition } from '../../model/monitoring';
import { type Quantity, minus, total } from '../../model/quantity';
import type { CountRow, Recharge } from '../../model/rechargeResult';
import { sameName } from '../../model/wording';

/** The sections whose figures a claim may name. */
export interface MeasureInput {
  readonly monitoring: Monitoring;
  readonly recharge: Recharge | null;
  readonly establishment: Establishment | null;
}

/**
 * Every figure a claim may name, as "kind: subject"; money in pounds, counts and FTE in units. A stream's name that two
 * directorates use is followed by its directorate.
 */
export function measuresOf({ monitoring, recharge, establishment }: MeasureInput): ReadonlyMap<string, Measure> {
  const measures = [
    ...monitoringMeasures(monitoring),
    ...(recharge === null ? [] : rechargeMeasures(recharge)),
    ...(establishment === null ? [] : [overEstablishment(establishment)]),
  ];
  return new Map(measures.map((measure) => [measure.name, measure]));
}

function money(name: string, amount: Pence): Measure {
  return { name, value: inPounds(amount), unit: 'pounds' };
}

function count(name: string, value: Quantity): Measure {
  return { name, value, unit: 'count' };
}

function monitoringMeasures({ streams, total: whole, balance }: Monitoring): readonly Measure[] {
  const uses = new Map<string, number>();
  for (const { stream } of streams) uses.set(sameName(stream), (uses.get(sameName(stream)) ?? 0) + 1);
  const nameOf = ({ stream, directorate }: StreamPosition): string =>
    (uses.get(sameName(stream)) ?? 0) > 1 ? `${stream}, ${directorate}` : stream;
  return [
    ...streams.flatMap((stream) => [
      money(`variance: ${nameOf(stream)}`, stream.variance),
      money(`forecast: ${nameOf(stream)}`, stream.forecast),
    ]),
    ...balance.map(({ name, variance }) => money(`balance: ${name}`, variance)),
    money('variance: total', whole.variance),
    money('forecast: total', whole.forecast),
    money('virements: total', whole.virement),
  ];
}

function rechargeMeasures({ counts, whatIfs }: Recharge): readonly Measure[] {
  const drivers = new Map<string, CountRow[]>();
  for (const row of counts) {
    const own = drivers.get(row.driver);
    if (own === undefined) drivers.set(row.driver, [row]);
    else own.push(row);
  }
  return [
    ...whatIfs.map(({ name, gross }) => money(`what-if: ${name}`, gross)),
    ...[...drivers].flatMap(([driver, rows]) => driverMeasures(driver, rows)),
  ];
}

/** The changes of a driver; a count not returned stands at the audit. None when no change is known. */
function driverMeasures(driver: string, rows: readonly CountRow[]): readonly Measure[] {
  const changes = rows.flatMap(({ change }) => (change === null ? [] : [change]));
  const after = rows.flatMap(({ audit, returned, baseline }) => {
    const agreed = returned ?? audit;
    return agreed === null || baseline === null ? [] : [minus(agreed, baseline)];
  });
  const amounts = rows.flatMap(({ notCharged }) => (notCharged === null ? [] : [notCharged]));
  return [
    ...(changes.length > 0 ? [count(`change: ${driver}`, total(changes))] : []),
    ...(after.length > 0 ? [count(`change after disputes: ${driver}`, total(after))] : []),
    ...(amounts.length > 0 ? [money(`not charged: ${driver}`, sum(amounts))] : []),
  ];
}

function overEstablishment({ streams }: Establishment): Measure {
  return count('over establishment: FTE', total(streams.map(({ overFte }) => overFte)));
}
