import type { Establishment, StreamEstablishment } from '../../../../src/core/model/establishment';
import { type Pence, pounds } from '../../../../src/core/model/money';
import type { Monitoring } from '../../../../src/core/model/monitoring';
import { type Quantity, fromNumber, minus, toNumber } from '../../../../src/core/model/quantity';
import type { CountRow, Recharge, WhatIf } from '../../../../src/core/model/rechargeResult';
import { measuresOf } from '../../../../src/core/rules/claims/measures';
import { monitored } from '../../../builders/post';
import { driverCount } from '../../../builders/recharge';

function figures(parts: { monitoring?: Monitoring; recharge?: Recharge; establishment?: Establishment }) {
  const { monitoring = monitored([]), recharge = null, establishment = null } = parts;
  const measures = measuresOf({ monitoring, recharge, establishment });
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
  return { driver, recipient: 'ENV', baseline, audit, returned, change, disputed: null, notCharged, source: driverCount() };
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
    const balance = [{ ...group, adverse: pounds(0), favourable: pounds(7), oneOff: pounds(0), unknown: [] }];
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

  it('are what each what-if raises', () => {
    expect(figures({ recharge: recharge([], [{ name: 'portables', gross: pounds(303_800) }]) })).toMatchObject({
      'what-if: portables': [303_800, 'pounds'],
    });
  });

  it('are the FTE paid above establishment, over all streams', () => {
    const overFte = (fte: number) => ({ overFte: fromNumber(fte) }) as StreamEstablishment;
    const establishment = { streams: [overFte(3.75), overFte(0.5)], ratesUsed: [] };
    expect(figures({ establishment })).toMatchObject({ 'over establishment: FTE': [4.25, 'count'] });
    expect(measuresOf({ monitoring: monitored([]), recharge: null, establishment: null }).has('over establishment: FTE')).toBe(false);
  });
});
