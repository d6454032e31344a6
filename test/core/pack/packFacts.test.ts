import type { Day } from '../../../src/core/model/day';
import { pounds } from '../../../src/core/model/money';
import { defaultPolicy } from '../../../src/core/model/policy';
import { fraction } from '../../../src/core/model/quantity';
import type { DriverCount } from '../../../src/core/model/recharge';
import { type PackFacts, packFacts } from '../../../src/core/pack/packFacts';
import { gridOf } from '../../builders/grid';
import { DEVICES, driverCount, pool, rateCardEntry, sampleDevices, sampleRateCard } from '../../builders/recharge';
import { rechargeOf, zeroBasePools } from '../../builders/rechargeReview';
import { COUNCIL, FACTS, aRound, desktops, packIn } from '../../builders/round';

const RESOURCES = packIn(COUNCIL, 'Resources');
const POOL = pool({ service: 'Desktop service', cost: 1_104_317, year: '2008/09' });

interface Drawn {
  readonly drivers?: readonly DriverCount[];
  readonly rateCard?: ReturnType<typeof sampleRateCard>;
  readonly pools?: readonly ReturnType<typeof pool>[];
  readonly billed?: string;
  readonly pack?: typeof RESOURCES;
  readonly returnsNone?: 'deemed';
}

/** What the pack tells, of counts on the sheet Devices. */
function factsOf({ drivers = sampleDevices(), rateCard = sampleRateCard(), pools = [POOL], billed = 'Billed count 2005/06', pack = RESOURCES, returnsNone }: Drawn = {}): PackFacts {
  const zeroBase = zeroBasePools({ 'Desktop service': 1_104_317 });
  const policy = { ...defaultPolicy(2007, 7), ...(returnsNone === undefined ? {} : { returnsNone }) };
  const { pools: shared, counts, whatIfs } = rechargeOf({ drivers, rateCard, pools, zeroBase });
  const grid = gridOf('Devices', [['Directorate', 'Driver', billed, 'Audit count 2007/08']], { file: DEVICES.file });
  return packFacts({ review: { recharge: { pools: shared, counts, whatIfs }, zeroBase, policy }, grids: [grid], tables: { rateCard } }, [pack]).get(pack.directorate)!;
}

const counted = (...days: readonly (string | null)[]) => days.map((day, index) => ({ ...driverCount({ row: index + 2, recipient: 'Resources', driver: `D${index}`, audit: 1 }), countedOn: day as Day | null }));

describe('what a pack tells beside its lines', () => {
  it('is, in the council of the sample, what was billed on, audited and priced, and what desktops are planned to cost', () => {
    expect(factsOf()).toEqual({
      year: '2007/08', billedIn: '2005/06', countedIn: '2007/08', countedOn: null, pricedIn: '2007/08', paidBy: 'council', unanswered: 'escalate',
      planned: [{ year: '2008/09', subject: 'Desktops', units: fraction(244), charge: pounds(122_478.8), rate: fraction(1_104_317, 2200), zeroBased: true }],
    });
    expect(factsOf({ returnsNone: 'deemed' }).unanswered).toBe('deemed');
  });

  it('names no year that a heading does not, no day that only some were counted on, and no card where prices are of two', () => {
    expect(factsOf({ billed: 'Billed count' })).toMatchObject({ billedIn: '', countedIn: '2007/08' });
    expect(factsOf({ drivers: counted('2007-09-14', '2007-09-14') }).countedOn).toBe('2007-09-14');
    expect(factsOf({ drivers: counted('2007-09-14', '2007-09-21') }).countedOn).toBeNull();
    expect(factsOf({ drivers: counted('2007-09-14', null) }).countedOn).toBeNull();
    expect(factsOf({ rateCard: [rateCardEntry('Desktop', 490), rateCardEntry('GIS licence', 350, { year: '2006/07' })] }).pricedIn).toBe('');
  });

  it('speaks of an audit only where every count was audited', () => {
    const some = [driverCount({ recipient: 'Resources', baseline: 210, audit: 244 }), driverCount({ row: 3, recipient: 'Resources', driver: 'Lines', baseline: 4 })];
    expect(factsOf({ drivers: some })).toMatchObject({ billedIn: '2005/06', countedIn: '', countedOn: null });
  });

  it('has no year of what no column holds', () => {
    const table = { ...DEVICES, columns: new Map([['recipient', 'A'], ['driver', 'B'], ['audit', 'D']]) };
    expect(factsOf({ drivers: [driverCount({ table, recipient: 'Resources', baseline: 1, audit: 244 })] })).toMatchObject({ billedIn: '', countedIn: '2007/08' });
  });

  it('knows who pays from outside the council', () => {
    expect(factsOf({ drivers: [driverCount({ recipient: 'Resources', audit: 244, recipientType: 'external' })] }).paidBy).toBe('outside');
  });

  it('is the year and the setting alone where nothing is counted, and no year where the sheet with the headings is not at hand', () => {
    const policy = defaultPolicy(2007, 7);
    const none = packFacts({ review: { recharge: null, zeroBase: null, policy }, grids: [], tables: { rateCard: [] } }, [RESOURCES]).get('Resources');
    expect(none).toEqual({ ...FACTS, countedIn: '' });
    const { pools, counts, whatIfs } = rechargeOf({ drivers: sampleDevices(), rateCard: sampleRateCard(), pools: [POOL] });
    const away = packFacts({ review: { recharge: { pools, counts, whatIfs }, zeroBase: null, policy }, grids: [], tables: { rateCard: [] } }, [RESOURCES]).get('Resources');
    expect(away).toMatchObject({ billedIn: '', countedIn: '', pricedIn: '', planned: [{ zeroBased: false }] });
    const empty = gridOf('Devices', [['Directorate', 'Driver']], { file: DEVICES.file });
    const lower = { ...empty, rows: empty.rows.map((row) => ({ ...row, row: 7 })) };
    expect(packFacts({ review: { recharge: { pools, counts, whatIfs }, zeroBase: null, policy }, grids: [lower], tables: { rateCard: [] } }, [RESOURCES]).get('Resources')).toMatchObject({ billedIn: '' });
    expect(packFacts({ review: { recharge: { pools, counts, whatIfs }, zeroBase: null, policy }, grids: [empty], tables: { rateCard: [] } }, [RESOURCES]).get('Resources')).toMatchObject({ billedIn: '' });
  });

  it('plans nothing from a pool without a year, nor for a directorate that the pool does not serve', () => {
    expect(factsOf({ pools: [pool({ cost: 1000 })] }).planned).toEqual([]);
    expect(factsOf({ pack: packIn(aRound({ Housing: [desktops('Housing', 1, 2)] }), 'Housing') }).planned).toEqual([]);
  });

  it('plans no charge from a pool of this year, of another driver, or shared by other counts than are asked', () => {
    expect(factsOf({ pools: [pool({ cost: 1000, year: '2007/08' })] }).planned).toEqual([]);
    expect(factsOf({ pools: [pool({ cost: 1000, year: '2008/09', driver: 'GIS licences' })] }).planned).toEqual([]);
    expect(factsOf({ pack: packIn(aRound({ Resources: [desktops('Resources', 210, 250)] }), 'Resources') }).planned).toEqual([]);
    expect(factsOf({ pools: [pool({ cost: 1000, year: '2008/09', method: 'Rate card' })] }).planned).toEqual([]);
    expect(factsOf({ pools: [pool({ service: 'Printers', cost: 2200, year: '2008/09' })] }).planned).toMatchObject([{ charge: pounds(244), zeroBased: false }]);
  });
});
