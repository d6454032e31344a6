import { pounds } from '../../../../src/core/model/money';
import { toNumber } from '../../../../src/core/model/quantity';
import { type PoolParts, driverCounts, pool, rateCardEntry } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const drivers = driverCounts([
  { recipient: 'ENV', driver: 'Desktops', audit: 30, baseline: 20 },
  { recipient: 'HR', driver: 'Desktops', audit: 10, baseline: 10 },
  { recipient: 'ENV', driver: 'Laptops', audit: 10, baseline: 10 },
  { recipient: 'Members', driver: 'Desktops', audit: 99, chargeable: false },
]);
const resultOf = (parts: PoolParts, prices: Readonly<Record<string, number>> = {}) => {
  const rateCard = Object.entries(prices).map(([element, price]) => rateCardEntry(element, price));
  return rechargeOf({ drivers, rateCard, pools: [pool({ cost: 1_000, ...parts })] }).pools[0];
};

describe('a pool and what recovers it', () => {
  it('counts the audited units of chargeable rows only', () => {
    expect(toNumber(resultOf({})!.units, 0)).toBe(40);
  });

  it('is shared by two drivers together when it names "desktops + laptops"', () => {
    const result = resultOf({ driver: 'desktops + laptops' }, { Desktop: 20, Laptop: 20 });
    expect(toNumber(result!.units, 0)).toBe(50);
    expect(result?.shares.map(({ recipient, charge }) => [recipient, charge])).toEqual([
      ['ENV', pounds(800)],
      ['HR', pounds(200)],
    ]);
    expect(result).toMatchObject({ income: pounds(1_000), rate: { element: 'Desktop' } });
  });

  it('has no single rate when its drivers have two prices, and adds up the income of each', () => {
    expect(resultOf({ driver: 'desktops + laptops' }, { Desktop: 20, Laptop: 15 })).toMatchObject({ income: pounds(950), rate: null });
  });

  it('has no income when one of its drivers has no price', () => {
    expect(resultOf({ driver: 'desktops + laptops' }, { Desktop: 20 })).toMatchObject({ income: null, recovery: null, rate: null });
  });

  it('takes the income it is given, of either sign, before that of the rate card', () => {
    expect(resultOf({ income: 750 }, { Desktop: 20 })?.income).toBe(pounds(750));
    expect(resultOf({ income: -750 }, { Desktop: 20 })?.income).toBe(pounds(750));
    expect(toNumber(resultOf({ income: 750 })!.recovery!, 1)).toBe(75);
  });

  it('marks the charge that the provider pays to itself', () => {
    expect(resultOf({ provider: 'hr' })?.shares.map(({ own }) => own)).toEqual([false, true]);
    expect(resultOf({ provider: '' })?.shares.map(({ own }) => own)).toEqual([false, false]);
  });

  it('has no percentage recovered on a cost of nil', () => {
    expect(resultOf({ cost: 0, income: 5 })).toMatchObject({ recovery: null, control: 0 });
  });

  it('leaves its cost unshared, and says so in the control, when nothing is counted', () => {
    expect(resultOf({ driver: 'Servers' })).toMatchObject({ shares: [], control: pounds(-1_000), income: null, breakEvenRate: null });
  });
});
