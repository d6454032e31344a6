import type { Day } from '../../src/core/model/day';
import { type Pence, toPence } from '../../src/core/model/money';
import { type Quantity, fromNumber } from '../../src/core/model/quantity';
import type { DriverCount, Pool, RateCardEntry, RecipientType } from '../../src/core/model/recharge';
import type { TableSource } from '../../src/core/model/source';
import { rowOf, tableSource } from './tableSource';

export const DEVICES = tableSource({
  dataset: 'Drivers',
  sheet: 'Devices',
  fields: ['recipient', 'driver', 'baseline', 'audit', 'returned', 'chargeable', 'statedCharge', 'recipientBudget', 'locked'],
});
const CARD = tableSource({ dataset: 'Rate card', fields: ['element', 'price', 'unit', 'year'] });
const POOLS = tableSource({ dataset: 'Pools', fields: ['service', 'year', 'cost', 'driver', 'income', 'provider', 'method'] });

/** What a test says of a count: `{ recipient: 'Environment', baseline: 410, audit: 441 }`; charged desktops unless it says. */
export interface CountParts {
  readonly table?: TableSource;
  readonly row?: number;
  readonly recipient?: string;
  readonly driver?: string;
  readonly baseline?: number | null;
  readonly audit?: number | null;
  readonly returned?: number | null;
  readonly locked?: number | null;
  readonly due?: string | null;
  readonly chargeable?: boolean;
  readonly recipientType?: RecipientType;
  readonly charge?: number | null;
  readonly recipientBudget?: number | null;
}

export function driverCount(parts: CountParts = {}): DriverCount {
  return {
    at: rowOf(parts.table ?? DEVICES, parts.row ?? 2),
    recipient: parts.recipient ?? 'Environment',
    driver: parts.driver ?? 'Desktops',
    audit: exact(parts.audit),
    baseline: exact(parts.baseline),
    returned: exact(parts.returned),
    locked: exact(parts.locked),
    returnDue: (parts.due ?? null) as Day | null,
    chargeable: parts.chargeable ?? true,
    recipientType: parts.recipientType ?? 'general fund',
    statedCharge: money(parts.charge),
    recipientBudget: money(parts.recipientBudget),
    countedOn: null,
  };
}

/** Counts of one sheet in rows 2, 3, 4 and so on. */
export function driverCounts(rows: readonly CountParts[]): DriverCount[] {
  return rows.map((parts, index) => driverCount({ row: index + 2, ...parts }));
}

/** A price: `rateCardEntry('Desktop', 490)`, of 2007/08. */
export function rateCardEntry(element: string, price: number, parts: { unit?: string; year?: string } = {}): RateCardEntry {
  return { at: rowOf(CARD, 2), element, price: fromNumber(price), unit: parts.unit ?? '', year: parts.year ?? '2007/08' };
}

/** What a test says of a pool, in pounds; shared by desktops unless it says. */
export interface PoolParts {
  readonly table?: TableSource;
  readonly row?: number;
  readonly service?: string;
  readonly cost?: number | null;
  readonly driver?: string;
  readonly method?: string;
  readonly order?: number | null;
  readonly income?: number | null;
  readonly year?: string;
  readonly provider?: string;
}

export function pool(parts: PoolParts = {}): Pool {
  return {
    at: rowOf(parts.table ?? POOLS, parts.row ?? 2),
    service: parts.service ?? 'Desktop service',
    cost: money(parts.cost),
    driver: parts.driver ?? 'Desktops',
    method: parts.method ?? 'Full cost',
    order: exact(parts.order),
    income: money(parts.income),
    year: parts.year ?? '',
    provider: parts.provider ?? '',
  };
}

export const DIRECTORATES = [
  'Adult & Community Services',
  'Children & Young People',
  'Corporate & Customer Services',
  'Environment',
  'Human Resources',
  'Resources',
] as const;

/** The table "Devices" of sample.md, returns due on 30 November 2007; portables are not charged. */
export function sampleDevices(): DriverCount[] {
  const rows = (driver: string, counts: Readonly<Record<'baseline' | 'audit' | 'returned', readonly number[]>>, chargeable = true) =>
    DIRECTORATES.map((recipient, index): CountParts => ({
      recipient,
      driver,
      baseline: counts.baseline[index] ?? null,
      audit: counts.audit[index] ?? null,
      returned: counts.returned[index] ?? null,
      due: '2007-11-30',
      chargeable,
    }));
  const gis = [6, 4, 12, 46, 0, 2];
  const portables = [150, 165, 85, 140, 15, 65];
  return driverCounts([
    ...rows('Desktops', {
      baseline: [520, 430, 330, 410, 60, 210],
      audit: [585, 498, 366, 441, 66, 244],
      returned: [585, 489, 366, 441, 66, 241],
    }),
    ...rows('Portables', { baseline: [], audit: portables, returned: portables }, false),
    ...rows('GIS licences', { baseline: gis, audit: gis, returned: gis }),
  ]);
}

/** The rate card of sample.md. */
export function sampleRateCard(): RateCardEntry[] {
  return [rateCardEntry('Desktop', 490, { unit: 'per desktop' }), rateCardEntry('GIS licence', 350, { unit: 'per GIS licence' })];
}

function exact(value: number | null | undefined): Quantity | null {
  return value === null || value === undefined ? null : fromNumber(value);
}

function money(value: number | null | undefined): Pence | null {
  return value === null || value === undefined ? null : toPence(fromNumber(value));
}
