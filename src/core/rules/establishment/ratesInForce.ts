import type { Day } from '../../model/day';
import { byCodePoint } from '../../model/money';
import { sayDay } from '../../model/wording';
import type { Policy } from '../../model/policy';
import type { Rate } from '../../model/post';
import { type Quantity, compare, fraction, parseDecimal, times } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { includes } from './activeMonths';
import { EMPLOYER_RATES, type PackRate } from './packs/employerRates';
import { type RateName, isAmount, rateNamed } from './rateName';

/** A rate with where it came from; per cent of pay, or pounds a year. */
export interface RateInForce {
  readonly value: Quantity;
  readonly source: string;
}

export type RatesInForce = ReadonlyMap<RateName, RateInForce>;

/** The last day of a month, and the day whose rule pack is used for it (another year's when the setting says so). */
export interface MonthEnd {
  readonly day: Day;
  readonly packDay: Day;
}

/**
 * The rates of one month: the setting, else the workbook's Rates, else the rule pack. A month takes the rates in force
 * on its last day, because the pay of April is paid after the new tax year has begun (rules, section 2).
 */
export function ratesInForce(end: MonthEnd, rates: readonly Rate[], policy: Policy): RatesInForce {
  const found = new Map<RateName, RateInForce>();
  for (const name of namesOn(end.packDay)) {
    const rate = fromSetting(name, policy) ?? fromWorkbook(name, end.day, rates) ?? fromPack(name, end.packDay);
    if (rate !== null) found.set(name, rate);
  }
  return found;
}

/** The contracted-out rebate ended on 5 April 2016; its cap became the upper accrual point on 6 April 2009. */
function namesOn(day: Day): readonly RateName[] {
  const always: RateName[] = ['Employer NI rate', 'NI secondary threshold', 'Employer pension', 'Apprenticeship levy'];
  if (day > '2016-04-05') return always;
  const cap = day < '2009-04-06' ? 'NI upper earnings limit' : 'NI upper accrual point';
  return ['Employer NI rate', 'NI secondary threshold', 'NI lower earnings limit', cap, 'NI contracted-out rebate', ...always.slice(2)];
}

function fromSetting(name: RateName, { oncost }: Policy): RateInForce | null {
  if (name !== 'Employer pension' || oncost.pension === null) return null;
  return { value: oncost.pension, source: 'setting oncost.pension' };
}

/** Of several rates in force the latest to start counts, then the dearest, so that row order never decides. */
function fromWorkbook(name: RateName, day: Day, rates: readonly Rate[]): RateInForce | null {
  const inForce = rates.filter((rate) => rateNamed(rate.name) === name && includes(rate, day));
  const [best] = inForce.sort((a, b) => byCodePoint(b.from ?? '', a.from ?? '') || compare(b.value, a.value));
  if (best === undefined) return null;
  const { sheet, cells } = placeOf([best.at], 'value');
  const note = best.source === '' ? '' : `: ${best.source}`;
  return { value: times(best.value, unitsAYear(name, best.unit)), source: `workbook, ${sheet} ${cells}${note}` };
}

/** Limits are often written by the week or the month. */
function unitsAYear(name: RateName, unit: string): Quantity {
  if (!isAmount(name)) return fraction(1);
  return fraction(/week/i.test(unit) ? 52 : /month/i.test(unit) ? 12 : 1);
}

function fromPack(name: RateName, day: Day): RateInForce | null {
  const entry = EMPLOYER_RATES.find(({ name: of, from, to }) => of === name && includes({ from: from as Day, to: to as Day }, day));
  const value = entry === undefined ? null : parseDecimal(entry.value);
  return entry === undefined || value === null ? null : { value, source: sayPack(entry) };
}

function sayPack({ from, to, status, sources }: PackRate): string {
  const dates = `rule pack, ${sayDay(from as Day)} to ${sayDay(to as Day)}`;
  return status === 'memory' ? `${dates}: recalled, not verified` : `${dates}: ${sources.join(', ')}`;
}
