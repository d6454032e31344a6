import type { Day } from '../../../../src/core/model/day';
import { hasPassed, isWithin, monthsLeft } from '../../../../src/core/rules/funding/monthsLeft';

const left = (from: string, end = '2009-03-31') => monthsLeft(from as Day, end as Day);

describe('the months left of money', () => {
  it('are 17 from 31 October 2007 to 31 March 2009, and a day more from the day before', () => {
    expect(left('2007-10-31')).toEqual({ whole: 17, andDays: false });
    expect(left('2007-10-30')).toEqual({ whole: 17, andDays: true });
    expect(left('2008-02-29')).toEqual({ whole: 13, andDays: false });
    expect(left('2007-02-28')).toEqual({ whole: 25, andDays: false });
  });

  it('are within so many months on the day itself, not the day before', () => {
    expect([isWithin(left('2008-03-31'), 12), isWithin(left('2008-03-30'), 12), isWithin(left('2008-04-01'), 12)]).toEqual([true, false, true]);
  });

  it('have passed the day after the end', () => {
    expect([hasPassed(left('2009-03-31')), hasPassed(left('2009-03-01')), hasPassed(left('2009-04-01'))]).toEqual([false, false, true]);
  });
});
