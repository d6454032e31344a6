import { type Pence, toPence } from '../../src/core/model/money';
import { ONE, type Quantity, fromNumber, times } from '../../src/core/model/quantity';
import type { ZeroBaseLine } from '../../src/core/model/recharge';
import type { DecisionPackage } from '../../src/core/model/decisionPackage';
import type { TableSource } from '../../src/core/model/source';
import { rowOf, tableSource } from './tableSource';

const TABLE = tableSource({ dataset: 'Zero-base lines', sheet: 'ZBB', fields: ['stream', 'line', 'volume', 'rate', 'unitCost', 'amount', 'package', 'justification', 'owner', 'driver'] });
const PACKAGES = tableSource({ dataset: 'Packages', fields: ['package', 'level', 'rank', 'statutory', 'exclusiveSet', 'cost', 'limit', 'decision', 'chosen'] });

/** volume, rate per unit and unit cost in pounds; null is blank. */
export type Build = readonly [volume: number | null, rate: number | null, unitCost: number | null];

/** What a test says of a zero-base line: `{ line: 'Licences', last: [1960, 1, 118], now: [2200, 1, 118] }`. */
export interface ZeroBaseParts {
  readonly row?: number;
  readonly stream?: string;
  readonly directorate?: string;
  readonly pool?: string;
  readonly line?: string;
  readonly driver?: string;
  readonly now?: Build;
  readonly last?: Build;
  /** Amounts typed in, for lines without a volume. */
  readonly amount?: number;
  readonly lastAmount?: number;
  readonly costCentre?: string;
  readonly subjective?: string;
  readonly package?: string;
  readonly level?: string;
  /** A year's amount that the sheet states beside a build. */
  readonly stated?: number;
  readonly justification?: string;
  readonly owner?: string;
  readonly table?: TableSource;
}

export function zeroBaseLine(parts: ZeroBaseParts = {}): ZeroBaseLine {
  const [volume = null, rate = null, unitCost = null] = (parts.now ?? []).map(exact);
  const [lastVolume = null, lastRate = null, lastUnitCost = null] = (parts.last ?? []).map(exact);
  const stated = parts.stated ?? parts.amount;
  return {
    at: rowOf(parts.table ?? TABLE, parts.row ?? 2),
    stream: parts.stream ?? 'ICT',
    directorate: parts.directorate ?? '',
    package: parts.package ?? '',
    level: parts.level ?? '',
    pool: parts.pool ?? '',
    line: parts.line ?? 'Service desk',
    driver: parts.driver ?? 'contracts',
    volume,
    rate,
    unitCost,
    statedAmount: stated === undefined ? null : toPence(fromNumber(stated)),
    amount: stated === undefined ? product(volume, rate, unitCost) : toPence(fromNumber(stated)),
    lastVolume,
    lastRate,
    lastUnitCost,
    lastAmount: parts.lastAmount === undefined ? product(lastVolume, lastRate, lastUnitCost) : toPence(fromNumber(parts.lastAmount)),
    costCentre: parts.costCentre ?? '',
    subjective: parts.subjective ?? '',
    justification: parts.justification ?? 'Counted in the call log',
    owner: parts.owner ?? 'ICT Manager',
    reviewedBy: '',
  };
}

/** What a test says of a package at one level, money in pounds. */
export interface PackageParts {
  readonly row?: number;
  readonly package?: string;
  readonly title?: string;
  readonly level?: string;
  readonly rank?: number | null;
  readonly statutory?: boolean;
  readonly set?: string;
  readonly chosen?: boolean | null;
  readonly cost?: number | null;
  readonly limit?: number | null;
  readonly decision?: string;
  readonly reason?: string;
}

/** A row of the Packages sheet: Desktop at its minimum, rank 1, unless the test says otherwise. */
export function decisionPackage(parts: PackageParts = {}): DecisionPackage {
  const { rank = 1, cost = null, limit = null } = parts;
  return {
    at: rowOf(PACKAGES, parts.row ?? 2),
    package: parts.package ?? 'Desktop',
    directorate: '',
    stream: 'ICT',
    title: parts.title ?? '',
    level: parts.level ?? 'Minimum',
    rank: rank === null ? null : fromNumber(rank),
    statutory: parts.statutory ?? false,
    exclusiveSet: parts.set ?? '',
    chosen: parts.chosen ?? null,
    statedCost: cost === null ? null : toPence(fromNumber(cost)),
    limit: limit === null ? null : toPence(fromNumber(limit)),
    benefits: '',
    consequence: '',
    alternatives: '',
    decision: parts.decision ?? '',
    reason: parts.reason ?? '',
  };
}

function exact(value: number | null): Quantity | null {
  return value === null ? null : fromNumber(value);
}

function product(volume: Quantity | null, rate: Quantity | null, unitCost: Quantity | null): Pence {
  if (volume === null || unitCost === null) return toPence(fromNumber(0));
  return toPence(times(times(volume, rate ?? ONE), unitCost));
}
