import fc from 'fast-check';
import { type Finding, inOrder } from '../../../../src/core/model/finding';
import { pounds, sum } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { isNil, toNumber } from '../../../../src/core/model/quantity';
import type { WhatIf } from '../../../../src/core/model/rechargeResult';
import { reviewRecharge } from '../../../../src/core/rules/recharge/reviewRecharge';
import { type CountParts, DIRECTORATES, driverCounts, pool, rateCardEntry, sampleDevices, sampleRateCard } from '../../../builders/recharge';
import { rechargeOf, zeroBasePools } from '../../../builders/rechargeReview';
import { tablesWith } from '../../../builders/tableSource';

const desktopService = pool({ cost: 1_104_317, year: '2008/09', provider: 'Corporate & Customer Services' });
const sample = () => rechargeOf({ drivers: sampleDevices(), rateCard: sampleRateCard(), pools: [desktopService] });
const shifts = (scenario: WhatIf | undefined) => scenario?.charges.map(({ shift }) => shift / 100);
const effects = (scenario: WhatIf | undefined) => [scenario?.generalFundEffect, scenario?.councilEffect];

describe('the sample\'s recharges (sample.md)', () => {
  it('gives nothing when the workbook has neither pools nor counts', () => {
    const policy = defaultPolicy(2007, 7);
    expect(reviewRecharge({ tables: tablesWith({ rateCard: sampleRateCard() }), policy, zeroBase: null })).toBeNull();
  });

  it('shares the pool to the penny with the provider\'s own charge marked, and the control total is nil', () => {
    const [result] = sample().pools;
    expect(result?.shares.map(({ recipient, units, charge, own }) => [recipient, toNumber(units, 0), charge / 100, own])).toEqual([
      ['Adult & Community Services', 585, 293_647.93, false],
      ['Children & Young People', 498, 249_977.21, false],
      ['Corporate & Customer Services', 366, 183_718.19, true],
      ['Environment', 441, 221_365.36, false],
      ['Human Resources', 66, 33_129.51, false],
      ['Resources', 244, 122_478.8, false],
    ]);
    expect(result?.control).toBe(0);
  });

  it('recovers 97.6% at 490, breaks even at 501.97', () => {
    const [result] = sample().pools;
    expect(result).toMatchObject({ income: pounds(1_078_000), breakEvenRate: 50_197, nearestRate: 50_196, nearestResult: -500 });
    expect(toNumber(result!.recovery!, 2)).toBe(97.62);
    expect(toNumber(result!.units, 0)).toBe(2200);
    expect(result?.rate?.year).toBe('2007/08');
  });

  it('A: 620 portables at 490 raise 303,800, 41,650 of it from the provider itself, and the council gains nothing', () => {
    const scenario = sample().whatIf('portables');
    expect(scenario?.reading).toBe('620 portables charged at the desktop rate of £490');
    expect(shifts(scenario)).toEqual([73_500, 80_850, 41_650, 68_600, 7_350, 31_850]);
    expect(scenario?.charges.map(({ base }) => base / 490_00)).toEqual([520, 430, 330, 410, 60, 210]);
    expect([scenario?.gross, scenario?.own]).toEqual([pounds(303_800), pounds(41_650)]);
    expect(effects(scenario)).toEqual([0, 0]);
  });

  it('B: the 240 desktops not billed are 117,600', () => {
    const scenario = sample().whatIf('uncounted');
    expect(scenario?.reading).toBe('240 desktops (audit 2,200 less 1,960 billed) charged at £490');
    expect(shifts(scenario)).toEqual([31_850, 33_320, 17_640, 15_190, 2_940, 16_660]);
    expect(scenario?.charges.reduce((so, { base }) => so + base, 0)).toBe(pounds(960_400));
    expect([scenario?.gross, scenario?.own]).toEqual([pounds(117_600), pounds(17_640)]);
    expect(effects(scenario)).toEqual([0, 0]);
  });

  it('C: both raise 421,400', () => {
    const scenario = sample().whatIf('both');
    expect(scenario?.gross).toBe(pounds(421_400));
    expect(scenario?.charges.reduce((so, { base }) => so + base, 0)).toBe(pounds(960_400));
    expect(scenario?.charges.map(({ recipient }) => recipient)).toEqual(DIRECTORATES);
    expect(scenario?.reading).toContain('; 240 desktops');
    expect(effects(scenario)).toEqual([0, 0]);
  });

  it('D: sharing the pool over all devices moves the burden and sums to nil', () => {
    const scenario = sample().whatIf('pool over all devices');
    expect(scenario?.reading).toBe('£1,104,317 shared by 2,820 desktops and portables in place of 2,200 desktops');
    expect(shifts(scenario)).toEqual([-5_820.63, 9_654.77, -7_105.79, 6_155.27, -1_409.77, -1_473.85]);
    expect(scenario).toMatchObject({ gross: 0, own: -710_579 });
    expect(effects(scenario)).toEqual([0, 0]);
  });

  it('holds every count with its change and its dispute, by recipient', () => {
    const { counts } = sample();
    expect(counts).toHaveLength(18);
    const row = counts.find(({ driver, recipient }) => driver === 'Desktops' && recipient === 'Children & Young People');
    expect([row?.change, row?.disputed].map((value) => toNumber(value!, 0))).toEqual([68, 9]);
    expect(row?.notCharged).toBe(pounds(33_320));
    const portables = counts.find(({ driver }) => driver === 'Portables');
    expect(portables).toMatchObject({ baseline: null, change: null, notCharged: null });
  });

  it('reports the old counts, the disputes and the recovery, once each', () => {
    expect(inOrder(sample().findings).map(({ id, subject, amount, severity }) => [id, subject, amount, severity])).toEqual([
      ['RCH-04', 'Desktops', pounds(117_600), 'Red'],
      ['RCH-07', 'Desktop service', pounds(26_317), 'Amber'],
      ['RCH-05', 'Desktops', pounds(5_880), 'Note'],
    ]);
  });

  it('RCH-10 is not checked, and says what recipients have to budget more: 143,917 (15.0%) (rules.md section 4)', () => {
    const { notChecked, found } = sample();
    expect(found('RCH-10')).toEqual([]);
    expect(notChecked).toEqual([
      { section: 'Recharges', why: 'Recipients\' budgets for Desktop service are not given: its charges are £143,917 (15.0%) above those billed today.', amount: pounds(143_917) },
      { section: 'Recharges', why: 'Recipients\' budgets for GIS licences are not given: charges of £24,500 are those billed today.', amount: pounds(24_500) },
    ]);
  });

  it('gives the same figures whatever the order of the rows', () => {
    const turned = rechargeOf({ drivers: sampleDevices().reverse(), rateCard: sampleRateCard().reverse(), pools: [desktopService] });
    expect(turned.whatIfs).toEqual(sample().whatIfs.map((scenario) => ({ ...scenario, reading: turned.whatIf(scenario.name)?.reading })));
    expect(turned.pools[0]?.shares).toEqual(sample().pools[0]?.shares);
  });
});

describe('a council where nothing is out of date', () => {
  const clean = () =>
    rechargeOf({
      drivers: driverCounts([{ recipient: 'ENV', baseline: 10, audit: 10, returned: 10 }, { recipient: 'HR', baseline: 5, audit: 5, returned: 5 }]),
      rateCard: [rateCardEntry('Desktop', 100)],
      pools: [pool({ cost: 1_500, provider: 'HR' })],
    });

  it('finds nothing', () => {
    expect(clean().findings).toEqual([]);
  });

  it('still shows the four what-ifs, all nil', () => {
    expect(clean().whatIfs.map(({ name, gross }) => [name, gross])).toEqual([
      ['portables', 0],
      ['uncounted', 0],
      ['both', 0],
      ['pool over all devices', 0],
    ]);
    expect(clean().whatIf('portables')?.reading).toBe('Every driver is charged: there are no units to add');
    expect(clean().whatIf('uncounted')?.reading).toBe('The counts billed are those of the audit: there are no units to add');
    expect(clean().whatIf('pool over all devices')?.reading).toBe('£1,500 shared as it is: there are no units to add');
  });
});

describe('what the recharge section says it left out', () => {
  it('a driver charged without a price, and the recovery of its pool', () => {
    const { said, whatIfs } = rechargeOf({ drivers: driverCounts([{ baseline: 5, audit: 5 }]), pools: [pool({ cost: 100, provider: 'X' })] });
    expect(said).toContain('Desktops: the rate card has no price, so the charge on 5 is not worked out.');
    expect(said).toContain('The recovery of Desktop service is not worked out: the rate card has no price for all of its drivers.');
    expect(whatIfs.map(({ name }) => name)).toEqual(['pool over all devices']);
  });

  it('a count below nil, which shares nothing', () => {
    const drivers = driverCounts([{ recipient: 'HR', audit: -2, baseline: 3 }, { recipient: 'ENV', audit: 4, baseline: 4 }]);
    const { pools, counts, found } = rechargeOf({ drivers, rateCard: [rateCardEntry('Desktop', 10)], pools: [pool({ cost: 100, provider: 'X' })] });
    expect(found('RCH-03')).toMatchObject([{ amount: pounds(20) }]);
    expect(pools[0]?.shares.map(({ recipient, charge }) => [recipient, charge])).toEqual([['ENV', pounds(100)]]);
    expect(counts).toHaveLength(2);
  });

  it('rows of a charged driver marked not chargeable, with their money', () => {
    const drivers = driverCounts([{ audit: 4, baseline: 4 }, { recipient: 'Members', audit: 3, chargeable: false }]);
    const { notChecked } = rechargeOf({ drivers, rateCard: [rateCardEntry('Desktop', 10)] });
    expect(notChecked).toContainEqual({
      section: 'Recharges',
      why: '3 desktops are on rows marked not chargeable: no charge is worked out for them.',
      amount: pounds(30),
    });
  });

  it('counts that are blank on one side, two prices, a pool that names no provider', () => {
    const { said } = rechargeOf({
      drivers: driverCounts([{ recipient: 'HR', baseline: 3 }, { recipient: 'ENV', audit: 4 }]),
      rateCard: [rateCardEntry('Desktop', 10), rateCardEntry('Desktops', 12)],
    });
    expect(said).toEqual([
      'Recipients\' budgets for Desktops are not given: charges of £70 are those billed today.',
      'The rate card has two prices for desktops, £10 and £12: the lower is used.',
      'The count of desktops billed today cannot be held against the audit for HR and ENV: one of the two is blank.',
      'No pool names who provides it: what the provider pays to itself is not shown.',
    ]);
  });

  it('a driver of which one count is given, said once', () => {
    const { said } = rechargeOf({ drivers: driverCounts([{ audit: 4 }, { recipient: 'HR', audit: 5 }]), rateCard: [rateCardEntry('Desktop', 10)] });
    expect(said).toContain('Desktops: one count is given, so what is billed today is not held against an audit.');
  });

  it('a pool shared without a driver it names, because it is not counted or not charged', () => {
    const drivers = driverCounts([{ audit: 4, baseline: 4 }, { driver: 'Portables', audit: 3, chargeable: false }]);
    const { said } = rechargeOf({ drivers, pools: [pool({ cost: 10, driver: 'desktops + portables + servers', method: 'Step-down', provider: 'X' })] });
    expect(said.slice(0, 2)).toEqual([
      'Desktop service is shared without servers: no such count is given.',
      'Desktop service is shared without 3 portables: they are marked not chargeable.',
    ]);
  });
});

describe('the cost of a pool', () => {
  const drivers = driverCounts([{ audit: 4, baseline: 4 }]);
  const costOf = (given: number | null, zeroBased: Readonly<Record<string, number>>) => {
    const zeroBase = zeroBasePools(zeroBased);
    const { pools, said } = rechargeOf({ drivers, pools: [pool({ cost: given, provider: 'X' })], zeroBase });
    return { cost: pools[0]?.cost, said: said[0] };
  };

  it('is the pool\'s own', () => {
    expect(costOf(100, {}).cost).toBe(pounds(100));
  });

  it('is else that of the zero-base pool of the same name', () => {
    expect(costOf(null, { 'desktop services': 250, Other: 1 }).cost).toBe(pounds(250));
  });

  it('is said when the two differ by more than half the rounding unit of the sheet', () => {
    expect(costOf(100, { 'Desktop service': 100.51 }).said).toBe(
      'Desktop service costs £100 in the pools and £100.51 in the zero-base lines: the pools are used.',
    );
    expect(costOf(100, { 'Desktop service': 100.5 }).said).not.toContain('costs');
  });

  it('is said when there is none, and the pool is not shared', () => {
    expect(costOf(null, { Other: 1 })).toEqual({
      cost: undefined,
      said: 'Desktop service has no cost in the pools and no zero-base lines of that name: it is not recharged.',
    });
  });
});

const anyCount = fc.record({
  recipient: fc.constantFrom('A', 'B', 'C', 'Service 0', 'Service 1'),
  driver: fc.constantFrom('D0', 'D1', 'D2'),
  baseline: fc.nat(40),
  audit: fc.integer({ min: -2, max: 40 }),
  chargeable: fc.boolean(),
  recipientType: fc.constantFrom('general fund' as const, 'ring-fenced' as const, 'external' as const),
  recipientBudget: fc.option(fc.nat(50_000)),
});
const anyCounts = fc.array(anyCount, { maxLength: 20 });
const anyMethod = fc.constantFrom('direct' as const, 'step-down' as const, 'reciprocal' as const);
const anyWay = fc.constantFrom('Full cost', 'Rate card', 'Direct charge', 'Percentage');

/** Three services shared by three drivers; money is in pounds times a scale. */
const council = (counts: readonly CountParts[], method: 'direct' | 'step-down' | 'reciprocal', ways: readonly string[], scale = 1) => ({
  drivers: driverCounts(counts.map((count) => ({ ...count, recipientBudget: typeof count.recipientBudget === 'number' ? count.recipientBudget * scale : null }))),
  rateCard: [rateCardEntry('D0', 490 * scale), rateCardEntry('D1', 35 * scale)],
  pools: [0, 1, 2].map((index) => pool({ row: index + 2, service: `Service ${index}`, driver: `D${index}`, cost: [4_000, -700, 1_234.56][index]! * scale, method: ways[index]!, order: index, provider: 'A' })),
  policy: { ...defaultPolicy(2007, 7), rechargeMethod: method },
});
const byKey = (findings: readonly Finding[]) => Object.fromEntries(findings.map((each) => [each.key, [each.amount, each.severity]]));

describe('for any counts, methods and ways to charge', () => {
  const anyCouncil = fc.tuple(anyCounts, anyMethod, fc.tuple(anyWay, anyWay, anyWay));

  it('the order of the rows changes no figure and no finding', () => {
    fc.assert(fc.property(anyCouncil, ([counts, method, ways]) => {
      const given = council(counts, method, ways);
      const [straight, turned] = [rechargeOf(given), rechargeOf({ ...given, drivers: [...given.drivers].reverse(), pools: [...given.pools].reverse() })];
      const figures = ({ pools }: typeof straight) => Object.fromEntries(pools.map(({ pool: { service }, shares, control, fullCost, units }) => [service, { shares, control, fullCost, units }]));
      expect(figures(turned)).toEqual(figures(straight));
      expect(byKey(turned.findings)).toEqual(byKey(straight.findings));
    }));
  });

  it('two runs are the same', () => {
    fc.assert(fc.property(anyCouncil, ([counts, method, ways]) => {
      const given = council(counts, method, ways);
      expect(rechargeOf(given).findings).toEqual(rechargeOf(given).findings);
    }), { numRuns: 20 });
  });

  it('whole costs shared sum to them, over pools that serve each other together', () => {
    fc.assert(fc.property(anyCounts, anyMethod, (counts, method) => {
      const { pools } = rechargeOf(council(counts, method, ['Full cost', 'Full cost', 'Full cost']));
      const unshared = pools.filter(({ units }) => isNil(units));
      expect(sum(pools.filter(({ units }) => !isNil(units)).map(({ control }) => control))).toBe(0);
      for (const { control, cost } of unshared) expect(control + cost).toBe(0);
    }));
  });

  it('ten times the money is ten times the charges at a price, and shares to the penny of each', () => {
    fc.assert(fc.property(anyCounts, anyMethod, (counts, method) => {
      const ways = ['Full cost', 'Rate card', 'Full cost'];
      const [once, tenfold] = [rechargeOf(council(counts, method, ways)), rechargeOf(council(counts, method, ways, 10))];
      const priced = ({ whatIfs }: typeof once) => whatIfs.filter(({ name }) => !name.startsWith('pool')).map(({ gross, own, generalFundEffect, councilEffect }) => [gross, own, generalFundEffect, councilEffect]);
      expect(priced(tenfold)).toEqual(priced(once).map((amounts) => amounts.map((amount) => amount * 10)));
      once.pools.forEach(({ shares }, index) => {
        shares.forEach(({ charge }, at) => { expect(Math.abs((tenfold.pools[index]?.shares[at]?.charge ?? NaN) - charge * 10)).toBeLessThanOrEqual(10 * shares.length); });
      });
      const old = ({ found }: typeof once) => found('RCH-04').map(({ amount }) => amount);
      expect(old(tenfold)).toEqual(old(once).map((amount) => (amount === null ? null : amount * 10)));
    }));
  });
});

describe('who is charged', () => {
  const drivers = driverCounts([{ recipient: 'ENV', audit: 4, baseline: 4 }, { recipient: 'HR', driver: 'Portables', audit: 2, chargeable: false }]);
  const given = { drivers, rateCard: [rateCardEntry('Desktop', 10)], pools: [pool({ cost: 100, provider: 'X' })] };
  const withPolicy = (policy: Partial<Policy>) => rechargeOf({ ...given, policy: { ...defaultPolicy(2007, 7), ...policy } });

  it('is what the setting recharge.population names, whatever the counts say', () => {
    expect(withPolicy({ chargeablePopulation: ['Portable'] }).counts.map(({ driver, source }) => [driver, source.chargeable])).toEqual([['Desktops', false], ['Portables', true]]);
    expect(withPolicy({ chargeablePopulation: ['Desktops'] }).counts).toEqual(withPolicy({}).counts);
  });

  it('a pool that is flexed costs as many units more, which nobody is better off by', () => {
    const scenario = withPolicy({ rechargePool: 'flexed' }).whatIf('pool over all devices');
    expect(scenario).toMatchObject({ reading: '£150 shared by 6 desktops and portables in place of 4 desktops', gross: pounds(50), extraCost: pounds(50), generalFundEffect: pounds(-50), councilEffect: pounds(-50) });
    expect(shifts(scenario)).toEqual([0, 50]);
    expect(withPolicy({}).whatIf('pool over all devices')).toMatchObject({ gross: 0, extraCost: 0, councilEffect: 0 });
  });

  it('a count that was agreed and locked goes before the audit, and is no longer disputed', () => {
    const agreed = driverCounts([{ recipient: 'ENV', audit: 4, baseline: 3, returned: 2, locked: 3 }, { recipient: 'HR', audit: 5, baseline: 5, returned: 4 }]);
    const { pools, found } = rechargeOf({ ...given, drivers: agreed });
    expect(toNumber(pools[0]!.units, 0)).toBe(8);
    expect(found('RCH-04')).toEqual([]);
    expect(found('RCH-05')).toMatchObject([{ amount: pounds(10), at: { cells: 'E3' } }]);
  });
});
