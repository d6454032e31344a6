import fc from 'fast-check';
import { atLeastNil, byCodePoint, inPounds, pence, percentageOf, pounds, proportion, share, sum, toPence } from '../../../src/core/model/money';
import { fraction, fromNumber, times } from '../../../src/core/model/quantity';

const weighted = (weights: Readonly<Record<string, number>>) =>
  Object.entries(weights).map(([key, weight]) => ({ key, weight: fraction(weight) }));

describe('sharing money', () => {
  it('shares a cost to the penny when drivers do not divide evenly (sample.md, desktop pool)', () => {
    const desktops = weighted({ ACS: 585, CYP: 498, CCS: 366, ENV: 441, HR: 66, RES: 244 });
    expect(share(pounds(1_104_317), desktops)).toEqual([
      29_364_793, 24_997_721, 18_371_819, 22_136_536, 3_312_951, 12_247_880,
    ]);
  });

  it('gives the penny left over to the first key in code-point order when remainders tie', () => {
    expect(share(pence(100), weighted({ b: 1, a: 1, c: 1 }))).toEqual([33, 34, 33]);
  });

  it('gives the last penny of a credit to the first in order, beside a driver of nil too', () => {
    const keys = (weights: readonly number[]) => share(pence(-1), weights.map((weight, index) => ({ key: `K${index}`, weight: fraction(weight) })));
    expect([keys([1, 1]), keys([0, 1, 1])]).toEqual([[-1, 0], [0, -1, 0]]);
    expect(share(pence(0), [{ key: 'A', weight: fraction(1) }, { key: 'B', weight: fraction(2) }])).toEqual([0, 0]);
  });

  it('shares a negative amount as its size, negated', () => {
    expect(share(pence(-100), weighted({ b: 1, a: 1, c: 1 }))).toEqual([-33, -34, -33]);
  });

  it('refuses to share by nothing or by a negative driver, naming it', () => {
    expect(() => share(pence(100), weighted({ a: 0 }))).toThrow('nothing to share 100');
    expect(() => share(pence(100), weighted({ a: 2, b: -1 }))).toThrow('negative weight for b');
  });

  it('never creates or loses a penny, whatever the drivers, and never depends on row order', () => {
    const weights = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 1_000_000 }), { minKeys: 1 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), weights, (amount, drivers) => {
        const shares = weighted({ ...drivers, always: 1 });
        const parts = share(pence(amount), shares);
        expect(sum(parts)).toBe(amount + 0);
        const turned = [...shares].reverse();
        expect(share(pence(amount), turned).reverse()).toEqual(parts);
      }),
    );
  });
});

describe('rounding', () => {
  it('rounds half a penny away from zero, both ways, from the decimal that was typed', () => {
    expect(toPence(fromNumber(1.005))).toBe(101);
    expect(toPence(fromNumber(-1.005))).toBe(-101);
    expect(toPence(fromNumber(1.0049999))).toBe(100);
  });

  it('takes an amount over other months to the penny, as exact fractions do, whatever its size', () => {
    expect(proportion(pence(-7), 1, 2)).toBe(-4);
    expect(proportion(pence(7), 1, 2)).toBe(4);
    expect(proportion(pence(100), 12, 7)).toBe(171);
    expect(proportion(pence(9_007_199_254_740_900), 7, 12)).toBe(5_254_199_565_265_525);
    const months = fc.integer({ min: 1, max: 12 });
    fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), months, months, (amount, parts, whole) => {
      expect(proportion(pence(amount), parts, whole)).toBe(toPence(times(inPounds(pence(amount)), fraction(parts, whole))));
    }));
  });

  it('takes nothing but whole pence', () => {
    expect(() => pence(0.5)).toThrow('0.5');
    expect(Object.is(pence(-0), 0)).toBe(true);
  });
});

it('orders the last code point before the pairs and the first after them around a pair', () => {
  for (const before of ['\uD7FF', '\uE000', '\uFFFF']) expect(Math.sign(byCodePoint(before, '\u{10000}'))).toBe(-1);
  expect([byCodePoint('AB', 'A'), byCodePoint('A', 'AB'), byCodePoint('A', 'A')].map(Math.sign)).toEqual([1, -1, 0]);
});

it('has no per cent of a nil budget, and takes the size of a net budget below nil', () => {
  expect(percentageOf(pence(500), pence(0))).toBeNull();
  expect(percentageOf(pence(500), pence(-10_000))).toEqual(fraction(5));
});

it('takes what is below nil for nil', () => {
  expect([atLeastNil(pence(-1)), atLeastNil(pence(0)), atLeastNil(pence(1))]).toEqual([0, 0, 1]);
});

it('orders keys by code point, beyond the basic plane too', () => {
  expect(['\u{1F600}', '\uFF5E', 'b', 'a', 'ab'].sort(byCodePoint)).toEqual(['a', 'ab', 'b', '\uFF5E', '\u{1F600}']);
});
