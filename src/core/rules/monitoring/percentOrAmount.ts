import { type Pence, pence } from '../../model/money';
import { type Quantity, floor, fraction, over, times } from '../../model/quantity';

/** A tolerance that grows with a budget: so much money, or a per cent of |base| where that is more. */
export interface Allowance {
  readonly amount: Pence;
  readonly percent: Quantity;
}

/** The tolerance in pence. Part of a penny is cut off, which no whole number of pence can tell. */
export function percentOrAmount({ amount, percent }: Allowance, base: Pence): Pence {
  const share = floor(over(times(percent, fraction(Math.abs(base))), fraction(100)));
  return pence(Math.max(amount, Number(share)));
}
