import fc from 'fast-check';
import { day, dayAfter, dayNumber, daysAfter, daysInMonth, earlier, endOfMonth, fromDayNumber, isLeap, later, latestOf, monthsAfter, partsOf, type Day, weekdayOf } from '../../../src/core/model/day';

const at = (year: number, month: number, date: number): Day => day(year, month, date) as Day;

describe('a day', () => {
  it('is written so that days sort as texts', () => {
    expect(day(2007, 10, 3)).toBe('2007-10-03');
    expect(partsOf(at(2007, 10, 3))).toEqual({ year: 2007, month: 10, date: 3 });
  });

  it.each([
    [2007, 6, 31], [2007, 2, 29], [1900, 2, 29], [2007, 13, 1], [2007, 0, 1], [2007, 1, 0], [1899, 12, 31], [10_000, 1, 1], [2007, 1, 1.5],
  ])('is not there on %d-%d-%d', (year, month, date) => {
    expect(day(year, month, date)).toBeNull();
  });

  it.each<[number, boolean]>([[2008, true], [2007, false], [1900, false], [2000, true], [2100, false]])('knows whether %d is a leap year', (year, leap) => {
    expect(isLeap(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
    expect(day(year, 2, 29) === null).toBe(!leap);
  });

  it('knows the last day of every month of a year', () => {
    const ends = Array.from({ length: 12 }, (_, month) => endOfMonth(2007, month + 1).slice(8));
    expect(ends).toEqual(['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31']);
  });
});

describe('counting days', () => {
  it('counts from 1 January 1900 to the end of 9999', () => {
    expect(dayNumber(at(1900, 1, 1))).toBe(0);
    expect(dayNumber(at(1900, 3, 1))).toBe(59);
    expect(dayNumber(at(9999, 12, 31))).toBe(2_958_463);
    expect(fromDayNumber(2_958_464)).toBeNull();
    expect(fromDayNumber(-1)).toBeNull();
    expect(fromDayNumber(1.5)).toBeNull();
  });

  it('agrees with the calendar of the machine on every day it is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_958_463 }), (number) => {
        const found = fromDayNumber(number) as Day;
        expect(found).toBe(new Date(Date.UTC(1900, 0, 1 + number)).toISOString().slice(0, 10));
        expect(dayNumber(found)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes on by days, months and weeks as the calendar of the machine does', () => {
    const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_900_000 }), fc.integer({ min: 0, max: 1500 }), (number, step) => {
        const from = fromDayNumber(number) as Day;
        const date = new Date(Date.UTC(1900, 0, 1 + number));
        expect(weekdayOf(from)).toBe(NAMES[date.getUTCDay()]);
        expect(daysAfter(from, step)).toBe(new Date(Date.UTC(1900, 0, 1 + number + step)).toISOString().slice(0, 10));
        const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step + 1, 0));
        const there = last.getUTCDate() < date.getUTCDate() ? last : new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step, date.getUTCDate()));
        expect(monthsAfter(from, step)).toBe(there.getUTCFullYear() > 9999 ? null : there.toISOString().slice(0, 10));
      }),
      { numRuns: 1000 },
    );
  });

  it('clamps months to the last day of a shorter one, and ends with the year 9999', () => {
    expect([monthsAfter(at(2008, 1, 31), 3), monthsAfter(at(2008, 1, 31), 1), monthsAfter(at(2007, 12, 31), 0), monthsAfter(at(2007, 12, 31), 12)]).toEqual(['2008-04-30', '2008-02-29', '2007-12-31', '2008-12-31']);
    expect([monthsAfter(at(9999, 12, 1), 1), daysAfter(at(9999, 12, 31), 1)]).toEqual([null, null]);
    expect(weekdayOf(at(2008, 9, 20))).toBe('Saturday');
  });
});

it('the later, the earlier and the latest of days', () => {
  const [spring, autumn] = [day(2007, 4, 1)!, day(2007, 10, 31)!];
  for (const [a, b] of [[spring, autumn], [autumn, spring]] as const) expect([later(a, b), earlier(a, b), latestOf([a, b])]).toEqual([autumn, spring, autumn]);
  expect(latestOf([])).toBeNull();
});

it('the day that follows is the first of the next month after the last of one, and the last day there is has none', () => {
  expect([dayAfter(at(2008, 2, 28)), dayAfter(at(2008, 2, 29)), dayAfter(at(2007, 12, 31))]).toEqual(['2008-02-29', '2008-03-01', '2008-01-01']);
  expect(dayAfter(at(9999, 12, 31))).toBe('9999-12-31');
});
