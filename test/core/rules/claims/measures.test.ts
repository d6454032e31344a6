import type { Funding } from '../../../../src/core/model/funding';
import type { Establishment, StreamEstablishment } from '../../../../src/core/model/establishment';
import { type Pence, pounds } from '../../../../src/core/model/money';
import type { Monitoring } from '../../../../src/core/model/monitoring';
import { defaultPolicy } from '../../../../src/core/model/policy';
import type { ProjectRegister } from '../../../../src/core/model/projectRegister';
import { type Quantity, fromNumber, minus, toNumber } from '../../../../src/core/model/quantity';
import type { CountRow, Recharge, WhatIf } from '../../../../src/core/model/rechargeResult';
import { measuresOf } from '../../../../src/core/rules/claims/measures';
import { reviewFunding } from '../../../../src/core/rules/funding/reviewFunding';
import { reviewProjects } from '../../../../src/core/rules/projects/reviewProjects';
import { fundingLine } from '../../../builders/fundingLine';
import { monitored } from '../../../builders/post';
import { project } from '../../../builders/project';
import { driverCount, driverCounts, pool, rateCardEntry } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';
import { tablesWith } from '../../../builders/tableSource';

function figures(parts: { monitoring?: Monitoring; recharge?: Recharge; establishment?: Establishment; funding?: Funding; projects?: ProjectRegister }) {
  const { monitoring = monitored([]), recharge = null, establishment = null, funding = null, projects = null } = parts;
  const measures = measuresOf({ policy: defaultPolicy(2007, 7), monitoring, recharge, establishment, funding, projects });
  return Object.fromEntries([...measures.values()].map(({ name, value, unit }) => [name, [toNumber(value, 2), unit]]));
}

const stream = (name: string, current: number, forecast: number, directorate = 'Corporate') => ({
  stream: name,
  directorate,
  lines: [{ current, forecast }],
});

function countRow(driver: string, counts: { baseline?: number; audit?: number; returned?: number; notCharged?: number }): CountRow {
  const exact = (value: number | undefined): Quantity | null => (value === undefined ? null : fromNumber(value));
  const [baseline, audit, returned] = [exact(counts.baseline), exact(counts.audit), exact(counts.returned)];
  const change = audit === null || baseline === null ? null : minus(audit, baseline);
  const notCharged = counts.notCharged === undefined ? null : pounds(counts.notCharged);
  return { driver, recipient: 'ENV', baseline, audit, returned, agreed: null, change, disputed: null, notCharged, price: null, source: driverCount() };
}

const recharge = (counts: readonly CountRow[], whatIfs: readonly Pick<WhatIf, 'name' | 'gross'>[] = []): Recharge => ({
  pools: [],
  counts,
  whatIfs: whatIfs.map((each) => ({ ...each, reading: '', charges: [], own: 0 as Pence, extraCost: 0 as Pence, generalFundEffect: 0 as Pence, councilEffect: 0 as Pence })),
});

describe('the figures a claim may name', () => {
  it('are the variance and forecast of each stream and of the whole, in pounds', () => {
    const all = figures({ monitoring: monitored([stream('ICT', 762_400, 750_400), stream('Customer Services', 2_084_000, 2_183_600)]) });
    expect(all).toMatchObject({
      'variance: ICT': [-12_000, 'pounds'],
      'forecast: ICT': [750_400, 'pounds'],
      'variance: Customer Services': [99_600, 'pounds'],
      'variance: total': [87_600, 'pounds'],
      'forecast: total': [2_934_000, 'pounds'],
      'virements: total': [0, 'pounds'],
    });
  });

  it('carry the directorate where two directorates have a stream of one name', () => {
    const all = figures({ monitoring: monitored([stream('Finance', 10, 11, 'Resources'), stream('Finance', 10, 13, 'Environment')]) });
    expect(all).toMatchObject({ 'variance: Finance, Resources': [1, 'pounds'], 'variance: Finance, Environment': [3, 'pounds'] });
    expect(all).not.toHaveProperty('variance: Finance');
  });

  it('are the sum of variances of a balance group', () => {
    const group = { name: 'Three streams', members: [], variance: pounds(-7), tolerance: pounds(1_000), passes: true };
    const balance = [{ ...group, adverse: pounds(0), favourable: pounds(7), oneOff: pounds(0), oneOffLines: [], unknown: [] }];
    expect(figures({ monitoring: { ...monitored([]), balance } })).toMatchObject({ 'balance: Three streams': [-7, 'pounds'] });
  });

  it('are the virements of the whole budget', () => {
    const monitoring = monitored([]);
    const total = { ...monitoring.total, virement: pounds(25) };
    expect(figures({ monitoring: { ...monitoring, total } })).toMatchObject({ 'virements: total': [25, 'pounds'] });
  });

  it('are the change of a driver, the change after disputes and the money not charged (228 after 12 disputes of 240)', () => {
    const counts = [
      countRow('Desktops', { baseline: 1_750, audit: 1_956, returned: 1_944, notCharged: 100_940 }),
      countRow('Desktops', { baseline: 210, audit: 244, notCharged: 16_660 }),
      countRow('Desktops', { audit: 5 }),
    ];
    expect(figures({ recharge: recharge(counts) })).toMatchObject({
      'change: Desktops': [240, 'count'],
      'change after disputes: Desktops': [228, 'count'],
      'not charged: Desktops': [117_600, 'pounds'],
    });
  });

  it('do not include the change of a driver that is not billed', () => {
    const all = figures({ recharge: recharge([countRow('Portables', { audit: 620, returned: 620 })]) });
    expect(Object.keys(all).filter((name) => name.includes('Portables'))).toEqual([]);
  });

  it('are the cost of each pool, its income and what it recovers', () => {
    const { pools } = rechargeOf({ drivers: driverCounts([{ audit: 10 }]), rateCard: [rateCardEntry('Desktop', 90)], pools: [pool({ cost: 1_000 })] });
    expect(figures({ recharge: { pools, counts: [], whatIfs: [] } })).toMatchObject({ 'pool: Desktop service': [1_000, 'pounds'], 'income: Desktop service': [900, 'pounds'], 'recovery: Desktop service': [90, 'percent'] });
    const unpriced = rechargeOf({ drivers: driverCounts([{ audit: 10 }]), pools: [pool({ cost: 1_000 })] });
    expect(Object.keys(figures({ recharge: { pools: unpriced.pools, counts: [], whatIfs: [] } })).filter((name) => /income|recovery/.test(name))).toEqual([]);
  });

  it('say from what variance they are Red: the amount or the per cent, whichever comes first', () => {
    const all = measuresOf({ policy: defaultPolicy(2007, 7), recharge: null, establishment: null, funding: null, projects: null, monitoring: monitored([stream('Income', -800_000, 1), stream('Small', 1_000_000, 1), stream('Large', 3_000_000, 1), stream('Nil', 0, 1)]) });
    const red = (name: string) => toNumber(all.get(name)!.redFrom!, 2);
    expect([red('variance: Small'), red('variance: Large'), red('variance: Nil')]).toEqual([50_000, 100_000, 100_000]);
    expect(red('variance: Income')).toBe(40_000);
    expect(red('variance: total')).toBe(160_000);
  });

  it('say between what values a change lies while counts are disputed, row by row', () => {
    const change = (...rows: readonly CountRow[]) => measuresOf({ policy: defaultPolicy(2007, 7), monitoring: monitored([]), recharge: recharge(rows), establishment: null, funding: null, projects: null }).get('change: Desktops');
    const range = change(countRow('Desktops', { baseline: 100, audit: 120, returned: 108 }), countRow('Desktops', { baseline: 10, audit: 10, returned: 15 }))?.range;
    expect([toNumber(range!.lowest, 0), toNumber(range!.highest, 0)]).toEqual([8, 25]);
    expect(change(countRow('Desktops', { baseline: 1, audit: 3, returned: 3 }), countRow('Desktops', { audit: 3, returned: 1 }))).not.toHaveProperty('range');
  });

  it('of a what-if, net of what the provider pays itself and for the General Fund', () => {
    const [scenario] = recharge([], [{ name: 'portables', gross: pounds(303_800) }]).whatIfs;
    const whatIfs = [{ ...scenario!, own: pounds(41_650), generalFundEffect: pounds(7) }];
    const measure = measuresOf({ policy: defaultPolicy(2007, 7), monitoring: monitored([]), recharge: { pools: [], counts: [], whatIfs }, establishment: null, funding: null, projects: null }).get('what-if: portables');
    expect(Object.values(measure!.populations!).map((value) => toNumber(value, 0))).toEqual([262_150, 7]);
  });

  it('are what each what-if raises', () => {
    expect(figures({ recharge: recharge([], [{ name: 'portables', gross: pounds(303_800) }]) })).toMatchObject({
      'what-if: portables': [303_800, 'pounds'],
    });
  });

  it('are the FTE paid above establishment over all streams, and what each stream\'s posts cost against its budget', () => {
    const of = (stream: string, fte: number, difference: number | null, directorate = 'Corporate') =>
      ({ stream, directorate, overFte: fromNumber(fte), cost: pounds(900), difference: difference === null ? null : pounds(difference) }) as StreamEstablishment;
    const establishment = { streams: [of('ICT', 3.75, -570), of('Finance', 0.5, null), of('Finance', 0, 2, 'Environment')], ratesUsed: [] };
    expect(figures({ establishment })).toMatchObject({
      'over establishment: FTE': [4.25, 'count'],
      'establishment cost: ICT': [900, 'pounds'],
      'establishment difference: ICT': [-570, 'pounds'],
      'establishment difference: Finance, Environment': [2, 'pounds'],
    });
    expect(Object.keys(figures({ establishment }))).not.toContain('establishment difference: Finance, Corporate');
    expect(measuresOf({ policy: defaultPolicy(2007, 7), monitoring: monitored([]), recharge: null, establishment: null, funding: null, projects: null }).has('over establishment: FTE')).toBe(false);
  });

  it('are the gap and releases of money that ends, and the counts and cards of projects', () => {
    const tables = tablesWith({ funding: [fundingLine({ byYear: { 2007: 500 }, target: 500, released: 185 }), fundingLine({ name: 'Unknown', released: 5 })], projects: [project({ businessCase: false }), project({ project: 'Telephones', rank: 2 })] });
    const policy = defaultPolicy(2007, 7);
    const funding = reviewFunding({ tables, policy, monitoring: monitored([]), establishment: null }).figures!;
    expect(figures({ funding, projects: reviewProjects({ tables, policy })!.figures })).toMatchObject({
      'funding released: Info supplement': [185, 'pounds'],
      'funding gap: Info supplement': [315, 'pounds'],
      'funding released: Unknown': [5, 'pounds'],
      'projects: cards complete': [1, 'count'],
      'projects: ranked': [2, 'count'],
      'projects: Funded': [2, 'count'],
    });
    expect(Object.keys(figures({ funding }))).not.toContain('funding gap: Unknown');
  });
});
