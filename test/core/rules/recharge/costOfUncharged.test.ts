import { pounds } from '../../../../src/core/model/money';
import { type CountParts, type PoolParts, driverCounts, pool, sampleDevices, sampleRateCard } from '../../../builders/recharge';
import { pooledLines, rechargeOf } from '../../../builders/rechargeReview';
import { type ZeroBaseParts, zeroBaseLine } from '../../../builders/zeroBaseLine';

const LANDESK: ZeroBaseParts = { row: 10, pool: 'Desktop service', line: 'LANDesk', driver: 'desktops + portables', now: [2_820, 1, 11.75] };

const found = (counts: readonly CountParts[], line: ZeroBaseParts = {}, shared: PoolParts = {}) =>
  rechargeOf({
    drivers: driverCounts(counts),
    pools: [pool({ cost: 5_000, provider: 'X', ...shared })],
    zeroBase: pooledLines([zeroBaseLine({ ...LANDESK, amount: 1_000, ...line })]),
  }).found('RCH-06');

const DEVICES: readonly CountParts[] = [{ recipient: 'ENV', audit: 8 }, { recipient: 'HR', audit: 2 }, { recipient: 'HR', driver: 'Portables', audit: 10, chargeable: false }];

describe('RCH-06: charged units pay for units that are not charged', () => {
  it('the sample (rules.md section 4): 7,285 of LANDesk, redistributed by directorate to nil', () => {
    const [finding, ...others] = rechargeOf({
      drivers: sampleDevices(),
      rateCard: sampleRateCard(),
      pools: [pool({ cost: 1_104_317, year: '2008/09', provider: 'Corporate & Customer Services' })],
      zeroBase: pooledLines([zeroBaseLine(LANDESK), zeroBaseLine({ row: 11, pool: 'Desktop service', line: 'Licences', now: [2_200, 1, 118] })]),
    }).found('RCH-06');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'Note', basis: 'full year', amount: pounds(7_285), subject: 'LANDesk', key: 'RCH-06|desktop service|landesk', tolerance: null });
    expect(finding?.at).toMatchObject({ sheet: 'ZBB', cells: 'J10' });
    expect(finding?.message).toBe(
      'LANDesk costs £33,135 for 2,820 desktops and portables, of which 620 are not charged: £7,285.00 of it is borne by the price of desktop service. ' +
        'Shared by all of them it would move Adult & Community Services -£174.65, Children & Young People +£289.69, Corporate & Customer Services -£213.21, ' +
        'Environment +£184.69, Human Resources -£42.30 and Resources -£44.22, nil in all.',
    );
  });

  it('between directorates it is a Note, however much', () => {
    expect(found(DEVICES, { amount: 900_000 })).toMatchObject([{ severity: 'Note', amount: pounds(450_000) }]);
  });

  it('is Amber when it moves money of a school, Red from 100,000', () => {
    const school = DEVICES.map((count) => (count.chargeable === false ? { ...count, recipient: 'Schools', recipientType: 'ring-fenced' as const } : count));
    expect(found(school)).toMatchObject([{ severity: 'Amber', amount: pounds(500) }]);
    expect(found(school, { amount: 200_000 })).toMatchObject([{ severity: 'Red' }]);
    expect(found(school, { amount: 199_999.98 })).toMatchObject([{ severity: 'Amber' }]);
  });

  it('is Amber when only the kind of money changes inside one recipient', () => {
    const mixed: readonly CountParts[] = [{ recipient: 'CYP', audit: 5 }, { recipient: 'CYP', driver: 'Portables', audit: 5, chargeable: false, recipientType: 'ring-fenced' }];
    expect(found(mixed)).toMatchObject([{ severity: 'Amber', amount: pounds(500) }]);
  });

  it('sees a driver whose own rows are partly not charged', () => {
    expect(found([{ audit: 6 }, { recipient: 'Members', audit: 4, chargeable: false }], { driver: 'Desktops' })).toMatchObject([{ amount: pounds(400) }]);
  });

  it('is silent when all the units are charged, none is left, or the line costs nothing', () => {
    expect(found(DEVICES, { driver: 'desktops' })).toEqual([]);
    expect(found([{ audit: 8 }, { driver: 'Portables', audit: 0, chargeable: false }])).toEqual([]);
    expect(found(DEVICES, { amount: 0 })).toEqual([]);
  });

  it('is silent for a line driven by other units than the pool charges, by units nobody counted, or of another pool', () => {
    expect(found(DEVICES, { driver: 'portables' })).toEqual([]);
    expect(found(DEVICES, { driver: 'desktops + servers' })).toEqual([]);
    expect(found(DEVICES, { pool: 'Print room' })).toEqual([]);
    expect(found([...DEVICES, { driver: 'GIS', audit: 3 }], {}, { driver: 'Desktops + GIS' })).toEqual([]);
    expect(found([{ audit: 0 }, { driver: 'Portables', audit: 3, chargeable: false }])).toEqual([]);
  });

  it('is silent without zero-base lines', () => {
    expect(rechargeOf({ drivers: driverCounts(DEVICES), pools: [pool({ cost: 10 })] }).found('RCH-06')).toEqual([]);
  });
});
