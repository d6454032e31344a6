import type { Day } from '../../../../src/core/model/day';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { toFixed, total } from '../../../../src/core/model/quantity';
import { activeMonths, within } from '../../../../src/core/rules/establishment/activeMonths';

const span = (from: string | null, to: string | null) => ({ from: from as Day | null, to: to as Day | null });
const months = (from: string | null, to: string | null) => toFixed(total(activeMonths(defaultPolicy(2007, 7).year, span(from, to))), 6);

describe('the months a post runs, both ends counted (rules.md section 2)', () => {
  it('is 6 16/30 months from 15 September 2007', () => {
    expect(months('2007-09-15', null)).toBe('6.533333');
  });

  it('counts a post of one day as that day, and none for a post that ends before it begins', () => {
    expect(months('2007-09-15', '2007-09-15')).toBe('0.033333');
    expect(months('2007-09-15', '2007-09-14')).toBe('0.000000');
  });

  it('counts a post that ends in the middle of a month to that day', () => {
    expect(months(null, '2007-04-15')).toBe('0.500000');
    expect(months('2007-04-15', '2007-05-31')).toBe('1.533333');
  });

  it('counts a whole year for a post without dates, and for one that began and ends outside the year', () => {
    expect(months(null, null)).toBe('12.000000');
    expect(months('2001-01-01', '2020-12-31')).toBe('12.000000');
  });
});

describe('the days that two spans have in common', () => {
  it('run from the later beginning to the earlier end, and are open where both are', () => {
    const [spring, summer] = [span('2007-04-01', '2007-06-30'), span('2007-06-01', '2007-08-31')];
    for (const both of [within(spring, summer), within(summer, spring)]) expect(both).toEqual(span('2007-06-01', '2007-06-30'));
    for (const both of [within(spring, span(null, null)), within(span(null, null), spring)]) expect(both).toEqual(spring);
    expect(within(span(null, '2007-06-30'), span('2007-04-01', null))).toEqual(spring);
  });
});
