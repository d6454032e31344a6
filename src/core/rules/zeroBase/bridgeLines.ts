import { NO_MONEY, type Pence, difference, inPounds, opposite, sum, toPence } from '../../model/money';
import { type Quantity, isNil, minus, over, times } from '../../model/quantity';
import type { ZeroBaseLine } from '../../model/recharge';
import type { Bridge } from '../../model/zeroBase';

/**
 * Last year's amount to this year's, line by line: volume, price (with the rate per unit), new and dropped. Pence,
 * rounded once a line; the four sum exactly to the change (rules, section 3).
 */
export function bridgeOf(lines: readonly ZeroBaseLine[]): Bridge {
  const steps = lines.map(bridgeOfLine);
  return {
    volume: sum(steps.map((step) => step.volume)),
    price: sum(steps.map((step) => step.price)),
    new: sum(steps.map((step) => step.new)),
    dropped: sum(steps.map((step) => step.dropped)),
  };
}

/** A line of both years whose volume is not known for both, so that its whole change is shown as price. */
export function isAllPrice(line: ZeroBaseLine): boolean {
  return line.lastAmount !== 0 && line.amount !== 0 && volumesOf(line) === null;
}

const NO_CHANGE: Bridge = { volume: NO_MONEY, price: NO_MONEY, new: NO_MONEY, dropped: NO_MONEY };

function bridgeOfLine(line: ZeroBaseLine): Bridge {
  const { amount, lastAmount } = line;
  if (lastAmount === 0) return { ...NO_CHANGE, new: amount };
  if (amount === 0) return { ...NO_CHANGE, dropped: opposite(lastAmount) };
  const volume = volumeEffect(line);
  return { ...NO_CHANGE, volume, price: difference(difference(amount, lastAmount), volume) };
}

/** (V1 - V0) x A0 / V0 to the penny; nil when a volume is unknown. */
function volumeEffect(line: ZeroBaseLine): Pence {
  const volumes = volumesOf(line);
  if (volumes === null) return NO_MONEY;
  const [last, now] = volumes;
  return toPence(over(times(minus(now, last), inPounds(line.lastAmount)), last));
}

function volumesOf({ lastVolume, volume }: ZeroBaseLine): readonly [Quantity, Quantity] | null {
  return lastVolume === null || isNil(lastVolume) || volume === null ? null : [lastVolume, volume];
}
