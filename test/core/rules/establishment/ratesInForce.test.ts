import type { Day } from '../../../../src/core/model/day';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { toFixed } from '../../../../src/core/model/quantity';
import { ratesInForce } from '../../../../src/core/rules/establishment/ratesInForce';

const on = (packDay: string) => ratesInForce({ day: '2007-10-31' as Day, packDay: packDay as Day }, [], defaultPolicy(2007, 7));

describe('the rates of the rule packs (rules.md section 2)', () => {
  it('take the contracted-out rebate to 5 April 2016 and not on the day after', () => {
    expect(['2016-04-05', '2016-04-06'].map((day) => on(day).has('NI contracted-out rebate'))).toEqual([true, false]);
  });

  it('cap the rebate at the upper earnings limit to 5 April 2009, then at the upper accrual point', () => {
    expect(['2009-04-05', '2009-04-06'].map((day) => [on(day).has('NI upper earnings limit'), on(day).has('NI upper accrual point')])).toEqual([[true, false], [false, true]]);
  });

  it('change on the first day of a tax year', () => {
    expect(['2008-04-05', '2008-04-06'].map((day) => toFixed(on(day).get('NI secondary threshold')!.value, 0))).toEqual(['5225', '5435']);
  });
});
