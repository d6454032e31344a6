import fc from 'fast-check';
import type { Claim } from '../../../src/core/model/claim';
import type { FundingLine } from '../../../src/core/model/fundingLine';
import { pounds } from '../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../src/core/model/policy';
import { fraction, fromNumber, toNumber } from '../../../src/core/model/quantity';
import type { ScenarioChange } from '../../../src/core/model/scenario';
import type { Tables } from '../../../src/core/model/tables';
import { runScenarios } from '../../../src/core/scenario/runScenarios';
import { BUDGET_FIELDS, budgetLine, budgetLines } from '../../builders/budgetLine';
import { claim } from '../../builders/claim';
import { type CountParts, driverCounts, pool, rateCardEntry, sampleDevices, sampleRateCard } from '../../builders/recharge';
import { rowOf, tableSource, tablesWith } from '../../builders/tableSource';

const setting = (name: string, value: string): ScenarioChange => ({ kind: 'setting', name, value });
const rate = (element: string, price: number): ScenarioChange => ({ kind: 'rate', element, price: fromNumber(price) });

/** A line of the funding register, with its money in pounds by the year it starts in. */
function fundingLine({ amounts, ...parts }: { readonly name: string; readonly stream: string; readonly amounts: Readonly<Record<number, number>> }): FundingLine {
  const money = new Map(Object.entries(amounts).map(([year, amount]) => [Number(year), pounds(amount)]));
  const words = { directorate: '', kind: '', source: '', fromService: '', approvedBy: '', virement: '' };
  return { at: rowOf(tableSource({ dataset: 'Funding', fields: ['name'] }), 2), ...words, ...parts, amounts: money, endYear: null, releaseTarget: null, released: null };
}

function answer(tables: Partial<Tables>, changes: readonly ScenarioChange[], policy: Partial<Policy> = {}) {
  const reading = { tables: tablesWith({ budget: [budgetLine({ current: 100, forecast: 100 })], ...tables }), policy: { ...defaultPolicy(2007, 7), ...policy }, issues: [] };
  const before = JSON.stringify(reading, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  const { results } = runScenarios(reading, [{ name: 'asked', changes }]);
  expect(JSON.stringify(reading, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))).toBe(before);
  const [result] = results;
  const shift = (which: 'atPrice' | 'pools') => result?.[which]?.charges.map((charge) => charge.shift / 100);
  const figure = (name: string) => {
    const found = result?.figures.find((each) => each.name === name);
    return found === undefined ? undefined : [found.base, found.scenario].map((value) => (value === null ? null : toNumber(value, 2)));
  };
  return { ...result!, shift, figure };
}

const sample = (): Partial<Tables> => ({ drivers: sampleDevices(), rateCard: sampleRateCard(), pools: [pool({ cost: 1_104_317, year: '2008/09', provider: 'Corporate & Customer Services' })] });

describe('another price (rules.md section 4)', () => {
  const counts: readonly CountParts[] = [
    { recipient: 'Environment', baseline: 100, audit: 100 },
    { recipient: 'Schools', baseline: 20, audit: 20, recipientType: 'ring-fenced' },
    { recipient: 'PCT', baseline: 5, audit: 5, recipientType: 'external' },
  ];

  it('490 to 500 on 100 general fund, 20 school and 5 PCT: income +1,250, General Fund +250, council +50', () => {
    const { atPrice, pools, shift } = answer({ drivers: driverCounts(counts), rateCard: [rateCardEntry('Desktop', 490)] }, [rate('desktops', 500)]);
    expect(atPrice).toMatchObject({ name: 'charges at the rate card', gross: pounds(1_250), extraCost: 0, generalFundEffect: pounds(250), councilEffect: pounds(50) });
    expect(shift('atPrice')).toEqual([1_000, 50, 200]);
    expect(pools).toBeNull();
  });

  it('changes what a pool recovers, and may clear its finding', () => {
    const { figure, findings } = answer(sample(), [rate('Desktop', 500)]);
    expect(figure('recovery: Desktop service')).toEqual([97.62, 99.61]);
    expect(findings.cleared.map(({ id, amount }) => [id, amount])).toEqual([['RCH-07', pounds(26_317)]]);
    expect(findings.new).toEqual([]);
    expect(findings.staying).toBe(2);
  });

  it('that the card does not have changes nothing, and is said', () => {
    const { unanswered, figures, atPrice } = answer(sample(), [rate('Server', 500)]);
    expect(unanswered).toEqual([rate('Server', 500)]);
    expect([figures, atPrice?.gross]).toEqual([[], 0]);
  });
});

describe('another population (sample.md)', () => {
  const all = setting('recharge.population', 'Desktops; Portables; GIS licences');

  it('charges portables at the desktop price, +303,800, and shares the pool over all devices, sum 0.00', () => {
    const { atPrice, pools, shift } = answer(sample(), [all]);
    expect(atPrice).toMatchObject({ gross: pounds(303_800), own: pounds(41_650), generalFundEffect: 0, councilEffect: 0 });
    expect(shift('pools')).toEqual([-5_820.63, 9_654.77, -7_105.79, 6_155.27, -1_409.77, -1_473.85]);
    expect(pools).toMatchObject({ gross: 0, own: -710_579, extraCost: 0 });
  });

  it('a pool that is flexed costs as many units more: an extra cost to General Fund and council', () => {
    const { pools } = answer(sample(), [all, setting('recharge.pool', 'flexed')]);
    const extra = Math.round((1_104_317_00 * 2_820) / 2_200) - 1_104_317_00;
    expect(pools).toMatchObject({ gross: extra, extraCost: extra, generalFundEffect: -extra, councilEffect: -extra });
  });

  it('changes nothing in a workbook that charges nobody', () => {
    expect(answer({}, [all])).toMatchObject({ atPrice: null, pools: null, figures: [], flips: [], findings: { new: [], cleared: [] } });
  });

  it('joins the first pool with a price, and none that names it already', () => {
    const two = (driver: string) => ({ ...sample(), pools: [pool({ service: 'Payroll', cost: 10, driver: 'Staff' }), pool({ cost: 1_104_317, driver })], drivers: [...sampleDevices(), ...driverCounts([{ driver: 'Staff', recipient: 'Resources', audit: 3 }])] });
    const joined = setting('recharge.population', 'Desktops; Portables; GIS licences; Staff');
    expect(answer(two('Desktops'), [joined]).shift('pools')).toEqual([-5_820.63, 9_654.77, -7_105.79, 6_155.27, -1_409.77, -1_473.85]);
    expect(answer(two('Desktops'), [joined]).atPrice?.gross).toBe(pounds(303_800));
    expect(answer({ ...sample(), pools: [pool({ cost: 1_104_317, driver: 'Desktops + Portables' })] }, [all]).pools?.gross).toBe(0);
  });

  it('without a price anywhere the first pool is joined; held at nil units', () => {
    const counts = driverCounts([{ recipient: 'ENV', audit: 0 }, { recipient: 'HR', driver: 'Portables', audit: 2, chargeable: false }]);
    const { shift } = answer({ drivers: counts, pools: [pool({ cost: 100 })] }, [setting('recharge.population', 'Desktops; Portables'), setting('recharge.pool', 'flexed')]);
    expect(shift('pools')).toEqual([0, 100]);
  });

  it('without pools there is nothing to join, and no price to charge at', () => {
    const { atPrice, pools } = answer({ ...sample(), pools: [] }, [all]);
    expect([atPrice?.gross, pools]).toEqual([0, null]);
  });

  it('a driver it leaves out is charged no longer', () => {
    expect(answer(sample(), [setting('recharge.population', 'Desktops')]).atPrice?.gross).toBe(pounds(-24_500));
  });

  it('keeps the standing what-ifs, and claims about them, out of the comparison', () => {
    const claims: readonly Claim[] = [claim('what-if: portables', 'in excess of', 300_000), claim('what-if: uncounted', 'at least', 999_999)];
    const { flips, figures, findings } = answer({ ...sample(), claims }, [all]);
    expect(flips).toEqual([]);
    expect(figures.map(({ name }) => name)).toEqual(['income: Desktop service', 'recovery: Desktop service']);
    expect([...findings.new, ...findings.cleared].map(({ id }) => id)).not.toContain('GOV-07');
  });

  it('but under other changes they are compared', () => {
    expect(answer(sample(), [setting('recharge.pool', 'flexed')]).figures.map(({ name }) => name)).toEqual(['what-if: pool over all devices']);
  });

  it('of drivers that nobody counted changes nothing, and is said', () => {
    expect(answer(sample(), [setting('recharge.population', 'Servers')])).toMatchObject({ unanswered: [setting('recharge.population', 'Servers')], figures: [] });
  });
});

describe('claims that flip', () => {
  it('a lower price brings less than 300,000: Supported to Not supported, and GOV-07 is found', () => {
    const { flips, findings } = answer({ ...sample(), claims: [claim('what-if: portables', 'in excess of', 300_000), claim('change: Desktops', 'approximately', 240)] }, [rate('Desktop', 480)]);
    expect(flips).toMatchObject([{ base: { result: 'Supported', claim: { measure: 'what-if: portables' } }, scenario: 'Not supported' }]);
    expect(findings.new.map(({ id }) => id)).toEqual(['GOV-07']);
  });
});

describe('another method', () => {
  it('moves money between recipients and loses none', () => {
    const users = (driver: string, counts: Readonly<Record<string, number>>): readonly CountParts[] => Object.entries(counts).map(([recipient, audit]) => ({ driver, recipient, audit }));
    const tables = {
      drivers: driverCounts([...users('D1', { S2: 20, A: 50, B: 30 }), ...users('D2', { S1: 10, A: 40, B: 50 })]),
      pools: [pool({ row: 2, service: 'S1', cost: 10_000, driver: 'D1' }), pool({ row: 3, service: 'S2', cost: 8_000, driver: 'D2' })],
    };
    const { pools, shift, findings } = answer(tables, [setting('recharge.method', 'reciprocal')]);
    expect(shift('pools')).toEqual([-213.72, 213.72]);
    expect(pools).toMatchObject({ gross: 0, name: 'charges of the pools' });
    expect(findings.cleared.map(({ id }) => id)).toEqual(['RCH-09']);
  });
});

describe('another forecast method, vacancy factor', () => {
  it('forecasts lines without a forecast by another method', () => {
    const table = tableSource({ dataset: 'Budget', fields: BUDGET_FIELDS.filter((field) => field !== 'forecast') });
    const budget = [budgetLine({ table, group: 'Employees', current: 1_200, actualToDate: 700, budgetToDate: 500 })];
    expect(answer({ budget }, [setting('forecast.method', 'straight-line')]).figure('forecast: ICT')).toEqual([1_400, 1_200]);
  });

  it('is said against the figures that change, and nothing else does', () => {
    expect(answer(sample(), [setting('vacancyFactor', '5')])).toMatchObject({ figures: [], flips: [], unanswered: [] });
  });
});

describe('a funding line that is dropped', () => {
  const budget = (...supplements: readonly number[]) => budgetLines(supplements.map((supplementary) => ({ stream: 'Customer Services', original: 1_000, supplementary, forecast: 1_000 + supplementary })));
  const info = fundingLine({ name: 'Info supplement', stream: 'Customer Services', amounts: { 2007: 500, 2008: 500 } });
  const drop: ScenarioChange = { kind: 'drop funding', name: 'info supplement' };

  const ofBudget = ({ name }: { readonly name: string }): boolean => !name.startsWith('funding');
  const changed = (of: Parameters<typeof answer>[0]) => answer(of, [drop]).figures.filter(ofBudget);

  it('takes its own gap and releases out of the figures', () => {
    expect(answer({ budget: budget(500), funding: [info] }, [drop]).figure('funding gap: Info supplement')).toEqual([500, null]);
  });

  it('takes its money of the year out of the budget, so that the stream overspends by it', () => {
    const { figure, flips } = answer({ budget: budget(0, 500), funding: [info], claims: [claim('variance: Customer Services', 'within budget')] }, [drop]);
    expect(figure('variance: Customer Services')).toEqual([0, 500]);
    expect(figure('forecast: Customer Services')).toBeUndefined();
    expect(flips).toMatchObject([{ scenario: 'Not supported' }]);
  });

  it('prefers the supplement that is exactly as much, else takes the largest that holds it', () => {
    const lines = (...supplements: readonly number[]) => runScenarios({ tables: tablesWith({ budget: budget(...supplements), funding: [info] }), policy: defaultPolicy(2007, 7), issues: [] }, [{ name: '', changes: [drop] }]);
    const variances = (...supplements: readonly number[]) => lines(...supplements).results[0]?.figures.filter(ofBudget).map(({ name, scenario }) => [name, toNumber(scenario ?? fraction(0), 0)]);
    expect(variances(900, 500)).toEqual([['variance: Customer Services', 500], ['variance: total', 500]]);
    expect(variances(900, 600)).toEqual([['variance: Customer Services', 500], ['variance: total', 500]]);
    expect(variances(400, 300)).toEqual([]);
  });

  it('of another stream or another year leaves the budget alone', () => {
    expect(changed({ budget: budget(500), funding: [fundingLine({ name: 'Info supplement', stream: 'ICT', amounts: { 2007: 500 } })] })).toEqual([]);
    expect(changed({ budget: budget(500), funding: [fundingLine({ name: 'Info supplement', stream: '', amounts: { 2008: 500 } })] })).toEqual([]);
    expect(changed({ budget: budget(500), funding: [fundingLine({ name: 'Info supplement', stream: '', amounts: { 2007: 500 } })] })).toHaveLength(2);
  });

  it('that the register does not have changes nothing, and is said', () => {
    expect(answer({ budget: budget(500), funding: [info] }, [{ kind: 'drop funding', name: 'Other' }])).toMatchObject({ unanswered: [{ name: 'Other' }], figures: [] });
  });
});

describe('any scenario', () => {
  it('no change changes nothing, and any number of scenarios stand beside one base', () => {
    const reading = { tables: tablesWith({ budget: [budgetLine({ current: 100, forecast: 100 })], ...sample() }), policy: defaultPolicy(2007, 7), issues: [] };
    const { base, results } = runScenarios(reading, [{ name: 'none', changes: [] }, { name: 'price', changes: [rate('Desktop', 500)] }, { name: 'all', changes: [setting('recharge.population', 'Desktops')] }]);
    expect(results.map(({ scenario, atPrice }) => [scenario.name, atPrice?.gross])).toEqual([['none', 0], ['price', pounds(19_600)], ['all', pounds(-24_500)]]);
    expect(results[0]).toMatchObject({ figures: [], flips: [], unanswered: [], findings: { new: [], cleared: [], staying: base.findings.length } });
    expect(runScenarios(reading, []).results).toEqual([]);
  });

  it('between internal recipients nets to nil for General Fund and council, whatever the counts and prices', () => {
    const counts = fc.array(fc.record({ recipient: fc.constantFrom('A', 'B', 'C'), driver: fc.constantFrom('Desktops', 'Portables'), baseline: fc.nat(50), audit: fc.nat(50), chargeable: fc.boolean() }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(counts, fc.integer({ min: 0, max: 900 }), (rows, price) => {
      const tables = { drivers: driverCounts(rows), rateCard: [rateCardEntry('Desktop', 490)], pools: [pool({ cost: 1_000, provider: 'A' })] };
      for (const change of [rate('Desktop', price), setting('recharge.population', 'Desktops; Portables'), setting('recharge.method', 'reciprocal')]) {
        const { atPrice, pools } = answer(tables, [change]);
        for (const shift of [atPrice, pools]) if (shift !== null) expect([shift.generalFundEffect, shift.councilEffect]).toEqual([0, 0]);
      }
    }), { numRuns: 40 });
  });
});
