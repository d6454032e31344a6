import type { Finding } from '../../model/finding';
import { toPence } from '../../model/money';
import { ONE, compare, isNil, minus, times } from '../../model/quantity';
import type { ZeroBaseLine } from '../../model/recharge';
import { findingOf, keyOfLine } from './lineFinding';
import type { PopulationCount } from './populationCount';
import { zeroBaseWords } from './words';

/**
 * ZBB-04: the volume of a line is not the count of the population it names. The amount is what the count would cost
 * more than the volume, at the line's rate and unit cost; none without a unit cost. A line with nil volume is dropped.
 */
export function volumeNotCounted(lines: readonly ZeroBaseLine[], countOf: PopulationCount): Finding[] {
  return lines.flatMap((line): Finding[] => {
    const { volume, rate, unitCost } = line;
    const counted = countOf(line.driver) ?? null;
    if (counted === null || volume === null || isNil(volume) || compare(volume, counted.units) === 0) return [];
    const apart = minus(counted.units, volume);
    const amount = unitCost === null ? null : toPence(times(times(apart, rate ?? ONE), unitCost));
    const { message, advice } = zeroBaseWords['ZBB-04'];
    const words = message({ line: line.line, stream: line.stream, driver: line.driver.trim(), volume, counted: counted.units, by: counted.by, amount });
    return [findingOf({ id: 'ZBB-04', key: keyOfLine(line), at: [line.at], field: 'volume', subject: line.line, amount, message: words, advice })];
  });
}
