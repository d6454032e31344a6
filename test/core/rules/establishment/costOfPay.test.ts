import fc from 'fast-check';
import { NIL, compare, fraction, fromNumber, minus, toFixed } from '../../../../src/core/model/quantity';
import { type OnCosts, costOfMonths, employerNI, yearOfPay } from '../../../../src/core/rules/establishment/costOfPay';

const per = (percent: number) => fraction(BigInt(Math.round(percent * 1000)), 100_000n);
const IN_2007: OnCosts = {
  ni: per(12.8),
  threshold: fraction(5225),
  contractedOut: { rebate: per(3.7), lowerLimit: fraction(4524), cap: fraction(34_840) },
  pension: per(17.5),
  levy: NIL,
};

describe("employer's National Insurance (rules.md section 2)", () => {
  it('takes the contracted-out rebate off: 1,577.48 on 22,845 in 2007/08', () => {
    expect(toFixed(employerNI(fraction(22_845), IN_2007), 2)).toBe('1577.48');
  });

  it('is nil at the lower earnings limit, and the rebate alone up to the secondary threshold', () => {
    expect(toFixed(employerNI(fraction(4524), IN_2007), 2)).toBe('0.00');
    expect(toFixed(employerNI(fraction(5225), IN_2007), 2)).toBe('-25.94');
  });

  it('gives no more rebate above the cap', () => {
    const [at, above] = [employerNI(fraction(34_840), IN_2007), employerNI(fraction(34_940), IN_2007)];
    expect(toFixed(minus(above, at), 2)).toBe('12.80');
  });

  it('is 15% above 5,000 where there is no rebate', () => {
    const in2025 = { ...IN_2007, ni: per(15), threshold: fraction(5000), contractedOut: null };
    expect(toFixed(employerNI(fraction(30_000), in2025), 2)).toBe('3750.00');
  });
});

describe('the cost of months worked (rules.md section 2)', () => {
  const pay = fromNumber(0.6 * 20_736);

  it('is 15,249.65 a year for 0.6 FTE of 20,736 and 8,302.59 for 6 16/30 months of it', () => {
    expect(toFixed(yearOfPay(pay, IN_2007), 2)).toBe('15249.65');
    const periods = [{ onCosts: IN_2007, uplift: fraction(1) }];
    expect(toFixed(costOfMonths(pay, periods, [fraction(196, 30)]), 2)).toBe('8302.59');
  });

  it('adds pension and levy as shares of pay', () => {
    const more = { ...IN_2007, levy: per(0.5) };
    expect(toFixed(minus(yearOfPay(pay, more), yearOfPay(pay, IN_2007)), 2)).toBe('62.21');
  });

  it('costs each month at its own rates, and raises pay by an award not in the salaries', () => {
    const periods = [
      { onCosts: IN_2007, uplift: fraction(1) },
      { onCosts: { ...IN_2007, pension: NIL }, uplift: fraction(11, 10) },
    ];
    const half = costOfMonths(fraction(12_000), periods, [fraction(6), fraction(6)]);
    expect(toFixed(half, 2)).toBe(((14_690.588 + 13_899.788) / 2).toFixed(2));
  });

  it('never falls when pay rises above the threshold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5225, max: 200_000 }), fc.integer({ min: 1, max: 10_000 }), (low, more) => {
        expect(compare(yearOfPay(fraction(low + more), IN_2007), yearOfPay(fraction(low), IN_2007))).toBe(1);
      }),
    );
  });
});
