import fc from 'fast-check';
import type { BudgetLine, Virement } from '../../../../src/core/model/budgetLine';
import type { Finding } from '../../../../src/core/model/finding';
import { type Pence, pence, pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { toNumber } from '../../../../src/core/model/quantity';
import { readTables } from '../../../../src/core/reading/readTables';
import { reviewMonitoring } from '../../../../src/core/rules/monitoring/reviewMonitoring';
import { type LineParts, BUDGET_FIELDS, budgetLine, budgetLines, internalPair, virement } from '../../../builders/budgetLine';
import { ledgerEntry, pastForecast, structureEntry } from '../../../builders/monitoring';
import { type Drawn, gridOf } from '../../../builders/grid';
import { sampleBudget } from '../../../builders/sampleBudget';
import { tableSource, tablesWith } from '../../../builders/tableSource';

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

  it('balances to nil: 67,000 each way, 120,000 from reserves (rules.md section 1 "Balance test")', () => {
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

  it('finds the agency overspend of 41.7% that ICT hides (BUD-11, rules.md section 1), and neither BUD-01, BUD-02 nor BUD-04', () => {
    expect(findings.filter(({ id }) => id !== 'BUD-03')).toMatchObject([
      { id: 'BUD-11', subject: 'ICT', amount: pounds(25_000), severity: 'Amber' },
    ]);
    expect(findings.find(({ id }) => id === 'BUD-11')?.message).toBe(
      'ICT is Green (-£12,000, -1.6%) and hides Agency +£25,000 (41.7%), Red. The budgets are £762,400 and £60,000. ' +
        'Offset by Employees -£45,000 (-4.3%) and Transport -£5,000 (-22.7%).',
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

describe('a workbook read from its sheets', () => {
  const HEADINGS = ['Service stream', 'Cost centre', 'Subjective', 'Description', 'Original budget', 'Virement', 'Current budget', 'Actual to date', 'Forecast', 'Variance'];
  const pay = ['ICT', 'C1', '1010', 'Pay', 100_000, -5_000, 95_000, 50_000, 96_000, 1_000];
  const gas = ['ICT', 'C1', '2010', 'Gas', 20_000, null, 20_000, 12_000, 21_000, 1_000];
  const total = ['ICT total', null, null, null, 120_000, -5_000, 115_000, 62_000, 117_000, 2_000];
  const parks = ['Parks', 'C2', '2010', 'Gas', 10_000, 5_000, 15_000, 9_000, 15_000, 0];
  const grand = ['Total', null, null, null, 130_000, 0, 130_000, 71_000, 132_000, 2_000];
  const settings: Drawn[] = [['Setting', 'Value'], ['year', '2007/08'], ['period', 7], ['approval.limit.Director', 50_000]];
  const register: Drawn[] = [['Ref', 'From', 'To', 'Amount', 'Approved by'], ['V1', 'C1 / 1010', 'C2 / 2010', 5_000, 'Director']];
  const ledger: Drawn[] = [['Cost centre', 'Subjective', 'Period', 'Amount'], ['C1', '1010', 7, 50_000], ['C1', '2010', 6, 12_000], ['C2', '2010', 7, 9_000]];
  const history: Drawn[] = [['Year', 'Period', 'Service stream', 'Forecast variance', 'Outturn variance'], ['2006/07', 7, 'ICT', 0, 1_000]];
  const found = (budget: readonly Drawn[], sheets: Readonly<Record<string, readonly Drawn[]>> = {}) => {
    const all = { Settings: settings, Virements: register, Ledger: ledger, History: history, ...sheets };
    const { tables, policy: set } = readTables([gridOf('Budget', [HEADINGS, ...budget]), ...Object.entries(all).map(([name, rows]) => gridOf(name, rows))], []);
    return reviewMonitoring({ tables, policy: set }).findings.filter(({ id }) => id !== 'BUD-03').map(({ id, at, amount: money }) => [id, `${at.sheet} ${at.cells}`, (money ?? 0) / 100]);
  };
  const changed = (row: readonly (string | number | null)[], column: number, value: string | number | null) => row.map((cell, index) => (index === column ? value : cell));

  it('is sound before a fault is planted', () => {
    expect(found([pay, gas, total, parks, grand])).toEqual([]);
  });

  it.each<[string, readonly Drawn[], Readonly<Record<string, readonly Drawn[]>>, readonly unknown[]]>([
    ['BUD-05', [pay, gas, changed(total, 6, 95_000), parks, grand], {}, ['Budget G4', -20_000]],
    ['BUD-06', [pay, gas, total, changed(parks, 0, null), grand], {}, ['Budget A5', 15_000]],
    ['BUD-07', [pay, changed(gas, 7, -12_000), changed(total, 7, 38_000), parks, changed(grand, 7, 47_000)], { Ledger: ledger }, ['Budget H3', 24_000]],
    ['BUD-08', [changed(pay, 9, 1_500), gas, changed(total, 9, 2_500), parks, changed(grand, 9, 2_500)], {}, ['Budget J2', 500]],
    ['BUD-14', [pay, gas, total, parks, grand], { History: [...history.slice(0, 1), ['2006/07', 7, 'ICT', 0, 25_001]] }, ['History E2', 25_001]],
    ['BUD-16', [pay, gas, total, parks, grand], { Virements: [...register.slice(0, 1), ['V1', 'C1 / 1010', 'C2 / 2010', 5_000, null]] }, ['Virements E2', 5_000]],
    ['BUD-17', [pay, gas, total, parks, grand], { Ledger: [...ledger.slice(0, 3), ['C2', '2010', 7, 8_000]] }, ['Budget H5', 1_000]],
    ['BUD-12', [pay, gas, total, parks, grand], { Structure: [['Cost centre', 'Service stream', 'Ring-fenced'], ['C1', 'ICT', 'No'], ['C2', 'Parks', 'Yes']] }, ['Virements D2', 5_000]],
  ])('finds %s in its cell and nothing else', (id, budget, sheets, [cells, money]) => {
    expect(found(budget, sheets)).toEqual([[id, cells, money]]);
  });
});

describe('one cause is one finding (rules.md section 0)', () => {
  const income = { stream: 'CP', costCentre: 'C1', subjective: '9110', description: 'Charges', nature: 'income' as const, original: -65_000, current: -65_000, actualToDate: -30_000 };
  const cost = { stream: 'CIP', costCentre: 'C2', subjective: '7110', description: 'Management', original: 65_000, current: 65_000, actualToDate: 30_000, forecast: 65_000 };
  const pairs = [internalPair('Charges', 'C1 / 9110', 'C2 / 7110')];
  const ledger = [ledgerEntry('C1 / 9110', -30_000), ledgerEntry('C2 / 7110', 30_000)];
  const ids = (lines: readonly LineParts[], set: Partial<Policy> = {}) =>
    reviewMonitoring({ tables: tablesWith({ budget: budgetLines(lines), internalPairs: pairs, ledger }), policy: { ...defaultPolicy(2007, 7), ...set } }).findings.map(({ id }) => id);
  const sound = { ...income, forecast: -65_000 };

  it('finds nothing in the sound workbook that the faults below are planted in', () => {
    expect(ids([sound, cost])).toEqual([]);
  });

  it('tells a forecast of the wrong sign once, not as a variance, a pair, a profile and a hidden Red besides', () => {
    expect(ids([{ ...sound, forecast: 65_000 }, cost])).toEqual(['BUD-07']);
  });

  it('tells a current budget of the wrong sign once, and an actual too', () => {
    expect(ids([{ ...sound, current: 65_000 }, cost])).toEqual(['BUD-07']);
    expect(ids([{ ...sound, actualToDate: 30_000 }, cost])).toEqual(['BUD-07']);
  });

  it('tells a forecast that moved by its sign once', () => {
    const before = { ...sound, previousForecast: -65_000 };
    expect(ids([{ ...before, forecast: 65_000 }, { ...cost, previousForecast: 65_000 }])).toEqual(['BUD-07']);
    expect(ids([{ ...before, previousForecast: -95_000 }, { ...cost, previousForecast: 65_000 }])).toEqual(['BUD-14']);
  });

  it('tells a line that is there twice once: neither the ledger nor the pair nor the control total again', () => {
    expect(ids([sound, cost, cost], { controlActual: pounds(0), controlBudget: pounds(0) })).toEqual(['BUD-09']);
    expect(ids([sound, cost, { ...cost, actualToDate: 5 }]).sort()).toEqual(['BUD-09', 'BUD-13', 'BUD-17']);
  });

  it('still tells what is wrong besides the sign, and what a name explains is no cause of anything', () => {
    expect(ids([{ ...sound, actualToDate: 29_000 }, cost]).sort()).toEqual(['BUD-07', 'BUD-17']);
    const saving = { ...cost, costCentre: 'C3', description: 'Vacancy saving', original: -20_000, current: -20_000, actualToDate: null, forecast: 4_000 };
    expect(ids([sound, cost, saving]).sort()).toEqual(['BUD-03', 'BUD-07']);
  });

  it('takes lines for themselves on a sheet that repeats its accounts throughout', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ ...cost, costCentre: `X${index}`, original: 1, current: 65_000 }));
    const found = ids([...many, ...many]);
    expect([found.filter((id) => id === 'BUD-09').length, found.filter((id) => id === 'BUD-01').length]).toEqual([1, 42]);
  });

  it('tells a fault of a repeated line once', () => {
    const wrong = { ...cost, costCentre: 'C9', original: 1, current: 65_000 };
    expect(ids([wrong, wrong]).filter((id) => id === 'BUD-01')).toEqual(['BUD-01']);
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
type DrawnLine = LineParts & { readonly original: number };
const scaled = (line: DrawnLine, by: number): BudgetLine => {
  const times = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : (value * by) / 100);
  const { original, virement, forecast, actualToDate, previousForecast } = line;
  const money = { original, virement, forecast, actualToDate, previousForecast };
  return budgetLine({ ...line, ...Object.fromEntries(Object.entries(money).map(([field, value]) => [field, times(value)])) });
};
/** One sheet for all, so that lines share their table. */
const onOneSheet = (lines: readonly DrawnLine[], by = 1): BudgetLine[] => {
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

/** Lines of few accounts, so that rules about accounts, pairs, registers and the ledger all have something to find. */
const coded = fc.record({
  stream: fc.constantFrom('ICT', 'Corporate Programmes', ''),
  costCentre: fc.constantFrom('C1', 'C2', 'C3', ''),
  subjective: fc.constantFrom('1010', '9110', '7110'),
  description: fc.constantFrom('Pay', 'Charges', 'Vacancy saving'),
  nature: fc.constantFrom('income' as const, 'expenditure' as const),
  original: amount, virement: maybe, current: maybe, forecast: maybe, actualToDate: maybe, budgetToDate: maybe, previousForecast: maybe, variance: maybe,
});
const codedLines = (lines: readonly LineParts[]): BudgetLine[] => {
  const table = tableSource({ fields: BUDGET_FIELDS });
  return lines.map((line, index) => {
    const money = Object.fromEntries(Object.entries(line).filter(([, value]) => typeof value === 'number').map(([field, value]) => [field, (value as number) / 100]));
    return budgetLine({ ...line, ...money, table, row: index + 2 });
  });
};
const head = fc.constantFrom('C1', 'C2 / 1010', 'C3', 'ICT', 'Contingency');
const move = fc.record({ from: head, to: head, money: fc.integer({ min: 0, max: 9_000 }), outside: fc.boolean(), approvedBy: fc.constantFrom('', 'Director', 'Cabinet') })
  .map(({ from, to, money, outside, approvedBy }): Virement => {
    const entry = virement(from, to, money, outside);
    return { ...entry, at: { ...entry.at, table: tableSource({ dataset: 'Virements', fields: ['from', 'to', 'amount', 'approvedBy'] }) }, approvedBy };
  });
const posting = fc.record({ costCentre: fc.constantFrom('C1', 'C2', 'C3', 'X'), subjective: fc.constantFrom('1010', '9110', '4999'), money: fc.integer({ min: -900, max: 900 }) })
  .map(({ costCentre, subjective, money }) => ledgerEntry(`${costCentre} / ${subjective}`, money));
const declared = [internalPair('a', 'C1 / 9110', 'C2 / 7110'), internalPair('b', 'C2 / 9110', 'C2 / 7110'), internalPair('c', 'C3 / 9110', 'C3 / 7110')];
const fences = [structureEntry('C3', 'ICT', { ringFenced: true }), structureEntry('C1', 'ICT')];
const history = [pastForecast('ICT', 0, 90_000), pastForecast('Corporate Programmes', 5_000, 6_000)];
const controlled: Policy = { ...policy, controlBudget: pounds(1), controlActual: pounds(1), approvalLimits: new Map([['Director', pounds(500)]]) };

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

  it('finds the same findings, by key and amount, when rows of any sheet move', () => {
    const facts = (found: readonly Finding[]) => found.map(({ key, amount: money, severity, message }) => `${key} ${money} ${severity} ${message}`).sort();
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(coded, { maxLength: 12 }), fc.array(move, { maxLength: 4 }), fc.array(posting, { maxLength: 6 }), (lines, moves, postings) => {
        const budget = codedLines(lines);
        const tables = tablesWith({ budget, virements: moves, ledger: postings, internalPairs: declared, structure: fences, forecastHistory: history });
        const turned = tablesWith({
          ...{ budget: [...budget].reverse(), virements: [...moves].reverse(), ledger: [...postings].reverse() },
          ...{ internalPairs: [...declared].reverse(), structure: [...fences].reverse(), forecastHistory: [...history].reverse() },
        });
        const [once, again] = [tables, turned].map((each) => reviewMonitoring({ tables: each, policy: controlled }));
        expect(facts(again!.findings)).toEqual(facts(once!.findings));
        expect(reviewMonitoring({ tables, policy: controlled })).toEqual(once);
        for (const { id } of once!.findings) seen.add(id);
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(
      ['01', '02', '03', '04', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17'].map((id) => `BUD-${id}`),
    );
  });

  it('is nil for a workbook without budget lines', () => {
    const { figures, findings } = reviewMonitoring({ tables: tablesWith({}), policy: defaultPolicy(2007, 7) });
    expect(figures).toMatchObject({ streams: [], directorates: [], total: { variance: 0, variancePercent: null, status: 'Green' }, balance: [] });
    expect(findings).toEqual([]);
  });
});
