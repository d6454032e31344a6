import { pence } from '../../../../src/core/model/money';
import { type PoolParts, DEVICES, driverCounts, pool } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const inPence = { ...DEVICES, roundingUnit: pence(1) };
const found = (charges: readonly (number | null)[], pools: readonly PoolParts[], table = inPence) => {
  const drivers = driverCounts(charges.map((charge, index) => ({ table, recipient: `D${index}`, audit: 1, baseline: 1, charge })));
  return rechargeOf({ drivers, pools: pools.map(pool) }).found('RCH-01');
};

describe('RCH-01: the sheet\'s charges do not sum to the pool', () => {
  it('fires, Red, when a penny is missing: 1,104,316.99 for 1,104,317 (sample.md, naive rounding)', () => {
    const charges = [293_647.93, 249_977.21, 183_718.19, 221_365.36, 33_129.51, 122_478.79];
    const [finding] = found(charges, [{ cost: 1_104_317, year: '2008/09' }]);
    expect(finding).toMatchObject({ severity: 'Red', amount: 1, tolerance: 0, basis: 'full year', key: 'RCH-01|desktop service' });
    expect(finding?.message).toBe(
      'The 6 charges stated for Desktop service sum to £1,104,316.99 against a cost of £1,104,317.00: £0.01 is not charged.',
    );
    expect(finding?.at).toEqual({ file: 'council.xlsx', sheet: 'Devices', cells: 'G2:G7' });
  });

  it('is silent when they sum to the penny', () => {
    expect(found([33.33, 33.34, 33.33], [{ cost: 100 }])).toEqual([]);
  });

  it('says when too much is charged, as a negative amount', () => {
    const [finding] = found([60, 60], [{ cost: 100 }]);
    expect(finding).toMatchObject({ amount: -2_000, basis: 'this year' });
    expect(finding?.message).toContain('£20.00 too much is charged');
  });

  it('allows the rounding of its charges on a sheet in whole pounds: 2 for three charges, not a penny more', () => {
    expect(found([33, 33, 32], [{ cost: 100 }], DEVICES)).toEqual([]);
    expect(found([33, 33, 32], [{ cost: 100.01 }], DEVICES)).toMatchObject([{ amount: 201, tolerance: 200 }]);
    expect(found([33, 33, 32], [{ cost: 95.99 }], DEVICES)).toMatchObject([{ amount: -201 }]);
    expect(found([25, 25, 25, 23], [{ cost: 100.01 }], DEVICES)).toMatchObject([{ tolerance: 200 }]);
    expect(found([10], [{ cost: 11 }], DEVICES)).toEqual([]);
    expect(found([10], [{ cost: 11.01 }], DEVICES)).toHaveLength(1);
  });

  it('holds the charges against all the pools that share the driver', () => {
    const two = [{ cost: 60 }, { service: 'Network', cost: 40 }];
    expect(found([50, 50], two)).toEqual([]);
    expect(found([50, 51], two)).toMatchObject([{ subject: 'Desktop service and Network', amount: -100 }]);
  });

  it('is silent when no charge is stated, when there is no pool, and when the pool is charged by rate card', () => {
    expect(found([null, null], [{ cost: 100 }])).toEqual([]);
    expect(found([1, 2], [])).toEqual([]);
    expect(found([1, 2], [{ cost: 100, method: 'Rate card' }])).toEqual([]);
  });
});
