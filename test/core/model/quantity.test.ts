import fc from 'fast-check';
import {
  NIL, ONE, ceiling, compare, floor, fraction, fromNumber, greater, isNil, lesser, magnitude, minus, negate, over,
  parseDecimal, plus, roundHalfAway, times, toFixed, toNumber, total, type Quantity,
} from '../../../src/core/model/quantity';

const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const someQuantity = fc.tuple(whole, fc.bigInt({ min: 1n, max: 10n ** 9n })).map(([n, d]) => fraction(n, d));

describe('reading a decimal', () => {
  it.each<[string, bigint, bigint]>([
    ['12', 12n, 1n],
    ['-12.50', -25n, 2n],
    ['+.5', 1n, 2n],
    ['5.', 5n, 1n],
    ['0.1', 1n, 10n],
    ['1.5e-7', 3n, 20_000_000n],
    ['2E3', 2000n, 1n],
    ['-0', 0n, 1n],
  ])('reads %s exactly', (text, numerator, denominator) => {
    expect(parseDecimal(text)).toEqual({ numerator, denominator });
  });

  it.each(['', '.', '-', '1,000', '1.2.3', 'e5', '1e', ' 1', 'twelve', '0x10'])('does not read "%s"', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('takes a number in a cell as the decimal that was typed, not as its float', () => {
    expect(fromNumber(0.1)).toEqual(fraction(1, 10));
    expect(plus(fromNumber(0.1), fromNumber(0.2))).toEqual(fromNumber(0.3));
    expect(fromNumber(1e21)).toEqual(fraction(10n ** 21n));
    expect(fromNumber(-0)).toEqual(NIL);
  });

  it('throws for what is no number, naming it', () => {
    expect(() => fromNumber(NaN)).toThrow('NaN');
    expect(() => fromNumber(Infinity)).toThrow('Infinity');
  });

  it('names every finite number back again', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const { numerator, denominator } = fromNumber(value);
        const text = String(value);
        expect(parseDecimal(text)).toEqual({ numerator, denominator });
        expect(Number(toFixed(fromNumber(value), 330))).toBe(value + 0);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('tells nil from what is not', () => {
    expect([NIL, fraction(0, 5), fraction(1, 1000), fraction(-1)].map(isNil)).toEqual([true, true, false, false]);
  });

  it('keeps 25 of 37 hours as they are and never as 0.68 (rules.md section 0)', () => {
    const hours = fraction(25, 37);
    expect(times(hours, fraction(37))).toEqual(fraction(25));
    expect(toFixed(hours, 6)).toBe('0.675676');
  });

  it('is reduced with a positive denominator', () => {
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0, -5)).toEqual(NIL);
  });

  it('throws rather than divide by nil', () => {
    expect(() => fraction(3, 0)).toThrow('3 over nil');
    expect(() => over(ONE, NIL)).toThrow('over nil');
  });

  it('adds, takes away, multiplies and divides back to where it began', () => {
    fc.assert(
      fc.property(someQuantity, someQuantity, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(plus(a, b)).toEqual(plus(b, a));
        if (!isNil(b)) expect(times(over(a, b), b)).toEqual(a);
        expect(plus(a, negate(a))).toEqual(NIL);
      }),
    );
  });

  it('orders as numbers do', () => {
    fc.assert(
      fc.property(someQuantity, someQuantity, (a, b) => {
        expect(compare(a, b)).toBe(0 - compare(b, a));
        expect(compare(minus(a, b), NIL)).toBe(compare(a, b));
        expect(compare(greater(a, b), lesser(a, b))).toBeGreaterThanOrEqual(0);
        expect(plus(greater(a, b), lesser(a, b))).toEqual(plus(a, b));
        expect(compare(magnitude(a), NIL)).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(compare(fraction(1, 3), fraction(333, 1000))).toBe(1);
    expect(compare(fraction(1, 3), fraction(2, 6))).toBe(0);
  });

  it('totals in any order', () => {
    fc.assert(
      fc.property(fc.array(someQuantity), (all) => {
        expect(total(all)).toEqual(total([...all].reverse()));
      }),
    );
    expect(total([])).toEqual(NIL);
  });
});

describe('rounding', () => {
  it.each<[Quantity, bigint, bigint, bigint]>([
    [fraction(5, 2), 3n, 2n, 3n],
    [fraction(-5, 2), -3n, -3n, -2n],
    [fraction(249, 100), 2n, 2n, 3n],
    [fraction(-249, 100), -2n, -3n, -2n],
    [fraction(7), 7n, 7n, 7n],
    [fraction(-7), -7n, -7n, -7n],
    [fraction(1, 3), 0n, 0n, 1n],
    [fraction(-1, 3), 0n, -1n, 0n],
  ])('rounds halves away from nil, floors down and ceils up: case %#', (value, nearest, below, above) => {
    expect(roundHalfAway(value)).toBe(nearest);
    expect(floor(value)).toBe(below);
    expect(ceiling(value)).toBe(above);
  });

  it('never rounds further than a half, and the same way on both sides of nil', () => {
    fc.assert(
      fc.property(someQuantity, (a) => {
        const away = magnitude(minus(a, fraction(roundHalfAway(a))));
        expect(compare(away, fraction(1, 2))).toBeLessThanOrEqual(0);
        expect(roundHalfAway(negate(a))).toBe(-roundHalfAway(a));
        expect(compare(fraction(floor(a)), a)).toBeLessThanOrEqual(0);
        expect(ceiling(a) - floor(a)).toBe(a.denominator === 1n ? 0n : 1n);
      }),
    );
  });

  it('writes as many places as asked, never minus nought', () => {
    expect(toFixed(fraction(1_104_317, 2200), 4)).toBe('501.9623');
    expect(toFixed(fraction(1, 200), 2)).toBe('0.01');
    expect(toFixed(fraction(-1, 200), 2)).toBe('-0.01');
    expect(toFixed(fraction(-1, 201), 2)).toBe('0.00');
    expect(toFixed(fraction(-5, 2), 0)).toBe('-3');
    expect(toFixed(fraction(-1, 3), 0)).toBe('0');
    expect(Object.is(toNumber(fraction(-1, 1000), 2), 0)).toBe(true);
    expect(toNumber(fraction(2, 3), 2)).toBe(0.67);
  });
});
