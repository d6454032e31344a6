import { type Pence, toPence } from '../../src/core/model/money';
import { ONE, type Quantity, fromNumber, times } from '../../src/core/model/quantity';
import type { ZeroBaseLine } from '../../src/core/model/recharge';
import { rowOf, tableSource } from './tableSource';

const TABLE = tableSource({ dataset: 'Zero-base lines', sheet: 'ZBB', fields: ['stream', 'line', 'volume', 'rate', 'unitCost', 'amount', 'driver'] });

/** volume, rate per unit and unit cost in pounds. */
export type Build = readonly [volume: number, rate: number, unitCost: number];

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
}

export function zeroBaseLine(parts: ZeroBaseParts = {}): ZeroBaseLine {
  const [volume = null, rate = null, unitCost = null] = (parts.now ?? []).map(fromNumber);
  const [lastVolume = null, lastRate = null, lastUnitCost = null] = (parts.last ?? []).map(fromNumber);
  return {
    at: rowOf(TABLE, parts.row ?? 2),
    stream: parts.stream ?? 'ICT',
    directorate: parts.directorate ?? '',
    package: '',
    level: '',
    pool: parts.pool ?? '',
    line: parts.line ?? 'Service desk',
    driver: parts.driver ?? 'desktops',
    volume,
    rate,
    unitCost,
    statedAmount: null,
    amount: parts.amount === undefined ? product(volume, rate, unitCost) : toPence(fromNumber(parts.amount)),
    lastVolume,
    lastRate,
    lastUnitCost,
    lastAmount: parts.lastAmount === undefined ? product(lastVolume, lastRate, lastUnitCost) : toPence(fromNumber(parts.lastAmount)),
    costCentre: parts.costCentre ?? '',
    subjective: parts.subjective ?? '',
    justification: '',
    owner: '',
    reviewedBy: '',
  };
}

function product(volume: Quantity | null, rate: Quantity | null, unitCost: Quantity | null): Pence {
  if (volume === null || unitCost === null) return toPence(fromNumber(0));
  return toPence(times(times(volume, rate ?? ONE), unitCost));
}
