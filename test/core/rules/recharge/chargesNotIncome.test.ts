import { pounds } from '../../../../src/core/model/money';
import { type CountParts, type PoolParts, driverCounts, pool, rateCardEntry } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const CARD = [rateCardEntry('Desktop', 100)];
const room = (counts: readonly CountParts[], pools: readonly PoolParts[], rateCard = CARD) =>
  rechargeOf({ drivers: driverCounts(counts), rateCard, pools: pools.map((parts) => pool({ cost: 1_000, method: 'Rate card', provider: 'X', ...parts })) });
const found = (...given: Parameters<typeof room>) => room(...given).found('RCH-08');

const TEN: readonly CountParts[] = [{ recipient: 'ENV', baseline: 6, audit: 6 }, { recipient: 'HR', baseline: 4, audit: 4 }];

describe('RCH-08: the charges of a pool are not its income budget', () => {
  it('is reported with the income budgeted that is not charged', () => {
    const [finding] = found(TEN, [{ income: -1_400, cost: 5_000 }]);
    expect(finding).toMatchObject({ key: 'RCH-08|desktop service', severity: 'Amber', basis: 'this year', amount: pounds(400), tolerance: pounds(1), at: { cells: 'E2' } });
    expect(finding?.message).toBe('Desktop service: the charges on the counts billed come to £1,000.00 against an income budget of £1,400.00: £400.00 of the income budgeted is not charged.');
  });

  it('is negative when more is charged than budgeted', () => {
    const [finding] = found(TEN, [{ income: -600, cost: 5_000 }]);
    expect(finding).toMatchObject({ amount: pounds(-400) });
    expect(finding?.message).toContain('£400 is charged above the income budgeted.');
  });

  it('is silent at a pound either way, and fires a penny beyond', () => {
    expect(found(TEN, [{ income: -1_001 }])).toEqual([]);
    expect(found(TEN, [{ income: -999 }])).toEqual([]);
    expect(found(TEN, [{ income: -1_001.01 }])).toMatchObject([{ amount: 101 }]);
    expect(found(TEN, [{ income: -998.99 }])).toMatchObject([{ amount: -101 }]);
  });

  it('leaves to RCH-04 an income budget that is right on the latest counts', () => {
    const counts: readonly CountParts[] = [{ baseline: 10, audit: 12 }];
    expect(found(counts, [{ income: -1_200, cost: 5_000 }])).toEqual([]);
    expect(found(counts, [{ income: -1_300, cost: 5_000 }])).toMatchObject([{ amount: pounds(300) }]);
  });

  it('leaves to RCH-07 the same money', () => {
    const { findings } = room(TEN, [{ income: -3_000, cost: 1_000 }]);
    expect(findings.map(({ id, amount }) => [id, amount])).toEqual([['RCH-07', pounds(-2_000)]]);
  });

  it('leaves to RCH-01 the same money of charges that are stated', () => {
    const counts: readonly CountParts[] = [{ audit: 10, charge: 900 }];
    const { findings } = room(counts, [{ income: -1_000, method: 'Full cost' }], []);
    expect(findings.map(({ id, amount }) => [id, amount])).toEqual([['RCH-01', pounds(100)]]);
  });

  it('takes the charges a sheet states', () => {
    const counts: readonly CountParts[] = [{ audit: 10, baseline: 10, charge: 1_000 }, { recipient: 'HR', audit: 0, baseline: 0 }];
    expect(found(counts, [{ income: -1_040, method: 'Full cost' }], [])[0]?.message).toContain('the charges stated come to £1,000.00');
  });

  it('takes pools that share stated charges together', () => {
    const counts: readonly CountParts[] = [{ audit: 10, baseline: 10, charge: 2_000 }];
    expect(found(counts, [{ income: -900, method: 'Full cost' }, { income: -700, method: 'Full cost', service: 'Print room' }], [])).toMatchObject([
      { key: 'RCH-08|desktop service|print room', amount: pounds(-400), subject: 'Desktop service, Print room' },
    ]);
  });

  it('does not hold whole costs shared, one income of two, a price of another year or no price against income', () => {
    expect(found(TEN, [{ income: -1_400, method: 'Full cost' }])).toEqual([]);
    expect(found([{ audit: 10, baseline: 10, charge: 2_000 }], [{ income: -900, method: 'Full cost' }, { method: 'Full cost' }], [])).toEqual([]);
    expect(found(TEN, [{ income: -1_400, cost: 5_000, year: '2008/09' }])).toEqual([]);
    expect(found(TEN, [{ income: -1_400, cost: 5_000 }], [])).toEqual([]);
  });

  it('says that no income budget is given, with the charges', () => {
    expect(room(TEN, [{}]).notChecked).toContainEqual({
      section: 'Recharges',
      why: 'The income budget of Desktop service is not given in the pools: it is not held against charges of £1,000.',
      amount: pounds(1_000),
    });
  });

  it('is silent without counts', () => {
    expect(found([], [{ income: -100 }])).toEqual([]);
  });
});
