import type { Day } from '../core/model/day';
import { GREATEST_AMOUNT, type Pence, inPounds, toPence } from '../core/model/money';
import { yearIn } from '../core/model/period';
import { NIL, type Quantity, compare, magnitude } from '../core/model/quantity';
import { isRead, readDay, readNumber, readText } from '../core/reading/readCell';
import { ArgumentFault } from './argumentFault';

/** What Excel gives for an argument: a cell's value, or nothing where it was left out. */
export type Argument = number | string | boolean | null | undefined;

/** A whole number of pence from pounds, half a penny away from nil; refused where it is no amount, or beyond any council's. */
export function moneyFrom(argument: Argument, name: string): Pence {
  const amount = quantityFrom(argument, name);
  if (compare(magnitude(amount), inPounds(GREATEST_AMOUNT)) > 0) throw new ArgumentFault(`${name} is too large to be an amount in pounds.`);
  return toPence(amount);
}

/** An exact number; refused where it is blank or none. */
export function quantityFrom(argument: Argument, name: string): Quantity {
  const given = argument ?? '';
  const reading = typeof given === 'number' && !Number.isFinite(given) ? 'unreadable' : readNumber(given);
  if (isRead(reading)) return reading.value;
  throw new ArgumentFault(isBlank(argument) ? `${name} is blank: it takes a number.` : `${name} is "${readText(given)}": it takes a number.`);
}

/** An exact number of nil or more. */
export function atLeastNil(argument: Argument, name: string): Quantity {
  const value = quantityFrom(argument, name);
  if (compare(value, NIL) < 0) throw new ArgumentFault(`${name} is below nil.`);
  return value;
}

/** The year in which a financial year from April starts. */
export function yearFrom(argument: Argument, name: string): number {
  const year = yearIn(readText(argument ?? ''));
  if (year === null) throw new ArgumentFault(`${name} names no financial year: write 2025/26, or the year it starts in.`);
  return year;
}

/** A day from a date of Excel's, in the 1900 system, or from a date written as text. */
export function dayFrom(argument: Argument, name: string): Day {
  const reading = readDay(argument ?? '', 1900);
  if (typeof reading === 'string') throw new ArgumentFault(`${name} is no date.`);
  return reading.value;
}

/** Whether an argument was left out, or its cell is blank. */
export function isBlank(argument: Argument): boolean {
  return argument === null || argument === undefined || (typeof argument === 'string' && argument.trim() === '');
}
