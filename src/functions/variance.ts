import { difference } from '../core/model/money';
import { type Argument, moneyFrom } from './readArgument';

/** Forecast outturn less current budget, in pounds: plus is adverse (rules, section 1). */
export function variance(current: Argument, forecast: Argument): number {
  return difference(moneyFrom(forecast, 'forecast'), moneyFrom(current, 'current')) / 100;
}
