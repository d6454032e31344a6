import { ONE } from '../core/model/quantity';
import { priceOfPost } from './priceOfPost';
import { type Argument, moneyFrom } from './readArgument';

/** The employer's on-costs of one person's pay for a financial year, in pounds (rules, section 2). */
export function onCost(pay: Argument, year: Argument, pension: Argument): number {
  const salary = moneyFrom(pay, 'pay');
  return (priceOfPost({ salary, fte: ONE, year, pension }) - salary) / 100;
}
