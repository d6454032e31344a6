import { pounds } from '../../../../src/core/model/money';
import { type CountParts, driverCounts, pool, rateCardEntry } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const found = (counts: readonly CountParts[], price: number | null = 490) =>
  rechargeOf({ drivers: driverCounts(counts), rateCard: price === null ? [] : [rateCardEntry('Desktop', price)], pools: [pool({ cost: 100 })] }).found('RCH-03');

describe('RCH-03: a count below nil', () => {
  it('is reported at its cell with its money, and shares nothing', () => {
    const [finding, ...others] = found([{ recipient: 'HR', audit: -2 }, { recipient: 'ENV', audit: 5 }]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: 'RCH-03|desktop', severity: 'Amber', basis: 'at stake', amount: pounds(980), subject: 'Desktops' });
    expect(finding?.at).toEqual({ file: 'council.xlsx', sheet: 'Devices', cells: 'D2' });
    expect(finding?.message).toBe('A count of desktops is below nil: HR -2 (-£980) at £490. It shares nothing, and what it would have taken off is borne by the others.');
  });

  it('is one finding a driver, with all its recipients', () => {
    expect(found([{ recipient: 'HR', audit: -2 }, { recipient: 'ENV', audit: -3 }])).toMatchObject([{ amount: pounds(2_450), at: { cells: 'D2:D3' } }]);
  });

  it('points at the count billed, or the one agreed, when that is the one below nil', () => {
    expect(found([{ audit: 3, baseline: -2 }])).toMatchObject([{ amount: pounds(980), at: { cells: 'C2' } }]);
    expect(found([{ audit: 3, locked: -1 }])).toMatchObject([{ amount: pounds(490), at: { cells: 'I2' } }]);
    expect(found([{ audit: 0, baseline: -2 }])).toMatchObject([{ amount: pounds(980), at: { cells: 'C2' } }]);
    expect(found([{ audit: 3, locked: -1 }, { audit: -2 }])).toMatchObject([{ amount: pounds(1_470), at: { cells: 'I2:I3' } }]);
  });

  it('is silent at nil, and when nothing is counted', () => {
    expect(found([{ audit: 0, baseline: 0 }, {}])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('has no money without a price, and is Red from 100,000', () => {
    expect(found([{ audit: -2 }], null)).toMatchObject([{ amount: null, basis: 'units' }]);
    expect(found([{ audit: -2 }], 50_000)).toMatchObject([{ severity: 'Red' }]);
    expect(found([{ audit: -2 }], 49_999.99)).toMatchObject([{ severity: 'Amber' }]);
  });
});

it('calls counts of a driver without a name units', () => {
  expect(rechargeOf({ drivers: driverCounts([{ driver: ' ', audit: -1 }]) }).found('RCH-03')).toMatchObject([{ subject: 'units' }]);
});
