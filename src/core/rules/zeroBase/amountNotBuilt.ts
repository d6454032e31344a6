import type { Finding } from '../../model/finding';
import { difference, inPounds, pounds, toPence } from '../../model/money';
import { ONE, compare, magnitude, minus, times } from '../../model/quantity';
import type { ZeroBaseLine } from '../../model/recharge';
import { findingOf, keyOfLine } from './lineFinding';
import { zeroBaseWords } from './words';

/**
 * ZBB-02: the amount of a line differs by more than a pound from volume x rate per unit x unit cost, a blank rate being
 * one; or it is typed in, its volume or unit cost being blank.
 */
export function amountNotBuilt(lines: readonly ZeroBaseLine[]): Finding[] {
  return lines.flatMap((line): Finding[] => {
    const { volume, rate, unitCost, statedAmount, amount } = line;
    if (statedAmount === null || amount === 0 && (volume === null || unitCost === null)) return [];
    const { message, typed, advice } = zeroBaseWords['ZBB-02'];
    const said = { id: 'ZBB-02', key: keyOfLine(line), at: [line.at], field: 'amount', subject: line.line, advice };
    if (volume === null || unitCost === null) {
      const missing = [...(volume === null ? ['volume'] : []), ...(unitCost === null ? ['unit cost'] : [])];
      return [findingOf({ ...said, amount, message: typed({ line: line.line, stream: line.stream, amount, missing }) })];
    }
    const built = times(times(volume, rate ?? ONE), unitCost);
    if (compare(magnitude(minus(inPounds(amount), built)), ONE) <= 0) return [];
    const apart = difference(amount, toPence(built));
    return [findingOf({ ...said, amount: apart, tolerance: pounds(1), message: message({ line: line.line, stream: line.stream, amount, volume, rate: rate ?? ONE, unitCost, built: toPence(built), apart }) })];
  });
}
