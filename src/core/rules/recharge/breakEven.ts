import { type Pence, difference, inPounds, pence, toPence } from '../../model/money';
import { type Quantity, ceiling, fraction, isNil, over, times } from '../../model/quantity';

/** At what price a pool recovers its cost; money in pence, all null when the driver total is nil. */
export interface BreakEven {
  readonly breakEvenExact: Quantity | null;
  readonly breakEvenRate: Pence | null;
  readonly breakEvenSurplus: Pence | null;
  readonly nearestRate: Pence | null;
  readonly nearestResult: Pence | null;
}

/**
 * The exact price of a unit in pounds, the lowest whole-penny price that recovers with what it brings above the cost,
 * and the nearest penny with its gain or loss (rules, section 4, Recovery).
 */
export function breakEven(cost: Pence, units: Quantity): BreakEven {
  if (isNil(units)) {
    return {
      breakEvenExact: null,
      breakEvenRate: null,
      breakEvenSurplus: null,
      nearestRate: null,
      nearestResult: null,
    };
  }
  const exact = over(inPounds(cost), units);
  const breakEvenRate = pence(Number(ceiling(times(exact, fraction(100)))));
  const nearestRate = toPence(exact);
  const result = (rate: Pence): Pence => difference(toPence(times(inPounds(rate), units)), cost);
  return {
    breakEvenExact: exact,
    breakEvenRate,
    breakEvenSurplus: result(breakEvenRate),
    nearestRate,
    nearestResult: result(nearestRate),
  };
}
