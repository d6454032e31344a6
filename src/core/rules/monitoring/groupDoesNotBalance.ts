import { type Finding, keyOf, severityOf } from '../../model/finding';
import { size } from '../../model/money';
import { placeOf } from '../../model/source';
import type { TestedGroup } from './testBalance';
import { monitoringWords } from './words';

/**
 * BUD-04: the variances of a balance group come, in pence, to more than the tolerance either way: adverse is a broken
 * control and Red, favourable a Note (rules, section 1).
 */
export function groupDoesNotBalance(groups: readonly TestedGroup[]): Finding[] {
  return groups
    .filter(({ variance, tolerance }) => size(variance) > tolerance)
    .map((group) => ({
      id: 'BUD-04',
      key: keyOf('BUD-04', group.name),
      severity: group.variance > 0 ? severityOf(group.variance, true) : 'Note',
      basis: 'this year',
      at: placeOf(group.streams.flatMap(({ lines }) => lines.map(({ line }) => line.at)), 'forecast'),
      subject: group.name,
      amount: group.variance,
      tolerance: group.tolerance,
      message: monitoringWords['BUD-04'].message(group),
      advice: monitoringWords['BUD-04'].advice(group),
    }));
}
