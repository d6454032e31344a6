import type { Finding } from '../../model/finding';
import { type Pence, difference, size } from '../../model/money';
import { placeOf } from '../../model/source';
import { partsOfCurrent } from './currentDoesNotAddUp';
import { keyOfLine, subjectOfLine } from './nameOfLine';
import { tellFinding } from './tellFinding';
import { type StatedVariance, type VarianceColumns, varianceGap, varianceTolerance } from './varianceColumn';

/**
 * BUD-08: the variance that a sheet states is not forecast less current budget under the sheet's own convention, beyond
 * 1.5 rounding units, in pence. Lines without a typed forecast are not tested; a variance that is right for what the
 * current budget should come to is BUD-01's fault.
 */
export function varianceMiscalculated({ ofForecast }: VarianceColumns): Finding[] {
  return ofForecast.flatMap((each) => {
    const { line, forecast, stated } = each;
    const [gap, tolerance] = [varianceGap(each), varianceTolerance(line)];
    if (size(gap) <= tolerance || isRightForParts(each, tolerance)) return [];
    const { current } = line;
    const facts = { stated, forecast, current, variance: difference(forecast, current), difference: gap, tolerance };
    return [tellFinding('BUD-08', facts, { key: keyOfLine(line), at: placeOf([line.at], 'variance'), subject: subjectOfLine(line), amount: gap, tolerance })];
  });
}

function isRightForParts({ line, forecast, stated }: StatedVariance, tolerance: Pence): boolean {
  const parts = partsOfCurrent(line);
  return parts !== null && size(difference(stated, difference(forecast, parts))) <= tolerance;
}
