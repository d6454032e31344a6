import type { Day } from '../../model/day';
import { type Pence, inPounds, pence, pounds, size } from '../../model/money';
import type { Position } from '../../model/monitoring';
import type { Level, Threshold } from '../../model/policy';
import { fraction, magnitude, over, roundHalfAway, toFixed } from '../../model/quantity';
import { sayDay, sayNumber, sayPercent, sayPercentBelow, sayPounds, saySize } from '../../model/wording';
import type { MoneyScale } from '../../sheet/numberFormats';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A level as it stands before the word level. */
export const LEVELS: Readonly<Record<Level, string>> = { line: 'line', stream: 'stream', directorate: 'directorate', budget: 'whole-budget' };

/** In what money is shown, as a heading says it. */
export const SCALES: Readonly<Record<MoneyScale, string>> = { pounds: '£', tenths: '£000', thousands: '£000', millions: '£ million' };

/** "five", "23". */
export function sayWord(count: number): string {
  return NUMBERS[count] ?? sayNumber(fraction(count));
}

/** Money without pence: "£85,616". */
export function sayWhole(amount: Pence): string {
  return sayPounds(pence(Number(roundHalfAway(inPounds(amount))) * 100));
}

/** "£98,500", "£1.2m" from a million on: for the title of a chart, which must be short. */
export function sayRoughly(amount: Pence): string {
  return size(amount) < pounds(1_000_000) ? sayWhole(amount) : `£${toFixed(over(inPounds(amount), fraction(1_000_000)), 1)}m`;
}

/** "£99,600 over", "£1,100 under", "on budget". */
export function sayOver(amount: Pence): string {
  if (amount === 0) return 'on budget';
  return `${saySize(amount)} ${amount > 0 ? 'over' : 'under'}`;
}

/** "4.8%", with more decimals where one would look like a threshold that was not reached; "nil budget" without a base. */
export function sayShare({ variancePercent, status, largeUnderspend }: Position, { percent }: Threshold): string {
  if (variancePercent === null || status === 'Red' || largeUnderspend) return sayPercent(variancePercent === null ? null : magnitude(variancePercent));
  return sayPercentBelow(magnitude(variancePercent), percent);
}

/** "overspend by £99,600 (4.8%)". */
export function sayForecast(position: Position, threshold: Threshold): string {
  if (position.variance === 0) return 'spend their budget';
  return `${position.variance > 0 ? 'overspend' : 'underspend'} by ${saySize(position.variance)} (${sayShare(position, threshold)})`;
}

/** "9 November": the year is left to the title. */
export function sayShortDay(day: Day): string {
  return sayDay(day).replace(/ \d+$/, '');
}

/** "19 Oct 07", a day in a column of a table. */
export function sayTableDay(day: Day): string {
  return sayDay(day).replace(/([A-Z][a-z]{2})[a-z]* \d\d/, '$1 ');
}
