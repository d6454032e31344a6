import { present } from '../../model/present';
import { NIL, type Quantity, fraction, greater, lesser, minus, over, plus, times, total } from '../../model/quantity';

/** The employer's rates of some months: shares of pay (12.8% is 0.128) and pounds a year. */
export interface OnCosts {
  readonly ni: Quantity;
  readonly threshold: Quantity;
  /** null when there is no contracted-out rebate. */
  readonly contractedOut: { readonly rebate: Quantity; readonly lowerLimit: Quantity; readonly cap: Quantity } | null;
  readonly pension: Quantity;
  readonly levy: Quantity;
}

/** Months of the year that are paid at the same rates; uplift is the pay award not yet in the salaries (1 is none). */
export interface PayPeriod {
  readonly onCosts: OnCosts;
  readonly uplift: Quantity;
}

/**
 * Employer's National Insurance on one person's annual pay, exact pounds:
 * rate x max(0, pay - threshold) - rebate x max(0, min(pay, cap) - lower limit) (rules, section 2).
 */
export function employerNI(pay: Quantity, { ni, threshold, contractedOut }: OnCosts): Quantity {
  const standard = times(ni, greater(NIL, minus(pay, threshold)));
  if (contractedOut === null) return standard;
  const { rebate, cap, lowerLimit } = contractedOut;
  return minus(standard, times(rebate, greater(NIL, minus(lesser(pay, cap), lowerLimit))));
}

/** A year of one person's pay with on-costs, exact pounds: pay + NI + pension + levy (rules, section 2). */
export function yearOfPay(pay: Quantity, onCosts: OnCosts): Quantity {
  const shares = plus(plus(fraction(1), onCosts.pension), onCosts.levy);
  return plus(times(pay, shares), employerNI(pay, onCosts));
}

/**
 * What one person on this annual pay costs over months worked in each period, exact pounds: months / 12 x the year at
 * the rates of those months (rules, section 2).
 */
export function costOfMonths(pay: Quantity, periods: readonly PayPeriod[], months: readonly Quantity[]): Quantity {
  return total(
    periods.map(({ onCosts, uplift }, index) => {
      const share = over(present(months[index], 'months of a period'), fraction(12));
      return share.numerator === 0n ? NIL : times(share, yearOfPay(times(pay, uplift), onCosts));
    }),
  );
}
