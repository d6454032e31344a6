import fc from 'fast-check';
import type { Day } from '../../../../../src/core/model/day';
import type { ChargeLine } from '../../../../../src/core/model/chargeStatement';
import { type Pence, pounds, sum } from '../../../../../src/core/model/money';
import { defaultPolicy } from '../../../../../src/core/model/policy';
import { fraction, toNumber } from '../../../../../src/core/model/quantity';
import { type CountParts, DIRECTORATES, type PoolParts, driverCounts, pool, rateCardEntry, sampleDevices } from '../../../../builders/recharge';
import { type RechargeParts, pooledLines, rechargeOf } from '../../../../builders/rechargeReview';
import { drawStatements } from '../../../../../src/core/rules/recharge/statement/drawStatements';
import { SAMPLE_CHARGES, statementFor, statementsOf } from '../../../../builders/statement';
import { tablesWith } from '../../../../builders/tableSource';
import { zeroBaseLine } from '../../../../builders/zeroBaseLine';

const chargesOf = (lines: readonly ChargeLine[]): Pence => sum(lines.flatMap(({ charge }) => charge ?? []));
const one = (parts: RechargeParts, name = 'A') => statementFor(name, statementsOf(parts));
const linesOf = (parts: RechargeParts, name = 'A') => one(parts, name).lines.map(({ subject, startsIn, charge, how }) => [subject, startsIn, charge === null ? null : charge / 100, how.way]);

describe('the statements of the sample', () => {
  const statements = statementsOf(SAMPLE_CHARGES);

  it('are one for each directorate, by name', () => {
    expect(statements.map(({ directorate }) => directorate)).toEqual(DIRECTORATES);
  });

  it('charge the desktops audited at 490 and the licences at 350 this year, and no portables', () => {
    const now = statements.map(({ lines }) => lines.filter(({ startsIn }) => startsIn === 2007).map(({ charge }) => (charge === null ? null : charge / 100)));
    expect(now).toEqual([[286_650, null, 2_100], [244_020, null, 1_400], [179_340, null, 4_200], [216_090, null, 16_100], [32_340, null, 0], [119_560, null, 700]]);
  });

  it('share the pool of 2008/09 to the penny by largest remainder', () => {
    const next = statements.map(({ lines }) => chargesOf(lines.filter(({ startsIn }) => startsIn === 2008)) / 100);
    expect(next).toEqual([293_647.93, 249_977.21, 183_718.19, 221_365.36, 33_129.51, 122_478.8]);
    expect(chargesOf(statements.flatMap(({ lines }) => lines.filter(({ startsIn }) => startsIn === 2008)))).toBe(pounds(1_104_317));
  });

  it('say which count each charge is on and how it comes about, with the cells', () => {
    const [desktops, portables, , service] = statementFor('Resources', statements).lines;
    expect(desktops).toMatchObject({ subject: 'Desktops', counted: 'audit', units: fraction(244), how: { way: 'price', price: fraction(490), priceYear: '2007/08' }, counts: [{ sheet: 'Devices', cells: 'D7' }], source: [{ cells: 'B2' }] });
    expect(portables).toMatchObject({ subject: 'Portables', charge: null, how: { way: 'free' }, source: [] });
    expect(service).toMatchObject({ subject: 'Desktop service', units: fraction(244), how: { way: 'share', cost: pounds(1_104_317), all: fraction(2200), method: null }, source: [{ cells: 'C2' }] });
  });

  it('are provisional where a count in dispute decides: a share by everybody\'s, a price by its own', () => {
    const provisional = (name: string) => statementFor(name, statements).lines.map((line) => line.provisional);
    expect(provisional('Resources')).toEqual([true, false, false, true]);
    expect(provisional('Environment')).toEqual([false, false, false, true]);
  });

  it('say what the provider charges itself', () => {
    expect(statementFor('Corporate & Customer Services', statements).lines.map(({ own }) => own)).toEqual([true, false, false, true]);
    expect(statementFor('Resources', statements).lines.some(({ own }) => own)).toBe(false);
  });

  it('hold every what-if of the review against the charge: each directorate\'s own shift', () => {
    const shifts = statementFor('Resources', statements).whatIfs.map(({ name, base, scenario, shift }) => [name, base / 100, scenario / 100, shift / 100]);
    expect(shifts).toEqual([['portables', 102_900, 134_750, 31_850], ['uncounted', 102_900, 119_560, 16_660], ['both', 102_900, 151_410, 48_510], ['pool over all devices', 122_478.8, 121_004.95, -1_473.85]]);
    expect(statementFor('Resources', statements).whatIfs[0]?.reading).toBe('620 portables charged at the desktop rate of £490');
    expect(sum(statements.flatMap(({ whatIfs }) => whatIfs.filter(({ name }) => name === 'pool over all devices').map(({ shift }) => shift)))).toBe(0);
  });

  it('are not provisional for a count that is not reported, and are for one that nothing else is reported of', () => {
    const disputed = { drivers: driverCounts([{ recipient: 'A', audit: 2, returned: 1 }]), rateCard: [rateCardEntry('Desktops', 10)] };
    expect(one(disputed).lines[0]?.provisional).toBe(true);
    const reviewed = rechargeOf(disputed);
    expect(drawStatements({ tables: tablesWith(disputed), policy: defaultPolicy(2007, 7), review: { recharge: reviewed, findings: [], scenarios: [], zeroBase: null } })[0]?.lines[0]?.provisional).toBe(false);
  });

  it('are none where the workbook has neither pools nor counts', () => {
    expect(drawStatements({ tables: tablesWith({}), policy: defaultPolicy(2007, 7), review: { recharge: null, findings: [], scenarios: [], zeroBase: null } })).toEqual([]);
  });

  it('take an agreed count before the audit, and are then no longer provisional', () => {
    const drivers = sampleDevices().map((count) => (count.driver === 'Desktops' ? { ...count, locked: count.returned } : count));
    const [desktops, , , service] = statementFor('Resources', statementsOf({ ...SAMPLE_CHARGES, drivers })).lines;
    expect(desktops).toMatchObject({ counted: 'agreed', units: fraction(241), charge: pounds(118_090), provisional: false, counts: [{ cells: 'I7' }] });
    expect(service).toMatchObject({ counted: 'agreed', provisional: false });
  });
});

describe('a line of a statement', () => {
  const staff = (counts: Readonly<Record<string, number>>, parts: Partial<CountParts> = {}): CountParts[] => Object.entries(counts).map(([recipient, audit]) => ({ driver: 'Staff', recipient, audit, ...parts }));
  const hr = (parts: Partial<PoolParts> = {}) => pool({ service: 'HR', driver: 'Staff', cost: 100, ...parts });

  it('of a pool of this year takes the place of the price', () => {
    const parts = { drivers: driverCounts(staff({ A: 1, B: 2 })), rateCard: [rateCardEntry('Staff', 40)] };
    expect(linesOf({ ...parts, pools: [hr()] })).toEqual([['HR', 2007, 33.33, 'share']]);
    expect(linesOf({ ...parts, pools: [hr({ year: '2007/08' })] })).toEqual([['HR', 2007, 33.33, 'share']]);
    expect(linesOf({ ...parts, pools: [hr({ year: '2006/07' })] })).toEqual([['HR', 2006, 33.33, 'share'], ['Staff', 2007, 40, 'price']]);
  });

  it('of a pool charged by price is the count at the price, a row each', () => {
    const drivers = driverCounts([...staff({ A: 1, B: 2 }), { driver: 'Staff', recipient: 'A', audit: 3, recipientType: 'ring-fenced' }]);
    const { lines } = one({ drivers, rateCard: [rateCardEntry('Staff', 12.5)], pools: [hr({ method: 'Rate card' })] });
    expect(lines.map(({ charge, otherMoney, how }) => [charge, otherMoney, how])).toEqual([[1250, 0, { way: 'price', price: fraction(25, 2), priceYear: '2007/08' }], [3750, 3750, { way: 'price', price: fraction(25, 2), priceYear: '2007/08' }]]);
    expect(lines[0]?.source).toMatchObject([{ sheet: 'Rate card', cells: 'B2' }]);
  });

  it('of a pool charged by price has no price where nothing of an unpriced driver is counted', () => {
    const drivers = driverCounts([...staff({ A: 2 }), { driver: 'PCs', recipient: 'A', audit: 0 }]);
    expect(linesOf({ drivers, rateCard: [rateCardEntry('Staff', 10)], pools: [hr({ driver: 'Staff + PCs', method: 'Rate card' })] })).toEqual([['HR', 2007, 20, 'price'], ['HR', 2007, 0, 'unpriced']]);
  });

  it('that is charged directly is what the sheet states, else the count at its price', () => {
    const drivers = driverCounts([...staff({ A: 1 }, { charge: 77.77 }), ...staff({ A: 2 })]);
    const { lines } = one({ drivers, rateCard: [rateCardEntry('Staff', 10)], pools: [hr({ method: 'Direct charge' })] });
    expect(lines.map(({ charge, how }) => [charge, how.way])).toEqual([[7777, 'stated'], [2000, 'price']]);
    expect(lines[0]?.source).toMatchObject([{ sheet: 'Devices', cells: 'G2' }]);
  });

  it('by per cent of a whole is shared to the penny, else each is rounded by itself', () => {
    const whole = one({ drivers: driverCounts(staff({ A: 25, B: 75 })), pools: [hr({ method: 'Percentage' })] }).lines[0];
    expect(whole).toMatchObject({ charge: 2500, how: { way: 'percentage', percent: fraction(25), whole: true } });
    const typed = one({ drivers: driverCounts(staff({ A: 0.25, B: 0.5 })), pools: [hr({ method: 'Percentage' })] }).lines[0];
    expect(typed).toMatchObject({ charge: 2500, how: { way: 'percentage', cost: pounds(100), percent: fraction(25), whole: false } });
  });

  it('of services that serve each other says the method and the cost with what others charge it', () => {
    const drivers = driverCounts([...staff({ ICT: 1, A: 2 }), { driver: 'PCs', recipient: 'HR', audit: 1 }, { driver: 'PCs', recipient: 'A', audit: 1 }, { driver: 'PCs', recipient: 'B', audit: 2 }]);
    const pools = [pool({ service: 'ICT', driver: 'PCs', cost: 100, order: 1 }), hr({ cost: 60, order: 2 })];
    const { lines } = one({ drivers, pools, policy: { ...defaultPolicy(2007, 7), rechargeMethod: 'step-down' } });
    expect(lines.map(({ subject, charge, how }) => [subject, charge, how])).toEqual([['ICT', 2500, { way: 'share', cost: pounds(100), all: fraction(4), method: 'step-down' }], ['HR', 8500, { way: 'share', cost: pounds(85), all: fraction(2), method: 'step-down' }]]);
  });

  it('says how much is paid from ring-fenced or external money', () => {
    const drivers = driverCounts([...staff({ A: 1, B: 2 }), ...staff({ A: 1 }, { recipientType: 'external' })]);
    expect(one({ drivers, pools: [hr()] }).lines[0]).toMatchObject({ charge: 5000, otherMoney: 2500 });
  });

  it('at a price says so too; what is not charged is nobody\'s money', () => {
    const drivers = driverCounts([...staff({ A: 1 }), ...staff({ A: 2 }, { recipientType: 'external' }), { driver: 'PCs', recipient: 'A', audit: 1, chargeable: false, recipientType: 'external' }]);
    expect(one({ drivers, rateCard: [rateCardEntry('Staff', 10)] }).lines.map(({ otherMoney }) => otherMoney)).toEqual([0, 2000, 0]);
  });

  it('of a pool that nothing is counted for leaves the count at its price', () => {
    expect(linesOf({ drivers: driverCounts(staff({ A: 0 })), rateCard: [rateCardEntry('Staff', 10)], pools: [hr()] })).toEqual([['Staff', 2007, 0, 'price']]);
  });

  it('without a price or a pool has no charge, and neither has a count below nil', () => {
    expect(linesOf({ drivers: driverCounts([...staff({ A: 3 }), ...staff({ A: -1 })]) })).toEqual([['Staff', 2007, null, 'unpriced'], ['Staff', 2007, null, 'free']]);
    expect(linesOf({ drivers: driverCounts([...staff({ A: 3 }), ...staff({ A: -1 })]), rateCard: [rateCardEntry('Staff', 10)] })).toEqual([['Staff', 2007, 30, 'price'], ['Staff', 2007, null, 'free']]);
  });

  it('of a pool that its zero-base lines cost names the cells of these', () => {
    const zeroBase = pooledLines([zeroBaseLine({ pool: 'HR', amount: 60, row: 2 }), zeroBaseLine({ pool: 'HR', amount: 40, row: 3 })]);
    const { lines } = one({ drivers: driverCounts(staff({ A: 1, B: 2 })), pools: [hr({ cost: null })], zeroBase });
    expect(lines[0]).toMatchObject({ charge: 3333, source: [{ sheet: 'ZBB', cells: 'F2:F3' }] });
  });

  it('of a pool whose cost stands nowhere is not there', () => {
    expect(statementsOf({ drivers: driverCounts(staff({ A: 1 })), pools: [hr({ cost: null })], rateCard: [rateCardEntry('Staff', 10)] })[0]?.lines.map(({ subject }) => subject)).toEqual(['Staff']);
  });

  it('names the day of the audit where it is one, and none of a count that was agreed later', () => {
    const dayOf = (parts: readonly CountParts[], days: readonly (string | null)[]) =>
      one({ drivers: driverCounts(parts).map((count, index) => ({ ...count, countedOn: days[index] as Day })), pools: [pool({ cost: 60 })] }).lines[0]?.countedOn;
    const audited: CountParts = { recipient: 'A', audit: 2 };
    expect(dayOf([audited, audited], ['2007-09-14', '2007-09-14'])).toBe('2007-09-14');
    expect(dayOf([audited, audited], ['2007-09-14', null])).toBeNull();
    expect(dayOf([{ ...audited, locked: 3 }], ['2007-09-14'])).toBeNull();
    expect(dayOf([{ ...audited, locked: 3 }, audited], ['2007-09-14', '2007-09-14'])).toBeNull();
  });

  it('on counts of several kinds says so, with the cells of each', () => {
    const { lines: [line] } = one({ drivers: driverCounts([{ recipient: 'A', audit: 2 }, { recipient: 'A', audit: 2, locked: 3 }, { recipient: 'A', baseline: 1 }]), pools: [pool({ cost: 60 })] });
    expect(line).toMatchObject({ counted: 'several', counts: [{ cells: 'D2' }, { cells: 'I3' }, { cells: 'C4' }] });
    expect(one({ drivers: driverCounts([{ recipient: 'A', baseline: 2 }]), pools: [pool({ cost: 60 })] }).lines[0]?.counted).toBe('billed');
  });

  it('tells a directorate written in two ways once, and no blank provider as its own', () => {
    const statements = statementsOf({ drivers: driverCounts([{ recipient: 'Adults & Health', audit: 1 }, { recipient: 'adults and health', driver: 'GIS', audit: 2 }]), pools: [pool({ cost: 60 })], rateCard: [rateCardEntry('GIS', 5)] });
    expect(statements.map(({ lines }) => lines.map(({ charge, own }) => [charge, own]))).toEqual([[[6000, false], [1000, false]]]);
  });
});

describe('a what-if that the workbook keeps', () => {
  it('is told with what it asks, by the charges it is judged by; one that shifts none is left out', () => {
    const charges = [{ recipient: 'A', recipientType: 'general fund', base: pounds(10), scenario: pounds(12), shift: pounds(2) }] as const;
    const result = { scenario: { name: 'kept', changes: [{ kind: 'rate', element: 'Desktop', price: fraction(12) }] }, council: { way: 'atPrice' }, atPrice: { charges }, pools: null };
    const parts = { drivers: driverCounts([{ recipient: 'A', audit: 1 }]) };
    const scenarios = [result, { ...result, council: { way: null } }, { ...result, council: { way: 'pools' } }] as never;
    expect(statementsOf({ ...parts, scenarios })[0]?.whatIfs).toEqual([{ name: 'kept', reading: 'the price of Desktop is £12', base: pounds(10), scenario: pounds(12), shift: pounds(2) }]);
  });
});

describe('whatever is counted, priced and pooled', () => {
  const count = fc.record({ recipient: fc.constantFrom('A', 'B', 'C', 'HR'), driver: fc.constantFrom('PCs', 'Staff', 'Floor'), audit: fc.integer({ min: 0, max: 400 }), baseline: fc.option(fc.integer({ min: 0, max: 400 })), locked: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 5 }), chargeable: fc.boolean(), recipientType: fc.constantFrom('general fund' as const, 'external' as const) });
  const poolParts = fc.record({ service: fc.constantFrom('HR', 'ICT', 'Print'), driver: fc.constantFrom('PCs', 'Staff', 'PCs + Floor'), cost: fc.integer({ min: -5_000, max: 900_000 }).map((pence) => pence / 100), method: fc.constantFrom('Full cost', 'Rate card', 'Percentage', 'Direct charge'), year: fc.constantFrom('', '2007/08', '2008/09') });
  const rate = fc.record({ driver: fc.constantFrom('PCs', 'Staff', 'Floor'), price: fc.integer({ min: 1, max: 99_999 }).map((price) => price / 1000) });

  it('the statements of all directorates come to what the pools charge and the prices bring in, and each to its lines', () => {
    fc.assert(fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), fc.array(poolParts, { maxLength: 3 }), fc.array(rate, { maxLength: 3 }), (counts, pools, rates) => {
      const parts = { drivers: driverCounts(counts), pools: pools.map((each, index) => pool({ ...each, row: index + 2 })), rateCard: rates.map(({ driver, price }) => rateCardEntry(driver, price)) };
      const lines = statementsOf(parts).flatMap((statement) => statement.lines);
      const reviewed = rechargeOf(parts);
      const pooled = lines.filter(({ subject }) => ['HR', 'ICT', 'Print'].includes(subject));
      expect(chargesOf(pooled)).toBe(sum(reviewed.pools.flatMap(({ shares }) => shares.map(({ charge }) => charge))));
      const priced = lines.filter((line) => !pooled.includes(line));
      const atPrice = priced.map(({ units, how }) => (how.way === 'price' ? Math.round(toNumber(units, 0) * toNumber(how.price, 3) * 100 + 1e-6) : 0));
      expect(chargesOf(priced)).toBe(atPrice.reduce((so, each) => so + each, 0));
    }), { numRuns: 150 });
  });
});
