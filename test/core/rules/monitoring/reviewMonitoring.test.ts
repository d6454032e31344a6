import fc from 'fast-check';
import type { BudgetLine } from '../../../../src/core/model/budgetLine';
import { type Pence, pence, pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { toNumber } from '../../../../src/core/model/quantity';
import { reviewMonitoring } from '../../../../src/core/rules/monitoring/reviewMonitoring';
import { type LineParts, budgetLine, budgetLines, internalPair } from '../../../builders/budgetLine';
import { sampleBudget } from '../../../builders/sampleBudget';
import { tablesWith } from '../../../builders/tableSource';

const balanceGroups = [{ name: 'Three-stream balance', members: ['ICT', 'Corporate Programmes', 'Corporate ICT Projects'] }];
const policy: Policy = { ...defaultPolicy(2007, 7), balanceGroups };
const internalPairs = [
  internalPair('CP to CIP', 'Corporate Programmes / Income charged to CIP', 'Corporate ICT Projects / PM (recharge from CP)'),
];
const reviewed = (budget: readonly BudgetLine[], set: Policy = policy) =>
  reviewMonitoring({ tables: tablesWith({ budget, internalPairs }), policy: set });

describe('the sample budget (sample.md, "Budget 2007/08")', () => {
  const { figures, findings, notChecked } = reviewed(sampleBudget());

  it('gives each stream its original, current, forecast, variance, per cent and status', () => {
    const rows = figures.streams.map(({ stream, original, supplementary, current, forecast, variance, variancePercent, status }) => [
      stream, original / 100, supplementary / 100, current / 100, forecast / 100, variance / 100,
      variancePercent === null ? null : toNumber(variancePercent, 2), status,
    ]);
    expect(rows).toEqual([
      ['ICT', 762_400, 0, 762_400, 750_400, -12_000, -1.57, 'Green'],
      ['Corporate Programmes', 0, 0, 0, 9_000, 9_000, null, 'Amber'],
      ['Corporate ICT Projects', 295_000, 0, 295_000, 298_000, 3_000, 1.02, 'Amber'],
      ['Customer Services (incl. Info)', 1_584_000, 500_000, 2_084_000, 2_183_600, 99_600, 4.78, 'Amber'],
      ['Information Services', 360_000, 0, 360_000, 358_900, -1_100, -0.31, 'Green'],
    ]);
    expect(figures.streams.some(({ largeUnderspend }) => largeUnderspend)).toBe(false);
    expect(figures.streams.map(({ virement }) => virement)).toEqual([0, 0, 0, 0, 0]);
  });

  it('tests the total at directorate level: +98,500, 2.8%, Amber', () => {
    expect(figures.total).toMatchObject({ level: 'directorate', status: 'Amber', virement: 0 });
    expect([figures.total.current, figures.total.variance]).toEqual([pounds(3_501_400), pounds(98_500)]);
    expect(toNumber(figures.total.variancePercent!, 1)).toBe(2.8);
    expect(figures.directorates).toMatchObject([{ directorate: 'Corporate', variance: pounds(98_500), status: 'Amber' }]);
  });

  it('balances to nil: 67,000 each way, 120,000 from reserves', () => {
    expect(figures.balance).toMatchObject([
      { variance: 0, passes: true, adverse: pounds(67_000), favourable: pounds(67_000), oneOff: pounds(120_000), unknown: [] },
    ]);
  });

  it('has gross expenditure of 5,319,300, and 5,254,300 once the internal charge is taken out', () => {
    expect(figures.gross).toEqual({
      expenditure: pounds(5_319_300), eliminated: pounds(65_000), afterElimination: pounds(5_254_300), pairsDeclared: true,
    });
  });

  it('takes every forecast as given', () => {
    expect([...figures.forecastMethods]).toEqual([['given', { lines: 30, current: pounds(3_501_400) }]]);
    expect(notChecked.map(({ why }) => why)).toEqual([
      'The budget has no actual to date: whether the forecasts of 30 lines follow from spending is not checked.',
      'The budget has no previous forecast: whether forecasts moved since the last report is not checked.',
      'The workbook has no forecast history with outturns: how reliable forecasts were is not checked.',
    ]);
  });

  it('finds the agency overspend that ICT hides (BUD-11), and neither BUD-01, BUD-02 nor BUD-04', () => {
    expect(findings.filter(({ id }) => id !== 'BUD-03')).toMatchObject([
      { id: 'BUD-11', subject: 'ICT', amount: pounds(25_000), severity: 'Amber' },
    ]);
    expect(findings.find(({ id }) => id === 'BUD-11')?.message).toBe(
      'ICT is Green (-£12,000, -1.6% of £762,400) and hides Agency +£25,000 (41.7% of £60,000), Red. ' +
        'Offset by Employees -£45,000 (-4.3% of £1,046,300) and Transport -£5,000 (-22.7% of £22,000).',
    );
  });

  it('asks for explanations of what is Amber or Red (BUD-03), each once', () => {
    expect(findings.filter(({ id }) => id === 'BUD-03').map(({ subject, amount }) => [subject, amount! / 100])).toEqual([
      ['ICT: Agency', 25_000],
      ['Corporate Programmes', 9_000],
      ['Corporate ICT Projects', 3_000],
      ['Customer Services (incl. Info)', 99_600],
      ['Customer Services (incl. Info): Agency', 14_000],
    ]);
  });

  it('turns Customer Services Red at exactly £100,000', () => {
    const pushed = sampleBudget().map((line) =>
      line.stream.startsWith('Customer') && line.description === 'Employees' ? { ...line, forecast: pence(line.forecast! + 40_000) } : line,
    );
    expect(reviewed(pushed).figures.streams[3]).toMatchObject({ variance: pounds(100_000), status: 'Red' });
  });
});

const amount = fc.integer({ min: -50_000_000, max: 50_000_000 });
const maybe = fc.option(amount, { nil: null });
const anyLine = fc.record({
  stream: fc.constantFrom('ICT', 'Corporate Programmes', 'Corporate ICT Projects', ''),
  directorate: fc.constantFrom('A', 'B'),
  group: fc.constantFrom('Income' as const, 'Employees' as const, null),
  original: amount, virement: maybe, forecast: maybe, actualToDate: maybe, previousForecast: maybe,
});
type Drawn = LineParts & { readonly original: number };
const scaled = (line: Drawn, by: number): BudgetLine => {
  const times = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : (value * by) / 100);
  const { original, virement, forecast, actualToDate, previousForecast } = line;
  const money = { original, virement, forecast, actualToDate, previousForecast };
  return budgetLine({ ...line, ...Object.fromEntries(Object.entries(money).map(([field, value]) => [field, times(value)])) });
};
/** One sheet for all, so that lines share their table. */
const onOneSheet = (lines: readonly Drawn[], by = 1): BudgetLine[] => {
  const [first] = budgetLines([{}]);
  return lines.map((line, index) => ({ ...scaled(line, by), at: { table: first!.at.table, row: index + 2 }, subjective: `S${index}` }));
};
const sums = (budget: readonly BudgetLine[]) => {
  const { streams, total, gross, balance, forecastMethods } = reviewed(budget).figures;
  const money = (of: typeof total | (typeof streams)[number]): (Pence | null)[] => [
    of.original, of.virement, of.current, of.actualToDate, of.forecast, of.previousForecast, of.movement, of.variance,
  ];
  const named = streams.map((stream) => [`${stream.directorate} ${stream.stream}`, ...money(stream)]);
  return {
    streams: named.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    total: money(total), gross: [gross.expenditure, gross.eliminated, gross.afterElimination],
    balance: balance.map((group) => [group.variance, group.adverse, group.favourable, group.oneOff]),
    methods: [...forecastMethods].map(([basis, { lines, current }]) => [basis, `${lines} lines`, current]),
  };
};

describe('arithmetic', () => {
  it('changes no figure when rows move', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const budget = onOneSheet(lines);
        expect(sums([...budget].reverse())).toEqual(sums(budget));
      }),
    );
  });

  it('makes every sum ten times larger when all money is ten times larger', () => {
    const tenfold = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(tenfold);
      if (typeof value === 'number') return value * 10 + 0;
      return value;
    };
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const once = sums(onOneSheet(lines));
        expect(sums(onOneSheet(lines, 10))).toEqual(Object.fromEntries(Object.entries(once).map(([key, value]) => [key, tenfold(value)])));
      }),
    );
  });

  it('casts: streams add to the total, adverse less favourable is the variance', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const { streams, total, balance } = reviewed(onOneSheet(lines)).figures;
        expect(streams.reduce((so, { variance }) => so + variance, 0)).toBe(total.variance);
        expect(total.forecast - total.current).toBe(total.variance);
        for (const group of balance) expect(group.adverse - group.favourable).toBe(group.variance);
      }),
    );
  });

  it('finds the same findings, by key and amount, when rows move', () => {
    const facts = (budget: readonly BudgetLine[]) =>
      reviewed(budget).findings.map(({ key, amount: money, severity, message }) => `${key} ${money} ${severity} ${message}`).sort();
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const budget = onOneSheet(lines);
        expect(facts([...budget].reverse())).toEqual(facts(budget));
      }),
    );
  });

  it('is nil for a workbook without budget lines', () => {
    const { figures, findings } = reviewMonitoring({ tables: tablesWith({}), policy: defaultPolicy(2007, 7) });
    expect(figures).toMatchObject({ streams: [], directorates: [], total: { variance: 0, variancePercent: null, status: 'Green' }, balance: [] });
    expect(findings).toEqual([]);
  });
});
