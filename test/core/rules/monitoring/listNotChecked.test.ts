import type { BudgetLine } from '../../../../src/core/model/budgetLine';
import { pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import type { Tables } from '../../../../src/core/model/tables';
import { reviewMonitoring } from '../../../../src/core/rules/monitoring/reviewMonitoring';
import { type LineParts, BUDGET_FIELDS, budgetLines, internalPair, virement } from '../../../builders/budgetLine';
import { ledgerEntry, pastForecast, structureEntry, supplement } from '../../../builders/monitoring';
import { rowOf, tableSource, tablesWith } from '../../../builders/tableSource';

const policy: Policy = { ...defaultPolicy(2007, 7), approvalLimits: new Map([['Cabinet', pounds(50_000)]]) };
const sound = { original: 100, current: 100, actualToDate: 50, forecast: 100, previousForecast: 100 };
const noForecast = tableSource({ fields: BUDGET_FIELDS.filter((field) => field !== 'forecast') });
const register = tableSource({ dataset: 'Virements', fields: ['from', 'to', 'amount', 'approvedBy'] });
const approved = (from: string, to: string, amount: number, outside = false) => ({ ...virement(from, to, amount, outside), approvedBy: 'Cabinet', at: rowOf(register, 2) });

/** What is said of a workbook that has everything besides what a test changes. */
const said = (tables: Partial<Tables>, set: Partial<Policy> = {}) => {
  const ledger = (tables.budget ?? []).map((line: BudgetLine) => ledgerEntry(`${line.costCentre} / ${line.subjective}`, (line.actualToDate ?? 0) / 100));
  const whole = { ledger, forecastHistory: [pastForecast('ICT', 0, 0)], structure: [structureEntry('C1', 'ICT')] };
  return reviewMonitoring({ tables: tablesWith({ ...whole, ...tables }), policy: { ...policy, ...set } }).notChecked.map(({ why, amount }) => [why, amount]);
};
const lines = (...parts: readonly LineParts[]) => budgetLines(parts);

describe('what monitoring did not check', () => {
  it('is nothing for a budget with everything on it', () => {
    expect(said({ budget: lines(sound), virements: [approved('C1', 'C1', 5)] })).toEqual([]);
    expect(said({})).toEqual([]);
  });

  it('names blank forecasts with their cells and gross money', () => {
    const blank = { ...sound, forecast: null };
    expect(said({ budget: lines(blank, sound, { ...blank, original: -40, current: -40, group: 'Income' }) })).toEqual([
      ['2 lines with a blank forecast taken at their current budget (Budget L2, L4).', pounds(140)],
    ]);
  });

  it('names lines with nothing spent where there is no forecast column', () => {
    const line = { ...sound, forecast: null };
    const budget = budgetLines([{ ...line, current: 55, actualToDate: 0 }, { ...line, current: 12, actualToDate: 7 }], noForecast);
    expect(said({ budget })).toEqual([
      ['1 line with no forecast and no actual to date taken at its current budget (Budget K2).', pounds(55)],
    ]);
    expect(said({ budget }, { period: 0 }).map(([why]) => why)).not.toContainEqual(expect.stringContaining('no actual to date taken'));
  });

  it('names employees lines that the posts method has no projection for; other lines are forecast by profile anyway', () => {
    const line = { ...sound, forecast: null, current: 12, actualToDate: 7 };
    const budget = budgetLines([{ ...line, group: 'Employees' }, { ...line, group: 'Premises' }], noForecast);
    expect(said({ budget }, { forecastMethod: 'posts' })).toEqual([
      ['The forecast method "posts" found no pay projection for 1 employees line: forecast by profile instead (Budget K2).', pounds(12)],
    ]);
  });

  it('says that no line belongs to a stream; some lines without are a finding', () => {
    const none = lines({ ...sound, stream: '' }, { ...sound, stream: ' ' });
    const forecastHistory = [pastForecast('No stream', 0, 0)];
    expect(said({ budget: none, forecastHistory })).toEqual([['No line of the budget belongs to a stream: 2 lines are shown as "No stream" (Budget B2:B3).', pounds(200)]]);
    expect(said({ budget: lines(sound, { ...sound, stream: '' }), forecastHistory: [...forecastHistory, pastForecast('ICT', 0, 0)] })).toEqual([]);
  });

  it('names lines without an original budget and with a blank previous forecast', () => {
    const alone = tableSource({ fields: ['stream', 'virement', 'current', 'forecast', 'previousForecast'] });
    const parts = { ...sound, original: null };
    const budget = budgetLines([parts, { ...parts, current: 50, previousForecast: null }], alone);
    expect(said({ budget })).toEqual([
      ['1 line with a blank previous forecast taken at its current budget when the movement is worked out (Budget E3).', pounds(50)],
      ['2 lines with a current budget and no original budget: whether it adds up is not checked (Budget C2:C3).', pounds(150)],
    ]);
  });

  it('says what the whole budget lacks: actuals, previous forecasts, history, ledger', () => {
    const bare = { ...sound, actualToDate: null, previousForecast: null };
    expect(said({ budget: lines(bare), ledger: [], forecastHistory: [pastForecast('ICT', 5, null)] })).toEqual([
      ['The budget has no actual to date: whether the forecasts of 1 line follow from spending is not checked.', pounds(100)],
      ['The budget has no previous forecast: whether forecasts moved since the last report is not checked.', pounds(100)],
      ['The workbook has no forecast history with outturns: how reliable forecasts were is not checked.', null],
    ]);
    expect(said({ budget: lines(sound), ledger: [] })).toEqual([['The workbook has no ledger: actuals to date are not held against it.', pounds(50)]]);
  });

  it('names streams that the last closed year has no forecast of at this period', () => {
    const budget = lines(sound, { ...sound, stream: 'Archives' }, { ...sound, stream: 'Parks' });
    expect(said({ budget })).toEqual([
      ['The forecast history has no period 7 of 2006/07 for Archives and Parks: how reliable their forecasts were is not checked.', pounds(200)],
    ]);
  });

  it('says that a variance column is of the year to date', () => {
    const budget = lines({ ...sound, forecast: 104, budgetToDate: 60, actualToDate: 75, variance: 15 });
    expect(said({ budget })).toEqual([['The variance stated on 1 line is of the year to date, not of the forecast, and is not checked (Budget S2).', pounds(100)]]);
  });

  it('names virements it could not test or place', () => {
    const table = tableSource({ fields: ['costCentre', 'original', 'current', 'forecast'] });
    const virements = [approved('Contingency', 'Highways', 5_000, true)];
    expect(said({ budget: budgetLines([sound], table), virements })).toEqual([
      ['The budget has no virement column: whether virements come to nil is not checked.', pounds(5_000)],
      [
        '1 register entry with the other side outside the workbook names no head of this budget, and is left out of the virement test (Virements C2).',
        pounds(5_000),
      ],
    ]);
    expect(said({ budget: budgetLines([sound], table) })).toEqual([['The budget has no virement column: whether virements come to nil is not checked.', null]]);
  });

  it('names register entries that name a service of several cost centres', () => {
    const budget = lines({ ...sound, service: 'Info', virement: 5 }, { ...sound, service: 'Info', costCentre: 'C2', virement: -5 });
    expect(said({ budget, virements: [approved('Info', 'C1', 7)] })).toEqual([
      ['1 register entry names a service or stream of several cost centres: the virement column of those is not held against the register (Virements C2).', pounds(7)],
    ]);
  });

  it('says that nothing tells which cost centres are ring-fenced', () => {
    const structure = [{ ...structureEntry('C1', 'ICT'), at: rowOf(tableSource({ fields: ['costCentre', 'stream'] }), 2) }];
    const asked = 'No sheet says which cost centres are ring-fenced: whether virements cross a ring-fence is not checked.';
    expect(said({ budget: lines(sound), structure, virements: [approved('C1', 'C1', 7)] })).toEqual([[asked, pounds(7)]]);
    expect(said({ budget: lines(sound), structure })).toEqual([]);
    expect(said({ budget: lines(sound), structure: structure.map((entry) => ({ ...entry, ringFenced: true })), virements: [approved('C1', 'C1', 7)] })).toEqual([]);
  });

  it('says which approvals it could not check: no limits, no column of approvers, an approver without a limit', () => {
    const both = { budget: lines(sound), virements: [approved('C1', 'C1', 7)], funding: [supplement('Info', 50, { approvedBy: 'Cabinet' })] };
    expect(said(both)).toEqual([]);
    expect(said(both, { approvalLimits: new Map() })).toEqual([
      ['No approval limits are set (approval.limit): the approval of 2 virements and supplements is not checked.', pounds(57)],
    ]);
    expect(said({ ...both, virements: [virement('C1', 'C1', 7)] })).toEqual([['1 virement or supplement on a sheet without approvers: approval is not checked (Virements C2).', pounds(7)]]);
    expect(said(both, { approvalLimits: new Map([['Director', pounds(1)]]) })).toEqual([
      ['2 virements and supplements were approved by Cabinet, for whom no limit is set.', pounds(57)],
    ]);
  });

  it('names balance members that no stream answers to', () => {
    const balanceGroups = [{ name: 'Three', members: ['ICT', 'Libraries', 'Parks'] }];
    expect(said({ budget: lines(sound) }, { balanceGroups })).toEqual([
      ['The balance group "Three" names Libraries and Parks, which no stream of the workbook answers to.', null],
    ]);
  });

  it('names internal pairs outside the workbook and pairs with a line missing', () => {
    const budget = lines({ ...sound, costCentre: 'A', subjective: '9', group: 'Income', original: -65, current: -65, forecast: -65 });
    const internalPairs = [internalPair('Audit', 'A / 9', 'Z / 1', false), internalPair('Legal', 'A / 9', 'Q / 1')];
    expect(said({ budget, internalPairs })).toEqual([
      ['Internal charges with the other side outside the workbook are not eliminated: Audit.', pounds(65)],
      ['Internal pairs with a line that the budget does not have are not eliminated: Legal.', pounds(65)],
      ['Whether the two sides are equal is not checked for Legal: an account of it is also charged outside the workbook.', pounds(65)],
    ]);
  });

  it('says why the ledger is not held against actuals: it ends early, or has other codes', () => {
    const budget = lines(sound);
    expect(said({ budget, ledger: [ledgerEntry('C1 / S0', 50, { period: 6 }), ledgerEntry('C1 / S0', 1, { period: 2 })] })).toEqual([
      ['The ledger ends at period 6: actuals to date are not held against it.', pounds(50)],
    ]);
    expect(said({ budget, ledger: [ledgerEntry('C1 / S0', 50, { period: 12 })] }, { period: 13 }).map(([why]) => why)).not.toContainEqual(expect.stringContaining('ends at'));
    expect(said({ budget, ledger: [ledgerEntry('C1 / Pay', 50)] })).toEqual([
      ['The ledger has no cost centre and account of the budget: actuals to date are not held against it.', pounds(50)],
    ]);
  });

  it('names ledger entries of other cost centres, and lines without codes', () => {
    const budget = lines(sound, { ...sound, costCentre: '', actualToDate: -20 });
    const ledger = [ledgerEntry('C1 / S0', 50), ledgerEntry('X1 / S0', 5, { row: 3 }), ledgerEntry('x1 / S1', -7, { row: 4 }), ledgerEntry('X2 / S0', 1, { row: 5 })];
    expect(said({ budget, ledger })).toEqual([
      ['3 ledger entries of 2 cost centres that the budget does not have are left out (Ledger D3:D5).', pounds(13)],
      ['1 line without a cost centre or an account is not held against the ledger (Budget K3).', pounds(20)],
    ]);
  });

  it('cuts a long list of cells and keeps sheets apart', () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ ...sound, forecast: null, row: 2 + index * 2 }));
    const second = tableSource({ sheet: 'Schools', fields: BUDGET_FIELDS });
    const [first] = said({ budget: [...budgetLines(rows), ...budgetLines([{ ...sound, forecast: null }], second)] });
    expect(first?.[0]).toBe(
      '21 lines with a blank forecast taken at their current budget (Budget L2, L4, L6, L8, L10, L12, L14, L16 and more; Schools L2).',
    );
    expect(said({ budget: budgetLines(rows.slice(0, 8)) })[0]?.[0]).toBe('8 lines with a blank forecast taken at their current budget (Budget L2, L4, L6, L8, L10, L12, L14, L16).');
  });
});

it('says that a ledger of other codes was not held against the actuals, whether or not it has periods', () => {
  const other = (period: number | null) => said({ budget: lines(sound), ledger: [ledgerEntry('X / Y', 5, { period })] });
  for (const period of [7, null]) expect(other(period)).toEqual([['The ledger has no cost centre and account of the budget: actuals to date are not held against it.', pounds(50)]]);
});

it('names every pair whose sides cannot be held against each other', () => {
  const budget = lines({ ...sound, costCentre: 'A', subjective: '9', group: 'Income', original: -65, current: -65, forecast: -65 });
  const internalPairs = [internalPair('Audit', 'A / 9', 'Z / 1', false), internalPair('Legal', 'A / 9', 'Q / 1'), internalPair('Estates', 'A / 9', 'R / 1')];
  expect(said({ budget, internalPairs }).at(-1)?.[0]).toBe('Whether the two sides are equal is not checked for Legal and Estates: an account of theirs is also charged outside the workbook.');
});
