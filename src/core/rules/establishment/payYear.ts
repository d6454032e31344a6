import { type Day, endOfMonth, day as dayOf } from '../../model/day';
import type { RateUsed } from '../../model/establishment';
import { monthsOf } from '../../model/period';
import type { Policy } from '../../model/policy';
import type { Rate } from '../../model/post';
import { present } from '../../model/present';
import { NIL, ONE, type Quantity, fraction, over, plus, times } from '../../model/quantity';
import { type Span, activeMonths } from './activeMonths';
import { type OnCosts, type PayPeriod, costOfMonths } from './costOfPay';
import { type RateName, rateNamed } from './rateName';
import { type RatesInForce, ratesInForce } from './ratesInForce';
import { ratesUsed } from './ratesUsed';

/** A financial year as pay sees it: which rates hold in which months, and what was lacking. */
export interface PayYear {
  /** What one person on this annual pay (exact pounds) costs over the days of a span inside the year. */
  readonly costOf: (pay: Quantity, span: Span) => Quantity;
  readonly ratesUsed: readonly RateUsed[];
  /** On-costs for which no rate was found in some month: posts are costed without them. */
  readonly lacking: readonly RateName[];
}

const NEEDED: readonly RateName[] = ['Employer NI rate', 'NI secondary threshold', 'Employer pension', 'Apprenticeship levy'];

/**
 * The year under review with the employer's rates of each month; months at equal rates are one period, so that the
 * cost of a post takes as many sums as there are sets of rates (rules, section 2).
 */
export function payYearOf(rates: readonly Rate[], policy: Policy): PayYear {
  const named = rates.filter(({ name }) => rateNamed(name) !== null);
  const uplifts = awardsIn(policy);
  const months = monthsOf(policy.year).map(({ year, month }, index) => {
    const packYear = year + (policy.oncost.pack ?? policy.year.startsIn) - policy.year.startsIn;
    const end = { day: endOfMonth(year, month), packDay: endOfMonth(packYear, month) };
    return { first: dayOf(year, month, 1) as Day, rates: ratesInForce(end, named, policy), uplift: present(uplifts[index], 'month') };
  });
  const { periods, periodOf } = equalMonths(months);
  return {
    costOf: costing(policy, periods, periodOf),
    ratesUsed: ratesUsed(months, policy),
    lacking: NEEDED.filter((name) => months.some((month) => !month.rates.has(name))),
  };
}

/** 1 + award for the part of each month it runs, when the salaries do not include it. */
function awardsIn({ year, payAward: { percent, from, included } }: Policy): readonly Quantity[] {
  const award = included || percent === null ? NIL : over(percent, fraction(100));
  return activeMonths(year, { from, to: null }).map((share) => plus(ONE, times(award, share)));
}

interface RatedMonth {
  readonly rates: RatesInForce;
  readonly uplift: Quantity;
}

function equalMonths(months: readonly RatedMonth[]): { periods: PayPeriod[]; periodOf: number[] } {
  const seen = new Map<string, number>();
  const periods: PayPeriod[] = [];
  const periodOf = months.map(({ rates, uplift }) => {
    const key = [uplift, ...[...rates.values()].map(({ value }) => value)].map((q) => `${q.numerator}/${q.denominator}`);
    const text = [...rates.keys(), ...key].join('|');
    const index = seen.get(text) ?? periods.push({ onCosts: onCostsOf(rates), uplift }) - 1;
    seen.set(text, index);
    return index;
  });
  return { periods, periodOf };
}

function onCostsOf(rates: RatesInForce): OnCosts {
  const value = (name: RateName): Quantity => rates.get(name)?.value ?? NIL;
  const share = (name: RateName): Quantity => over(value(name), fraction(100));
  const cap = rates.get('NI upper earnings limit') ?? rates.get('NI upper accrual point');
  const lower = rates.get('NI lower earnings limit');
  const known = rates.has('Employer NI rate') && rates.has('NI secondary threshold');
  const rebate = share('NI contracted-out rebate');
  return {
    ni: known ? share('Employer NI rate') : NIL,
    threshold: value('NI secondary threshold'),
    contractedOut: known && cap && lower ? { rebate, lowerLimit: lower.value, cap: cap.value } : null,
    pension: share('Employer pension'),
    levy: share('Apprenticeship levy'),
  };
}

/** Costs of the whole year are kept by pay, because thousands of posts share a few dozen pay points. */
function costing({ year }: Policy, periods: readonly PayPeriod[], periodOf: readonly number[]): PayYear['costOf'] {
  const monthsIn = (span: Span): Quantity[] => {
    const active = activeMonths(year, span);
    return periods.map((_, period) => periodOf.reduce((so, of, m) => (of === period ? plus(so, present(active[m], 'month')) : so), NIL));
  };
  const spans = new Map<string, { readonly months: readonly Quantity[]; readonly costs: Map<string, Quantity> }>();
  return (pay, span) => {
    const dates = `${span.from ?? ''}|${span.to ?? ''}`;
    const known = spans.get(dates) ?? { months: monthsIn(span), costs: new Map<string, Quantity>() };
    spans.set(dates, known);
    const key = `${pay.numerator}/${pay.denominator}`;
    const cost = known.costs.get(key) ?? costOfMonths(pay, periods, known.months);
    known.costs.set(key, cost);
    return cost;
  };
}
