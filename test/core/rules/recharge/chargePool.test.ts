import { pounds } from '../../../../src/core/model/money';
import { toNumber } from '../../../../src/core/model/quantity';
import { type CountParts, type PoolParts, driverCounts, pool, rateCardEntry } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const room = (parts: PoolParts, counts: readonly CountParts[], price: number | null = 100) =>
  rechargeOf({ drivers: driverCounts(counts), rateCard: price === null ? [] : [rateCardEntry('Desktop', price)], pools: [pool({ cost: 1_000, provider: 'X', ...parts })] });
const charges = (...given: Parameters<typeof room>) => room(...given).pools[0]?.shares.map(({ recipient, charge }) => [recipient, charge / 100]);
const control = (...given: Parameters<typeof room>) => room(...given).pools[0]?.control;

const TWO: readonly CountParts[] = [{ recipient: 'ENV', audit: 6, baseline: 6 }, { recipient: 'HR', audit: 3, baseline: 3 }];

describe('four ways to charge a pool', () => {
  it('full cost shares the whole of it over the units, whatever the price', () => {
    expect(charges({ method: 'Full cost' }, TWO)).toEqual([['ENV', 666.67], ['HR', 333.33]]);
    expect(control({ method: '' }, TWO)).toBe(0);
  });

  it('a rate card charges units at their price; what that does not recover stays', () => {
    expect(charges({ method: 'Rate card' }, TWO)).toEqual([['ENV', 600], ['HR', 300]]);
    expect(control({ method: 'Rate card' }, TWO)).toBe(pounds(-100));
  });

  it('a direct charge is what the sheet charges each, else the units at their price', () => {
    const counts: readonly CountParts[] = [{ ...TWO[0], charge: 650 }, TWO[1]!];
    expect(charges({ method: 'Direct charge' }, counts)).toEqual([['ENV', 650], ['HR', 300]]);
    expect(room({ method: 'Direct charge' }, counts).pools[0]).toMatchObject({ income: pounds(950), control: pounds(-50) });
  });

  it('a direct charge needs no counts, and nothing counted or charged is nothing to charge', () => {
    expect(charges({ method: 'Direct charge' }, [{ recipient: 'ENV', charge: 1_000 }])).toEqual([['ENV', 1_000]]);
    expect(room({ method: 'Direct charge' }, [{ recipient: 'ENV', charge: 1_000 }]).findings).toEqual([]);
    for (const method of ['Direct charge', 'Rate card', 'Percentage', 'Full cost']) {
      expect(charges({ method }, [{ recipient: 'ENV', audit: 0 }])).toEqual([]);
      expect(room({ method }, [{ recipient: 'ENV', audit: 0 }]).findings.map(({ id }) => id)).toEqual(['RCH-02']);
    }
  });

  it('a percentage is that part of the cost, typed as 60 or as 60%', () => {
    expect(charges({ method: 'Percentage' }, [{ recipient: 'ENV', audit: 60 }, { recipient: 'HR', audit: 40 }], null)).toEqual([['ENV', 600], ['HR', 400]]);
    expect(charges({ method: '%' }, [{ recipient: 'ENV', audit: 0.6 }, { recipient: 'HR', audit: 0.4 }], null)).toEqual([['ENV', 600], ['HR', 400]]);
  });

  it('percentages rounded to their last decimal still share the cost to the penny', () => {
    const thirds = ['A', 'B', 'C'].map((recipient) => ({ recipient, audit: 33.3 }));
    expect(charges({ method: 'Percentage' }, thirds, null)).toEqual([['A', 333.34], ['B', 333.33], ['C', 333.33]]);
    expect(room({ method: 'Percentage' }, thirds, null).findings).toEqual([]);
  });

  it('without a price, or a charge, the cost is shared by the driver, which is said', () => {
    for (const method of ['Rate card', 'Direct charge']) {
      expect(charges({ method }, TWO, null)).toEqual([['ENV', 666.67], ['HR', 333.33]]);
      expect(room({ method }, TWO, null).said[0]).toMatch(/is to be charged by (rate card|direct charge), and not every price or charge is given: its cost is shared by its driver\.$/);
    }
    expect(charges({ method: 'Rate card' }, [...TWO, { recipient: 'Members', driver: 'Spares', audit: 0 }])).toEqual([['ENV', 600], ['HR', 300]]);
  });

  it('a driver of which nothing is counted needs no price', () => {
    const counts: readonly CountParts[] = [...TWO, { recipient: 'Members', driver: 'Spares', audit: 0 }];
    expect(charges({ method: 'Rate card', driver: 'Desktops + Spares' }, counts)).toEqual([['ENV', 600], ['HR', 300], ['Members', 0]]);
  });

  it('keeps a recipient\'s kinds of money together in its charge', () => {
    const counts: readonly CountParts[] = [...TWO, { recipient: 'ENV', audit: 1, recipientType: 'ring-fenced' }];
    expect(charges({ method: 'Rate card' }, counts)).toEqual([['ENV', 700], ['HR', 300]]);
  });
});

describe('RCH-01: percentages that are not whole', () => {
  const percentages = (...audits: number[]) => room({ method: 'Percentage' }, audits.map((audit, index) => ({ recipient: `R${index}`, audit })), null);

  it('leave a part of the pool with nobody: Red, with what is not charged', () => {
    const { found, pools } = percentages(60, 35);
    expect(pools[0]?.control).toBe(pounds(-50));
    expect(found('RCH-01')).toMatchObject([{ severity: 'Red', amount: pounds(50), tolerance: 0, key: 'RCH-01|desktop service', at: { cells: 'D2:D3' } }]);
    expect(found('RCH-01')[0]?.message).toBe('The percentages of 2 recipients for Desktop service sum to 95%, £950.00 against a cost of £1,000.00: £50.00 is not charged.');
  });

  it('charge too much beyond 100%', () => {
    expect(percentages(60, 45).found('RCH-01')[0]?.message).toContain('sum to 105%, £1,050.00 against a cost of £1,000.00: £50.00 too much is charged.');
    expect(percentages(0.6, 0.3).found('RCH-01')[0]?.message).toContain('sum to 90%');
  });

  it('are silent within the rounding of so many figures, and fire one step beyond', () => {
    expect(percentages(33.3, 33.3, 33.2).found('RCH-01')).toEqual([]);
    expect(percentages(33.3, 33.3, 33.1).found('RCH-01')).toMatchObject([{ amount: pounds(3) }]);
    expect(percentages(50, 49).found('RCH-01')).toHaveLength(1);
  });

  it('are nothing at all when none is given (RCH-02 reports that)', () => {
    expect(percentages(0, 0).findings.map(({ id }) => id)).toEqual(['RCH-02']);
  });
});

describe('the price of a pool', () => {
  const card = [rateCardEntry('Desktop', 100, { year: '2007/08' }), rateCardEntry('Desktop', 110, { year: '2008/09' })];
  const result = (year: string) => rechargeOf({ drivers: driverCounts(TWO), rateCard: card, pools: [pool({ cost: 990, provider: 'X', year })] }).pools[0];

  it('is of the pool\'s own year, where the card has that year', () => {
    expect(result('2008/09')).toMatchObject({ rate: { year: '2008/09' }, income: pounds(990) });
    expect(result('2007/08')).toMatchObject({ rate: { year: '2007/08' }, income: pounds(900) });
  });

  it('is else of the year reviewed', () => {
    expect(result('2009/10')?.rate?.year).toBe('2007/08');
    expect(result('')?.rate?.year).toBe('2007/08');
  });
});

describe('a service that uses itself', () => {
  const counts: readonly CountParts[] = [{ recipient: 'Desktop Services', audit: 5 }, { recipient: 'ENV', audit: 3 }, { recipient: 'HR', audit: 1 }];

  it('is taken out, the rest rescaled, and said', () => {
    const { pools, said } = room({}, counts);
    expect(pools[0]?.shares.map(({ recipient, charge }) => [recipient, charge / 100])).toEqual([['ENV', 750], ['HR', 250]]);
    expect([toNumber(pools[0]!.units, 0), toNumber(pools[0]!.selfUse, 0)]).toEqual([4, 5]);
    expect(said).toContain('Desktop service uses 5 desktops itself: they are taken out and the others share the cost.');
  });

  it('and nobody else cannot be recharged (RCH-02)', () => {
    const { found } = room({}, counts.slice(0, 1));
    expect(found('RCH-02')[0]).toMatchObject({ message: 'Desktop service costs £1,000 and cannot be recharged: it serves nobody but itself.', advice: expect.stringContaining('by another method') });
  });
});
