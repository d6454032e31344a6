import type { ChargeChange, ChargeHistory, ChargeLine, ChargeStep } from '../../../model/chargeStatement';
import { grouped } from '../../../model/grouped';
import { type Pence, difference, inPounds, sum, toPence } from '../../../model/money';
import { present } from '../../../model/present';
import { type Quantity, compare, fraction, isNil, minus, over, times, total } from '../../../model/quantity';
import { billedStep } from './billedStep';
import type { ChargedLine } from './chargedLine';

/** A line with its place among the lines of its statement. */
export type PlacedLine = ChargedLine & { readonly index: number };

/**
 * Each charge to one directorate from the counts billed before over the latest counts to the pools of later years, by the
 * drivers it counts. A charge that has no earlier or later one, or no price of a unit, has no history.
 */
export function chargeHistories(lines: readonly ChargedLine[], startsIn: number): readonly ChargeHistory[] {
  const placed = lines.map((line, index) => ({ ...line, index })).filter(({ line }) => line.charge !== null && line.startsIn >= startsIn);
  return [...grouped(placed, ({ key }) => key).values()].flatMap((own) => historyOf(own, startsIn));
}

function historyOf(lines: readonly [PlacedLine, ...PlacedLine[]], startsIn: number): readonly ChargeHistory[] {
  const years = [...grouped(lines, ({ line }) => line.startsIn)].sort(([a], [b]) => a - b).map(([, own]) => own);
  const [now] = years;
  const known = years.map(stepOf);
  const steps = known.filter((step) => step !== null);
  if (now === undefined || steps.length < known.length) return [];
  const billed = now[0].line.startsIn === startsIn ? billedStep(now) : null;
  const [first, ...later] = billed === null ? steps : [billed, ...steps];
  if (first === undefined || later.length === 0) return [];
  const all = [first, ...later];
  return [{ subject: subjectOf(now.map(({ line }) => line)), first, later: later.map((step, index) => ({ ...step, change: changeBetween(present(all[index], 'step before'), step) })) }];
}

function subjectOf(lines: readonly ChargeLine[]): string {
  const [only = '', ...others] = new Set(lines.map(({ subject }) => subject));
  return others.length === 0 ? only : present(lines[0], only).driver;
}

/** The charges of one year: units of one pool, prices and charges of all; null where these have no price of a unit. */
function stepOf(lines: readonly [PlacedLine, ...PlacedLine[]]): ChargeStep | null {
  const parts = [...grouped(lines, ({ line }) => line.subject).values()].map((own) => ({
    units: total(own.map(({ line }) => unitsIn(line))),
    prices: own.map(({ line }) => unitPrice(line)),
  }));
  const first = present(parts[0], 'charges of a year');
  if (parts.some(({ units }) => compare(units, first.units) !== 0)) return null;
  const prices = parts.map(({ prices: [price = null, ...more] }) => (price !== null && more.every((each) => each !== null && compare(each, price) === 0) ? price : null));
  const known = prices.filter((price) => price !== null);
  if (known.length < prices.length) return null;
  return { lines: lines.map(({ index }) => index), startsIn: lines[0].line.startsIn, units: first.units, price: total(known), all: null, charge: sum(lines.map(({ line }) => present(line.charge, line.subject))) };
}

function unitsIn({ units, how }: ChargeLine): Quantity {
  return how.way === 'percentage' ? how.percent : units;
}

/** Pounds for one unit, exact; null where a charge is not so much for each. */
function unitPrice({ how }: ChargeLine): Quantity | null {
  if (how.way === 'price') return how.price;
  if (how.way === 'percentage') return over(inPounds(how.cost), fraction(100));
  return how.way === 'share' && !isNil(how.all) ? over(inPounds(how.cost), how.all) : null;
}

/** Count at the old price, price on the new count, and what rounding leaves, to the penny. */
export function changeBetween(before: Amounts, after: Amounts): ChargeChange {
  const units = minus(after.units, before.units);
  const volume = toPence(times(units, before.price));
  const price = toPence(times(after.units, minus(after.price, before.price)));
  const whole = difference(after.charge, before.charge);
  return { units, volume, price, rounding: difference(whole, sum([volume, price])), difference: whole };
}

interface Amounts {
  readonly units: Quantity;
  readonly price: Quantity;
  readonly charge: Pence;
}
