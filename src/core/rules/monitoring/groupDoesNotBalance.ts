import { type Finding, severityOf } from '../../model/finding';
import { size } from '../../model/money';
import { placeOf } from '../../model/source';
import { bySign } from '../../model/wording';
import { tellFinding } from './tellFinding';
import type { TestedGroup } from './testBalance';

/**
 * BUD-04: the variances of a balance group come, in pence, to more than the tolerance either way: adverse is a broken
 * control and Red, favourable a Note (rules, section 1).
 */
export function groupDoesNotBalance(groups: readonly TestedGroup[]): Finding[] {
  return groups
    .filter(({ variance, tolerance }) => size(variance) > tolerance)
    .map((group) =>
      tellFinding('BUD-04', group, {
        key: [group.name],
        severity: bySign(group.variance, severityOf(group.variance, true), 'Note'),
        at: placeOf(group.streams.flatMap(({ lines }) => lines.map(({ line }) => line.at)), 'forecast'),
        subject: group.name,
        amount: group.variance,
        tolerance: group.tolerance,
      }),
    );
}
