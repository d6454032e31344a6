import { defaultPolicy, type Policy } from '../../../../src/core/model/policy';
import type { Day } from '../../../../src/core/model/day';
import { NIL, fraction, minus, toFixed } from '../../../../src/core/model/quantity';
import { payYearOf } from '../../../../src/core/rules/establishment/payYear';
import { rate } from '../../../builders/post';

const YEAR = { from: null, to: null };
const inYear = (startsIn: number, more: Partial<Policy> = {}): Policy => {
  const base = defaultPolicy(startsIn, 7);
  return { ...base, oncost: { ...base.oncost, pension: NIL }, ...more };
};
const used = (year: ReturnType<typeof payYearOf>, name: string) => year.ratesUsed.filter((each) => each.name === name).map(({ value }) => value);

describe('the rates of a year', () => {
  it('changes the NI rate within the year: 15.05% to October 2022, 13.8% from November', () => {
    const year = payYearOf([], inYear(2022));
    expect(used(year, 'Employer NI rate')).toEqual(['15.05%', '13.8% from 1 November 2022']);
    const threshold = 30_000 - 9100;
    const expected = (30_000 * 1.005 + threshold * ((0.1505 * 7 + 0.138 * 5) / 12)).toFixed(2);
    expect(toFixed(year.costOf(fraction(30_000), YEAR), 2)).toBe(expected);
  });

  it('costs the year a post starts part-way at the months it runs: 8,302.59 from 15 September 2007 (rules.md section 2)', () => {
    const policy = inYear(2007, { oncost: { pack: null, pension: fraction(35, 2), levyAllowance: null } });
    const cost = payYearOf([], policy).costOf(fraction(124_416, 10), { from: '2007-09-15' as Day, to: null });
    expect(toFixed(cost, 2)).toBe('8302.59');
  });

  it('costs nothing for a post that ended before the year or starts after it', () => {
    const year = payYearOf([], inYear(2007));
    expect(year.costOf(fraction(20_000), { from: null, to: '2007-03-31' as Day })).toEqual(NIL);
    expect(year.costOf(fraction(20_000), { from: '2008-04-01' as Day, to: null })).toEqual(NIL);
  });

  it('has a rule pack for every year from 2006/07 to 2026/27, with the cap of its time', () => {
    for (let startsIn = 2006; startsIn <= 2026; startsIn++) expect(payYearOf([], inYear(startsIn)).lacking).toEqual([]);
    expect(used(payYearOf([], inYear(2008)), 'NI upper earnings limit')).toEqual(['£40,040 a year']);
    expect(used(payYearOf([], inYear(2009)), 'NI upper accrual point')).toEqual(['£40,040 a year']);
    expect(used(payYearOf([], inYear(2015)), 'NI contracted-out rebate')).toEqual(['3.4%']);
    expect(used(payYearOf([rate('NI contracted-out rebate', 3.4)], inYear(2016)), 'NI contracted-out rebate')).toEqual([]);
    expect(used(payYearOf([], inYear(2025)), 'NI secondary threshold')).toEqual(['£5,000 a year']);
  });

  it('says which rates are lacking where no pack covers the year', () => {
    expect(payYearOf([], inYear(2040)).lacking).toEqual(['Employer NI rate', 'NI secondary threshold', 'Apprenticeship levy']);
    expect(payYearOf([], { ...inYear(2007), oncost: { pack: null, pension: null, levyAllowance: null } }).lacking).toEqual(['Employer pension']);
  });

  it('takes no rebate off where there is no NI to take it off', () => {
    const rates = [rate('NI LEL', 2000), rate('NI UEL', 20_000), rate('NI rebate', 3)];
    expect(payYearOf(rates, inYear(1990)).costOf(fraction(12_000), YEAR)).toEqual(fraction(12_000));
  });

  it('uses the pack of another year when the setting says so', () => {
    const year = payYearOf([], inYear(2007, { oncost: { pack: 2009, pension: NIL, levyAllowance: null } }));
    expect(used(year, 'NI secondary threshold')).toEqual(['£5,715 a year']);
    expect(used(year, 'NI upper accrual point')).toEqual(['£40,040 a year']);
  });

  it('says when a rate of the pack was recalled and not verified', () => {
    const year = payYearOf([], inYear(2010));
    expect(year.ratesUsed.find(({ name }) => name === 'NI secondary threshold')?.source).toBe('rule pack, 6 April 2010 to 5 April 2011: recalled, not verified');
  });

  it('lets rates of the workbook go before the pack, whatever they are called, from their date', () => {
    const year = payYearOf(
      [
        rate("Employer's N.I. rate", 10, { from: '2007-10-01', source: 'circular 7', row: 5 }),
        rate('Secondary threshold', 110, { unit: '£ a week' }),
        rate('NI LEL', 400, { unit: 'per month' }),
        rate('Employees NI', 99),
        rate('Car allowance', 99),
      ],
      inYear(2007),
    );
    expect(used(year, 'Employer NI rate')).toEqual(['12.8%', '10% from 1 October 2007']);
    expect(used(year, 'NI secondary threshold')).toEqual(['£5,720 a year']);
    expect(used(year, 'NI lower earnings limit')).toEqual(['£4,800 a year']);
    expect(year.ratesUsed[1]?.source).toBe('workbook, Rates B5: circular 7');
  });

  it('takes the latest of two rates in force, in whatever order they stand, and none that has ended', () => {
    const [early, late] = [rate('Employer pension', 16), rate('Employer pension', 18, { from: '2007-04-01' })];
    const ended = rate('Employer pension', 30, { from: '2006-04-01', to: '2007-03-31' });
    const free = { ...inYear(2007), oncost: { pack: null, pension: null, levyAllowance: null } };
    expect(used(payYearOf([early, late, ended], free), 'Employer pension')).toEqual(['18%']);
    expect(used(payYearOf([ended, late, early], free), 'Employer pension')).toEqual(['18%']);
  });

  it('adds a pay award only when the salaries do not include it, from its day', () => {
    const award = { percent: fraction(10), from: '2007-10-16' as Day, included: false };
    const [without, withAward] = [inYear(2007), inYear(2007, { payAward: award })].map((policy) => payYearOf([], policy));
    const rise = minus(withAward!.costOf(fraction(20_000), YEAR), without!.costOf(fraction(20_000), YEAR));
    const months = 16 / 31 + 5;
    expect(toFixed(rise, 2)).toBe(((2000 * (1 + 0.128 - 0.037) * months) / 12).toFixed(2));
    expect(used(withAward!, 'Pay award')).toEqual(['10% from 16 October 2007, added to the salaries']);
    const included = payYearOf([], inYear(2007, { payAward: { ...award, included: true } }));
    expect(included.costOf(fraction(20_000), YEAR)).toEqual(without!.costOf(fraction(20_000), YEAR));
    expect(used(included, 'Pay award')).toEqual(['10% from 16 October 2007, in the salaries']);
    expect(used(payYearOf([], inYear(2007, { payAward: { percent: null, from: null, included: false } })), 'Pay award')).toEqual(['none added to the salaries']);
  });
});

it('counts a pay award from the last day of a month as one day of it', () => {
  const award = (from: string) => payYearOf([], inYear(2007, { payAward: { percent: fraction(10), from: from as Day, included: false } })).costOf(fraction(20_000), { from: '2007-10-01' as Day, to: '2007-10-31' as Day });
  expect(toFixed(minus(award('2007-10-31'), award('2007-11-01')), 4)).toBe(((2000 * (1 + 0.128 - 0.037)) / 12 / 31).toFixed(4));
});

it('takes a rate of the workbook that begins or ends on the last day of a month for that month', () => {
  const policy = inYear(2007, { oncost: { pack: null, pension: null, levyAllowance: null } });
  const pension = (...rates: Parameters<typeof payYearOf>[0]) => used(payYearOf(rates, policy), 'Employer pension');
  const until = rate('Employer pension', 16, { to: '2007-10-30' });
  expect(pension(until, rate('Employer pension', 18, { from: '2007-10-31' }))).toEqual(['16%', '18% from 1 October 2007']);
  expect(pension(rate('Employer pension', 16, { to: '2007-10-31' }), rate('Employer pension', 18, { from: '2007-11-01' }))).toEqual(['16%', '18% from 1 November 2007']);
});

it('shows a pay award that is in the salaries from the start, and one that is added from a day', () => {
  const award = (more: Partial<Policy['payAward']>) => used(payYearOf([], inYear(2007, { payAward: { percent: fraction(2), from: null, included: true, ...more } })), 'Pay award');
  expect(award({})).toEqual(['2%, in the salaries']);
  expect(award({ from: '2007-10-01' as Day, included: false })).toEqual(['2% from 1 October 2007, added to the salaries']);
});

it('of two rates of one day the dearer counts, of two days the later, whatever the order of the rows', () => {
  const policy = inYear(2007, { oncost: { pack: null, pension: null, levyAllowance: null } });
  const pension = (...rates: Parameters<typeof payYearOf>[0]) => used(payYearOf(rates, policy), 'Employer pension');
  const [low, high, later] = [rate('Employer pension', 17), rate('Employer pension', 18), rate('Employer pension', 16, { from: '2007-04-01' })];
  expect([pension(low, high), pension(high, low), pension(later, high), pension(high, later)]).toEqual([['18%'], ['18%'], ['16%'], ['16%']]);
});
