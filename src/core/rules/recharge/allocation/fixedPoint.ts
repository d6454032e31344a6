import type { Quantity } from '../../../model/quantity';

/** Binary places kept while costs pass from service to service: errors stay below a billionth of a billionth of a penny. */
const PLACES = 128n;

/** Binary places that amounts are compared by, so that equal claims reached by different ways stay equal. */
const COMPARED = 64n;

/** One, as a number of 2^-128. */
export const UNIT = 1n << PLACES;

/** A whole number as a number of 2^-128. */
export function fixed(whole: number): bigint {
  return BigInt(whole) << PLACES;
}

/** a x b of two numbers of 2^-128. */
export function timesFixed(a: bigint, b: bigint): bigint {
  return (a * b) >> PLACES;
}

/** part / whole of two quantities, as a number of 2^-128; whole must not be nil. */
export function ratio(part: Quantity, whole: Quantity): bigint {
  return ((part.numerator * whole.denominator) << PLACES) / (part.denominator * whole.numerator);
}

/** A number of 2^-128 to the nearest 2^-64, which takes the noise of its last places away. */
export function settle(amount: bigint): bigint {
  return (amount + (1n << (PLACES - COMPARED - 1n))) >> (PLACES - COMPARED);
}

/** A settled amount that stands for this whole number. */
export function settled(whole: number): bigint {
  return BigInt(whole) << COMPARED;
}
