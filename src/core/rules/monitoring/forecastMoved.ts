import type { Finding } from '../../model/finding';
import { pounds, size } from '../../model/money';
import type { StreamPosition } from '../../model/monitoring';
import { fraction } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { type Allowance, percentOrAmount } from './percentOrAmount';
import { tellFinding } from './tellFinding';

/** How far a forecast may move, or miss, before it is not reliable (rules, BUD-14). */
export const RELIABLE: Allowance = { amount: pounds(25_000), percent: fraction(2) };

/**
 * BUD-14 (a): the forecast of a stream moved since the previous report by more than £25,000 and 2% of |current|. Amount:
 * the movement, in pence. A stream without a previous forecast on all its lines is not tested.
 */
export function forecastMoved(streams: readonly StreamPosition[]): Finding[] {
  return streams.flatMap(({ stream, directorate, movement, previousForecast: previous, forecast, current, lines }) => {
    const tolerance = percentOrAmount(RELIABLE, current);
    if (movement === null || previous === null || size(movement) <= tolerance) return [];
    const at = placeOf(lines.map(({ line }) => line.at), 'forecast');
    const facts = { kind: 'moved', stream, previous, forecast, movement, tolerance } as const;
    return [tellFinding('BUD-14', facts, { key: ['moved', directorate, stream], at, subject: stream, amount: movement, tolerance })];
  });
}
