import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { fraction } from '../../../../src/core/model/quantity';
import { type PoolParts, driverCounts, pool, rateCardEntry, sampleDevices, sampleRateCard } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const drivers = driverCounts([{ audit: 100, baseline: 100 }]);
const found = (parts: PoolParts, policy = defaultPolicy(2007, 7)) =>
  rechargeOf({ drivers, rateCard: [rateCardEntry('Desktop', 1_000)], pools: [pool(parts)], policy }).found('RCH-07');

describe('RCH-07: a pool whose income is not its cost', () => {
  it('finds 26,317 not recovered in the sample, at the 2007/08 rate, with both break-even rates', () => {
    const pools = [pool({ cost: 1_104_317, year: '2008/09' })];
    const [finding] = rechargeOf({ drivers: sampleDevices(), rateCard: sampleRateCard(), pools }).found('RCH-07');
    expect(finding).toMatchObject({ severity: 'Amber', basis: 'full year', amount: pounds(26_317), tolerance: 552_159 });
    expect(finding?.at.cells).toBe('C2');
    expect(finding?.message).toBe(
      'Desktop service costs £1,104,317 for 2008/09 and 2,200 desktops at the 2007/08 rate of £490 bring £1,078,000 ' +
        '(97.6%): £26,317 is not recovered. Break-even is £501.9623: lowest rate that recovers £501.97 (+£17.00); ' +
        'nearest penny £501.96 (-£5.00).',
    );
  });

  it('does not name the year of the rate when it is the pool\'s own', () => {
    expect(found({ cost: 110_000, year: '2007-08' })[0]?.message).toContain('100 desktops at the rate of £1,000 bring £100,000');
    expect(found({ cost: 110_000, year: '2007/08' })).toMatchObject([{ basis: 'this year' }]);
  });

  it('is silent at 1,000 and fires a penny above, both ways', () => {
    expect(found({ cost: 101_000 })).toEqual([]);
    expect(found({ cost: 101_000.01 })).toMatchObject([{ amount: 100_001, tolerance: pounds(1_000) }]);
    expect(found({ cost: 99_000 })).toEqual([]);
    expect(found({ cost: 98_999.99 })).toMatchObject([{ amount: -100_001 }]);
  });

  it('allows 0.5% of a cost above 200,000: 2,000 on 400,000, not a penny more', () => {
    expect(found({ cost: 400_000, income: 398_000 })).toEqual([]);
    expect(found({ cost: 400_000, income: 397_999.99 })).toMatchObject([{ amount: 200_001, tolerance: pounds(2_000) }]);
  });

  it('takes its tolerances from the settings', () => {
    const policy = defaultPolicy(2007, 7);
    const tolerance = { ...policy.tolerance, recoveryAmount: pounds(10), recoveryPercent: fraction(20) };
    expect(found({ cost: 125_000 }, { ...policy, tolerance })).toEqual([]);
    expect(found({ cost: 125_000.02 }, { ...policy, tolerance })).toHaveLength(1);
  });

  it('says so when more than the cost is recovered, and advises the other way', () => {
    const [finding] = found({ cost: 80_000 });
    expect(finding?.message).toContain('£20,000 more than the cost is recovered');
    expect(finding?.advice).toContain('Lower the rate');
  });

  it('holds a given income against the cost and points at it', () => {
    const [finding] = found({ cost: 100_000, income: 90_000 });
    expect(finding?.message).toContain('costs £100,000 and its income is £90,000 (90.0%): £10,000 is not recovered');
    expect(finding?.at.cells).toBe('E2');
  });

  it('is silent without a rate, and without pools', () => {
    expect(rechargeOf({ drivers, pools: [pool({ cost: 5_000 })] }).found('RCH-07')).toEqual([]);
    expect(rechargeOf({ drivers }).found('RCH-07')).toEqual([]);
  });
});

it('has no per cent for a pool that costs nothing', () => {
  expect(found({ cost: 0, income: -5_000 })[0]?.message).toMatch(/^Desktop service costs £0 and its income is £5,000: £5,000 more than the cost is recovered\./);
});
