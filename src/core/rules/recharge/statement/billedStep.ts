import type { ChargeStep } from '../../../model/chargeStatement';
import { sum } from '../../../model/money';
import { chargeFor, countedUnits, unitsOf } from '../populations';
import { asBilled } from './billedShares';
import type { ChargedLine } from './chargedLine';

/**
 * What lines of the year reviewed come to on the counts billed before: at the driver's price where it has one, else as a
 * share of the same cost by everybody's counts then. null where a count billed is not given.
 */
export function billedStep(lines: readonly [ChargedLine, ...ChargedLine[]]): ChargeStep | null {
  const [{ rate, line, before }, ...others] = lines;
  if (rate === null) return before === null || others.length > 0 ? null : { ...before, lines: [], startsIn: line.startsIn };
  const rows = asBilled([...new Set(lines.flatMap((each) => each.rows))]);
  if (rows === null || rows.length === 0) return null;
  const price = line.how.way === 'price' ? line.how.price : rate.price;
  const charge = sum(rows.map((count) => chargeFor(countedUnits(count), { ...rate, price })));
  return { lines: [], startsIn: line.startsIn, units: unitsOf(rows), price, all: null, charge };
}
