import { pounds } from '../../../../src/core/model/money';
import { type CountParts, type PoolParts, driverCounts, pool } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const found = (parts: PoolParts, counts: readonly CountParts[]) =>
  rechargeOf({ drivers: driverCounts(counts), pools: [pool({ cost: 5_000, ...parts })] }).found('RCH-02');

describe('RCH-02: a pool with nothing to share by', () => {
  it('is reported with its cost when the counts total nil', () => {
    const [finding] = found({}, [{ audit: 0 }, { recipient: 'HR', audit: 0 }]);
    expect(finding).toMatchObject({ severity: 'Amber', amount: pounds(5_000), subject: 'Desktop service' });
    expect(finding?.message).toBe('Desktop service costs £5,000 and cannot be recharged: the counts of desktops total nil.');
    expect(finding?.at.cells).toBe('C2');
  });

  it('is Red at 100,000 and Amber a penny below', () => {
    expect(found({ cost: 100_000 }, [])).toMatchObject([{ severity: 'Red' }]);
    expect(found({ cost: 99_999.99 }, [])).toMatchObject([{ severity: 'Amber' }]);
  });

  it('gives the reason: no driver named, not counted, not chargeable', () => {
    expect(found({ driver: ' ' }, [{ audit: 1 }])[0]?.message).toContain('it names no driver');
    expect(found({ driver: 'Servers' }, [{ audit: 1 }])[0]?.message).toContain('no count of servers is given');
    expect(found({}, [{ audit: 1, chargeable: false }])[0]?.message).toContain('every count of desktops is marked not chargeable');
    expect(found({ driver: 'Desktops + GIS' }, [{ audit: 1, chargeable: false }, { driver: 'GIS', audit: 0 }])[0]?.message).toContain('the counts of desktops + GIS total nil');
  });

  it('is silent when one unit is counted, and without pools', () => {
    expect(found({}, [{ audit: 0 }, { recipient: 'HR', audit: 1 }])).toEqual([]);
    expect(rechargeOf({ drivers: driverCounts([{ audit: 0 }]) }).found('RCH-02')).toEqual([]);
  });

  it('does not report the same pool as not recovered', () => {
    expect(rechargeOf({ pools: [pool({ cost: 5_000 })] }).findings.map(({ id }) => id)).toEqual(['RCH-02']);
  });
});
