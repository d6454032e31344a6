import { NIL, compare } from '../core/model/quantity';
import { breakEven } from '../core/rules/recharge/breakEven';
import { ArgumentFault } from './argumentFault';
import { type Argument, moneyFrom, quantityFrom } from './readArgument';

/** The lowest price in whole pence at which units recover a cost, in pounds (rules, section 4, Recovery). */
export function breakEvenRate(cost: Argument, units: Argument): number {
  const count = quantityFrom(units, 'units');
  const { breakEvenRate: rate } = breakEven(moneyFrom(cost, 'cost'), count);
  if (compare(count, NIL) <= 0 || rate === null) throw new ArgumentFault('units are not above nil: no price recovers a cost from none.');
  return rate / 100;
}
