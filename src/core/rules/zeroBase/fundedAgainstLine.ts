import type { Finding } from '../../model/finding';
import type { FundingUnit } from '../../model/zeroBase';
import { findingOf } from './lineFinding';
import { keyOfUnit, nameUnit } from './nameUnit';
import { zeroBaseWords } from './words';

/**
 * ZBB-07: a unit is funded below the line, or not funded above it, and no reason is given. The amount is its cost; the
 * highest unfunded unit is named.
 */
export function fundedAgainstLine(units: readonly FundingUnit[]): Finding[] {
  const highest = units.find(({ competes, funded }) => competes && !funded);
  const { message, advice } = zeroBaseWords['ZBB-07'];
  return units
    .filter(({ aboveLine, funded, package: { reason } }) => aboveLine !== null && funded !== aboveLine && reason.trim() === '')
    .map((unit) => {
      const { package: each, cost: amount, funded, competes } = unit;
      const subject = nameUnit(each);
      const words = message({ unit: subject, funded, competes, amount, highest: highest === undefined || highest === unit ? null : nameUnit(highest.package) });
      return findingOf({ id: 'ZBB-07', key: keyOfUnit(each), at: [each.at], field: 'decision', subject, amount, message: words, advice });
    });
}
