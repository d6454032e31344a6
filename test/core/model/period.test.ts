import { day } from '../../../src/core/model/day';
import { endOfPeriod, findYear, financialYear, lastDay, monthsOf, yearIn, yearLabel, yearOfDay } from '../../../src/core/model/period';

const year = financialYear(2007);

describe('the name of a financial year', () => {
  it('is written with its two years, and with one when it is the calendar year', () => {
    expect(yearLabel(year)).toBe('2007/08');
    expect(yearLabel(financialYear(1999))).toBe('1999/00');
    expect(yearLabel(financialYear(2007, 1))).toBe('2007');
    expect(yearLabel(financialYear(2007, 7))).toBe('2007/08');
  });

  it.each<[string, number]>([
    ['2007/08', 2007],
    ['07-08 Actual', 2007],
    ['Budget 2007-2008', 2007],
    ['2007–08', 2007],
    ['FY07/08', 2007],
    ['FY 2007/08 outturn', 2007],
    ['98/99', 1998],
    ['1999/00', 1999],
    ['1999/2000', 1999],
    ['60/61', 2060],
    ['61/62', 1961],
    ['Original budget 2007 / 08 £000', 2007],
    ['As at 31/10/2007: budget 2007/08', 2007],
    ['Budget monitoring 2007/08 period 7', 2007],
  ])('is found in "%s"', (text, startsIn) => {
    expect(findYear(text)).toBe(startsIn);
  });

  it.each([
    'Budget', '2007', '2007/09', '2007-1908', '07/09', '12/13 weeks', 'Weeks 12/13', 'Period 12/13', '12/2013',
    'as at 07/08/2009', 'as at 09/10/2025', '31/03/2008', '2007-08-31', 'at 07.08.2009', '07 / 08 / 2009', 'Account 107/08', 'ratio 07/08.5',
  ])('is not found in "%s"', (text) => {
    expect(findYear(text)).toBeNull();
  });
});

describe('periods', () => {
  it.each<[number, string]>([[1, '2007-04-30'], [7, '2007-10-31'], [11, '2008-02-29'], [12, '2008-03-31'], [13, '2008-03-31']])(
    'period %d ends on %s',
    (period, end) => {
      expect(endOfPeriod(year, period)).toBe(end);
    },
  );

  it('follow the month the year starts in', () => {
    expect(endOfPeriod(financialYear(2007, 7), 1)).toBe('2007-07-31');
    expect(endOfPeriod(financialYear(2007, 7), 12)).toBe('2008-06-30');
    expect(lastDay(financialYear(2007, 1))).toBe('2007-12-31');
  });

  it('run from April to March', () => {
    expect(lastDay(year)).toBe('2008-03-31');
    expect(monthsOf(year).map(({ month }) => month)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]);
    expect(monthsOf(year).map((month) => month.year).slice(8, 10)).toEqual([2007, 2008]);
  });
});

describe('the year of a cell of years', () => {
  it.each<[string, number | null]>([['2013', 2013], [' 2013 ', 2013], ['1990', 1990], ['2100', 2100], ['1989', null], ['2101', null], ['FY13-14', 2013], ['2013/14', 2013], ['Current', null], ['2013.5', null]])('"%s" is %s', (text, startsIn) => {
    expect(yearIn(text)).toBe(startsIn);
  });
});

it('a day before the first month belongs to the year that started the calendar year before', () => {
  expect([yearOfDay(day(2008, 3, 31)!, 4), yearOfDay(day(2008, 4, 1)!, 4), yearOfDay(day(2008, 1, 1)!, 1)]).toEqual([2007, 2008, 2008]);
});
