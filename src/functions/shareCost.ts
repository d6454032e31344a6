import { share } from '../core/model/money';
import { NIL, isNil } from '../core/model/quantity';
import { ArgumentFault } from './argumentFault';
import { type Argument, atLeastNil, isBlank, moneyFrom } from './readArgument';

/** A cost divided by a range of drivers, in pounds, cell for cell: the shares add up to the cost to the penny (rules, section 4). */
export function shareCost(cost: Argument, drivers: readonly (readonly Argument[])[]): number[][] {
  const amount = moneyFrom(cost, 'cost');
  const width = drivers[0]?.length ?? 0;
  const weights = drivers.flatMap((row) => row.map((driver) => (isBlank(driver) ? NIL : atLeastNil(driver, 'a driver'))));
  if (weights.every(isNil)) throw new ArgumentFault('drivers are all nil: there is nothing to share by.');
  const shares = share(amount, weights.map((weight, index) => ({ key: String(index).padStart(8, '0'), weight })));
  return drivers.map((_, row) => shares.slice(row * width, (row + 1) * width).map((part) => part / 100));
}
