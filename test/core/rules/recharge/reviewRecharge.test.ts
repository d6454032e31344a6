import { inOrder } from '../../../../src/core/model/finding';
import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { toNumber } from '../../../../src/core/model/quantity';
import type { WhatIf } from '../../../../src/core/model/rechargeResult';
import { reviewRecharge } from '../../../../src/core/rules/recharge/reviewRecharge';
import { DIRECTORATES, driverCounts, pool, rateCardEntry, sampleDevices, sampleRateCard } from '../../../builders/recharge';
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

  it('RCH-10 is not checked, and says what recipients have to budget more: 143,917 (15.0%)', () => {
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
