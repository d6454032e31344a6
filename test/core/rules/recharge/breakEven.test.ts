import fc from 'fast-check';
import { pence, pounds } from '../../../../src/core/model/money';
import { NIL, fraction, toFixed } from '../../../../src/core/model/quantity';
import { breakEven } from '../../../../src/core/rules/recharge/breakEven';

describe('the price at which a pool recovers its cost (rules.md section 4, Recovery)', () => {
  it('is 501.9623 for 1,104,317 over 2,200; 501.97 leaves 17.00 over and 501.96 falls 5.00 short', () => {
    const result = breakEven(pounds(1_104_317), fraction(2200));
    expect(toFixed(result.breakEvenExact ?? NIL, 4)).toBe('501.9623');
    expect(result).toMatchObject({ breakEvenRate: 50_197, breakEvenSurplus: 1_700, nearestRate: 50_196, nearestResult: -500 });
  });

  it('has one price and nothing over when the cost divides into whole pence', () => {
    const result = breakEven(pounds(1_000), fraction(8));
    expect(result).toMatchObject({ breakEvenRate: 12_500, breakEvenSurplus: 0, nearestRate: 12_500, nearestResult: 0 });
  });

  it('takes the penny above as nearest when half a penny or more is left over', () => {
    expect(breakEven(pence(3), fraction(2))).toMatchObject({ breakEvenRate: 2, nearestRate: 2, nearestResult: 1 });
  });

  it('has no price when there is nothing to charge by', () => {
    expect(Object.values(breakEven(pounds(1_000), NIL))).toEqual([null, null, null, null, null]);
  });

  it('always recovers at the lowest rate, and never at a penny less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e10 }), fc.integer({ min: 1, max: 1e5 }), (cost, units) => {
        const { breakEvenRate, breakEvenSurplus } = breakEven(pence(cost), fraction(units));
        expect(breakEvenSurplus).toBe((breakEvenRate ?? 0) * units - cost);
        expect(breakEvenSurplus).toBeGreaterThanOrEqual(0);
        expect(breakEvenSurplus).toBeLessThan(units);
      }),
    );
  });
});
