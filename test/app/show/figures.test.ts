import fc from 'fast-check';
import { plainPounds, poundsBeside, varianceBeside, variancePounds } from '../../../src/app/show/figures';
import { pence } from '../../../src/core/model/money';

describe('figures as they are shown', () => {
  it.each([
    [9_960_000, '99,600', '+99,600', '£99,600', '+£99,600'],
    [-1_200_000, '(12,000)', '(12,000)', '(£12,000)', '(£12,000)'],
    [0, '0', '0', '£0', '£0'],
    [50, '1', '+1', '£1', '+£1'],
  ])('%i pence', (amount, plain, variance, beside, signed) => {
    const money = pence(amount);
    expect([plainPounds(money), variancePounds(money), poundsBeside(money), varianceBeside(money)]).toEqual([plain, variance, beside, signed]);
  });

  it('are within half a pound of the amount, whatever its size and sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e12, max: 9e12 }), (amount) => {
        const shown = plainPounds(pence(amount));
        const value = Number(shown.replace(/[(),]/g, '')) * (shown.startsWith('(') ? -1 : 1);
        expect(Math.abs(value * 100 - amount)).toBeLessThanOrEqual(50);
      }),
    );
  });
});
