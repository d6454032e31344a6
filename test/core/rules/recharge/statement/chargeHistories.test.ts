import fc from 'fast-check';
import { pence, pounds, sum, toPence } from '../../../../../src/core/model/money';
import { defaultPolicy } from '../../../../../src/core/model/policy';
import { fraction, times, toNumber } from '../../../../../src/core/model/quantity';
import { changeBetween } from '../../../../../src/core/rules/recharge/statement/chargeHistories';
import { driverCounts, pool, rateCardEntry } from '../../../../builders/recharge';
import type { RechargeParts } from '../../../../builders/rechargeReview';
import { SAMPLE_CHARGES, statementFor, statementsOf } from '../../../../builders/statement';

/** Each history as steps of count, price and charge in pounds. */
function told(parts: RechargeParts, name = 'A') {
  return statementFor(name, statementsOf(parts)).histories.map(({ subject, first, later }) => [subject, ...[first, ...later].map(({ units, price, charge }) => [toNumber(units, 2), toNumber(price, 4), charge / 100])]);
}

const staff = (counts: Readonly<Record<string, readonly [baseline: number | null, audit: number]>>) => driverCounts(Object.entries(counts).map(([recipient, [baseline, audit]]) => ({ driver: 'Staff', recipient, baseline, audit })));
const hr = (parts: Parameters<typeof pool>[0] = {}) => pool({ service: 'HR', driver: 'Staff', cost: 100, ...parts });

describe('the history of a charge', () => {
  it('goes from the desktops billed over those audited to the pool of next year', () => {
    const { histories } = statementFor('Resources', statementsOf(SAMPLE_CHARGES));
    const [desktops, licences] = histories;
    expect(histories.map(({ subject }) => subject)).toEqual(['Desktops', 'GIS licences']);
    expect([desktops?.first, desktops?.later[0], desktops?.later[1]]).toMatchObject([
      { lines: [], units: fraction(210), price: fraction(490), charge: pounds(102_900) },
      { lines: [0], units: fraction(244), charge: pounds(119_560), change: { units: fraction(34), volume: pounds(16_660), price: 0, rounding: 0, difference: pounds(16_660) } },
      { lines: [3], startsIn: 2008, charge: 12_247_880, change: { volume: 0, price: 291_879, rounding: 1, difference: 291_880 } },
    ]);
    expect(licences?.later.map(({ change }) => change.difference)).toEqual([0]);
  });

  it('of a pool without a price begins with the share of the same cost by everybody\'s counts billed', () => {
    const counted = { A: [1, 2], B: [3, 2] } as const;
    expect(told({ drivers: staff(counted), pools: [hr()] })).toEqual([['HR', [1, 25, 25], [2, 25, 50]]]);
    expect(told({ drivers: staff({ ...counted, B: [null, 2] }), pools: [hr()] })).toEqual([]);
    expect(told({ drivers: staff({ A: [0, 2], B: [0, 2] }), pools: [hr()] })).toEqual([]);
  });

  it('of a pool whose driver has a price begins with the counts billed at that price', () => {
    expect(told({ drivers: staff({ A: [1, 2], B: [3, 2] }), pools: [hr()], rateCard: [rateCardEntry('Staff', 30)] })).toEqual([['HR', [1, 30, 30], [2, 25, 50]]]);
  });

  it('takes two pools by one driver together, and rows of two kinds of money', () => {
    const drivers = driverCounts([{ driver: 'Staff', recipient: 'A', baseline: 1, audit: 1 }, { driver: 'Staff', recipient: 'A', baseline: 1, audit: 2, recipientType: 'external' }, { driver: 'Staff', recipient: 'B', baseline: 1, audit: 1 }]);
    const next = [hr({ year: '2008/09', cost: 40, row: 2 }), hr({ service: 'Payroll', year: '2008/09', cost: 20, row: 3 })];
    expect(told({ drivers, pools: next, rateCard: [rateCardEntry('Staff', 12)] })).toEqual([['Staff', [2, 12, 24], [3, 12, 36], [3, 15, 45]]]);
    expect(told({ drivers, pools: next })).toEqual([]);
    expect(told({ drivers, pools: [hr({ cost: 40 }), hr({ service: 'Payroll', cost: 20, row: 3 })], rateCard: [rateCardEntry('Staff', 12)] })).toEqual([['Staff', [2, 12, 24], [3, 15, 45]]]);
    expect(told({ drivers, pools: [hr({ cost: 40 }), hr({ service: 'Payroll', cost: 20, row: 3 })] })).toEqual([]);
  });

  it('of per cents goes by what one per cent costs', () => {
    const pools = [hr({ method: 'Percentage', year: '2007/08' }), hr({ method: 'Percentage', year: '2008/09', cost: 120, row: 3 })];
    expect(told({ drivers: staff({ A: [null, 25], B: [null, 75] }), pools })).toEqual([['HR', [25, 1, 25], [25, 1.2, 30]]]);
  });

  it('is not told where a charge is stated, or where pools by one driver count different units', () => {
    const stated = driverCounts([{ driver: 'Staff', recipient: 'A', baseline: 1, audit: 2, charge: 70 }]);
    expect(told({ drivers: stated, pools: [hr({ method: 'Direct charge' }), hr({ year: '2008/09', row: 3 })] })).toEqual([]);
    const parts = staff({ A: [0.5, 0.25], B: [0.5, 0.75] });
    const [now, byPercent, byShare] = [hr(), hr({ method: 'Percentage', year: '2008/09', row: 3 }), hr({ service: 'ICT', year: '2008/09', row: 4 })];
    expect(told({ drivers: parts, pools: [now, byShare] })).toHaveLength(1);
    expect(told({ drivers: parts, pools: [now, byPercent, byShare] })).toEqual([]);
  });

  it('of services that serve each other has no charge on the counts billed, there being no telling who was served', () => {
    const drivers = driverCounts([{ driver: 'Staff', recipient: 'ICT', baseline: 1, audit: 1 }, { driver: 'Staff', recipient: 'A', baseline: 1, audit: 2 }, { driver: 'PCs', recipient: 'HR', baseline: 1, audit: 1 }, { driver: 'PCs', recipient: 'A', baseline: 1, audit: 1 }]);
    expect(told({ drivers, pools: [hr(), pool({ service: 'ICT', driver: 'PCs', cost: 50, row: 3 })], policy: { ...defaultPolicy(2007, 7), rechargeMethod: 'step-down' } })).toEqual([]);
  });

  it('leaves a year before the one reviewed aside, and a pool of a later year alone has none', () => {
    expect(told({ drivers: staff({ A: [1, 2] }), pools: [hr({ year: '2006/07' })] })).toEqual([]);
    expect(told({ drivers: staff({ A: [1, 2] }), pools: [hr({ year: '2008/09' })] })).toEqual([]);
  });

  it('of several drivers together goes by their units in all, whatever the order they are named in', () => {
    const drivers = driverCounts([{ driver: 'Staff', recipient: 'A', baseline: 1, audit: 2 }, { driver: 'PCs', recipient: 'A', baseline: 1, audit: 2 }]);
    const pools = [hr({ driver: 'Staff + PCs' }), hr({ driver: 'PCs + Staff', year: '2008/09', cost: 120, row: 3 })];
    expect(told({ drivers, pools, rateCard: [rateCardEntry('Staff', 5), rateCardEntry('PCs', 5)] })).toEqual([['HR', [2, 50, 100], [4, 25, 100], [4, 30, 120]]]);
  });
});

describe('what moves a charge', () => {
  const amounts = fc.record({ units: fc.integer({ min: 0, max: 90_000 }).map((units) => fraction(units, 4)), price: fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 1, max: 9_999 })).map(([a, b]) => fraction(a, b)), charge: fc.integer({ min: -1e9, max: 1e9 }).map(pence) });

  it('sums to the difference to the penny: count, price and rounding', () => {
    fc.assert(fc.property(amounts, amounts, (before, after) => {
      const { volume, price, rounding, difference } = changeBetween(before, after);
      expect(sum([volume, price, rounding])).toBe(difference);
      expect(difference).toBe(after.charge - before.charge);
    }));
  });

  it('is the count at the price before and the price on the new count, so that rounding is pennies', () => {
    expect(changeBetween({ units: fraction(2), price: fraction(10), charge: pounds(20) }, { units: fraction(3), price: fraction(12), charge: pounds(36) })).toEqual({ units: fraction(1), volume: pounds(10), price: pounds(6), rounding: 0, difference: pounds(16) });
    const charged = amounts.map(({ units, price }) => ({ units, price, charge: toPence(times(units, price)) }));
    fc.assert(fc.property(charged, charged, (before, after) => {
      expect(Math.abs(changeBetween(before, after).rounding)).toBeLessThanOrEqual(2);
    }));
  });

  it('is nothing but count where the price stays, and nothing but price where the count stays', () => {
    expect(changeBetween({ units: fraction(210), price: fraction(490), charge: pounds(102_900) }, { units: fraction(244), price: fraction(490), charge: pounds(119_560) })).toEqual({ units: fraction(34), volume: pounds(16_660), price: 0, rounding: 0, difference: pounds(16_660) });
    expect(changeBetween({ units: fraction(2), price: fraction(10), charge: pounds(20) }, { units: fraction(2), price: fraction(9), charge: pounds(18) })).toEqual({ units: fraction(0), volume: 0, price: pounds(-2), rounding: 0, difference: pounds(-2) });
  });
});
