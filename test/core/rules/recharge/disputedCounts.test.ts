import type { Day } from '../../../../src/core/model/day';
import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { type CountParts, driverCounts, rateCardEntry, sampleDevices, sampleRateCard } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const on = (asAt: string) => ({ ...defaultPolicy(2007, 7), asAt: asAt as Day });
const found = (counts: readonly CountParts[], asAt = '2007-12-01') =>
  rechargeOf({ drivers: driverCounts(counts), rateCard: [rateCardEntry('Desktop', 490)], policy: on(asAt) }).found('RCH-05');
const due = '2007-11-30';

describe('RCH-05: a count disputed, or not returned when due', () => {
  it('finds 12 desktops and 5,880 at stake in the sample, the total between 2,188 and 2,200: a Note until due (rules.md section 4)', () => {
    const [finding, ...others] = rechargeOf({ drivers: sampleDevices(), rateCard: sampleRateCard() }).found('RCH-05');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'Note', basis: 'at stake', amount: pounds(5_880), key: 'RCH-05|desktop' });
    expect(finding?.at).toEqual({ file: 'council.xlsx', sheet: 'Devices', cells: 'E3, E7' });
    expect(finding?.message).toBe(
      '12 desktops not agreed, £5,880 at stake at £490, due 30 November 2007. ' +
        'Disputed: Children & Young People 9 (£4,410) and Resources 3 (£1,470). The total is between 2,188 and 2,200.',
    );
  });

  it('is a Note on the day the return is due and Amber the day after', () => {
    const disputed = [{ audit: 10, returned: 9, due }];
    expect(found(disputed, '2007-11-30')).toMatchObject([{ severity: 'Note' }]);
    expect(found(disputed, '2007-12-01')).toMatchObject([{ severity: 'Amber' }]);
  });

  it('is Red after the day when 100,000 or more is at stake, and Amber when no day is set', () => {
    expect(found([{ audit: 1_000, returned: 0, due }])).toMatchObject([{ severity: 'Red' }]);
    expect(found([{ audit: 10, returned: 9 }])).toMatchObject([{ severity: 'Amber' }]);
  });

  it('is silent when the answer is the audit\'s count, and where no count is given', () => {
    expect(found([{ audit: 10, returned: 10, due }])).toEqual([]);
    expect(found([{}])).toEqual([]);
  });

  it('counts a dispute upwards by its size', () => {
    const [finding] = found([{ audit: 10, returned: 12, due }, { recipient: 'HR', audit: 5, returned: 4, due }]);
    expect(finding?.amount).toBe(pounds(3 * 490));
    expect(finding?.message).toContain('The total is between 14 and 17.');
  });

  it('reports a count not returned the day after it was due, not on the day', () => {
    const silent = [{ audit: 12, baseline: 10, due }];
    expect(found(silent, '2007-11-30')).toEqual([]);
    const [finding] = found(silent, '2007-12-01');
    expect(finding).toMatchObject({ severity: 'Amber', amount: pounds(980) });
    expect(finding?.message).toBe(
      '2 desktops not agreed, £980 at stake at £490, due 30 November 2007. ' +
        'Not returned: Environment 2 (£980). The total is between 10 and 12.',
    );
  });

  it('expects no return where no day is set or nothing was audited', () => {
    expect(found([{ audit: 12, baseline: 10 }])).toEqual([]);
    expect(found([{ baseline: 10, due }])).toEqual([]);
  });

  it('leaves out what is not charged, and gives units alone without a price', () => {
    expect(found([{ audit: 10, returned: 9, due, chargeable: false }])).toEqual([]);
    const [finding] = found([{ driver: 'Phones', audit: 10, returned: 9, due }]);
    expect(finding).toMatchObject({ amount: null, basis: 'units' });
    expect(finding?.message).toContain('1 phone not agreed, no price on the rate card, due');
  });
});
