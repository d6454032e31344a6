import type { Finding } from '../../model/finding';
import { findingOf } from './lineFinding';
import { keyOfUnit, nameUnit } from './nameUnit';
import type { PackageUnit } from './packageUnits';
import { zeroBaseWords } from './words';

/** ZBB-06: a level of a package costs less than nil, though a level is what it adds. */
export function incrementBelowNil(units: readonly PackageUnit[]): Finding[] {
  const { message, advice } = zeroBaseWords['ZBB-06'];
  return units
    .filter(({ cost }) => cost < 0)
    .map(({ package: each, cost, lines }) => {
      const [subject, stated] = [nameUnit(each), lines.length === 0];
      const at = stated ? [each.at] : lines.map((line) => line.at);
      return findingOf({ id: 'ZBB-06', key: keyOfUnit(each), at, field: stated ? 'cost' : 'amount', subject, amount: cost, message: message({ unit: subject, amount: cost }), advice });
    });
}
