import { priceOfPost } from './priceOfPost';
import { type Argument, atLeastNil, moneyFrom } from './readArgument';

/** A post for a financial year with on-costs, in pounds: one person up to 1 FTE, above it so many full-time ones (rules, section 2). */
export function postCost(...[salary, fte, year, pension]: readonly Argument[]): number {
  return priceOfPost({ salary: moneyFrom(salary, 'salary'), fte: atLeastNil(fte, 'fte'), year, pension }) / 100;
}
