import { day } from '../../../../src/core/model/day';
import type { LedgerEntry } from '../../../../src/core/model/ledgerEntry';
import { pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { actualDiffersFromLedger } from '../../../../src/core/rules/monitoring/actualDiffersFromLedger';
import { ledgerToDate } from '../../../../src/core/rules/monitoring/ledgerToDate';
import { type LineParts, budgetLines } from '../../../builders/budgetLine';
import { ledgerEntry } from '../../../builders/monitoring';

const policy = defaultPolicy(2007, 7);
const found = (ledger: readonly LedgerEntry[], lines: readonly LineParts[], set: Policy = policy) => {
  const budget = budgetLines(lines);
  return actualDiffersFromLedger(ledgerToDate(ledger, budget, set), budget, set);
};
const pay: LineParts = { costCentre: 'C2110', subjective: '1010', description: 'Pay', current: 1_000, actualToDate: 584_310 };
const other: LineParts = { costCentre: 'C2120', subjective: '4010', current: 1_000, actualToDate: 10 };
const posted = (...amounts: readonly number[]) => [...amounts.map((amount) => ledgerEntry('c2110 / 1010', amount)), ledgerEntry('C2120 / 4010', 10)];

describe('BUD-17: actual to date differs from the ledger', () => {
  it('fires by cost centre and account, sheet less ledger', () => {
    expect(found(posted(580_000, 4_000), [pay, other])).toEqual([
      {
        id: 'BUD-17', key: 'BUD-17|c2110|1010', severity: 'Amber', basis: 'this year', subject: 'Pay (C2110 / 1010)',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'K2' }, amount: pounds(310), tolerance: pounds(1),
        message: 'The actual to date is £584,310 and the ledger has £584,000: a difference of +£310.',
        advice: 'Take the figure from the ledger again, or post the correction there.',
      },
    ]);
  });

  it('lets a pound pass and fires a penny beyond, either way', () => {
    expect([1, 1.01, -1, -1.01].map((gap) => found(posted(584_310 + gap), [pay, other]).length)).toEqual([0, 1, 0, 1]);
  });

  it('adds the lines of one account, a blank actual as nil', () => {
    const lines = [pay, { ...pay, description: 'Overtime', actualToDate: 690 }, { ...pay, description: 'Bonus', actualToDate: null }, other];
    expect(found(posted(585_000), lines)).toEqual([]);
    expect(found(posted(585_002), lines)).toMatchObject([{ amount: pounds(-2), subject: 'C2110 / 1010', at: { cells: 'K2:K4' } }]);
  });

  it('counts postings up to the period reviewed, and balances or days up to the as-at date', () => {
    const late = ledgerEntry('C2110 / 1010', 99, { period: 8 });
    expect(found([...posted(584_310), late], [pay, other])).toEqual([]);
    expect(found([...posted(584_310), late], [pay, other], defaultPolicy(2007, 8))).toHaveLength(1);
    const on = (date: number, month: number) => ledgerEntry('C2110 / 1010', 99, { period: null, date: day(2007, month, date) });
    expect([found([...posted(584_310), on(31, 10)], [pay, other]), found([...posted(584_310), on(1, 11)], [pay, other])].map(({ length }) => length)).toEqual([1, 0]);
    expect(found([ledgerEntry('C2110 / 1010', 99, { period: null }), ...posted(584_310)], [pay, other])).toHaveLength(1);
  });

  it('fires for an account of the ledger that the budget has no line for, and for a line the ledger does not know', () => {
    expect(found([...posted(584_310), ledgerEntry('C2110 / 4999', 250, { row: 9 })], [pay, other])).toMatchObject([
      { key: 'BUD-17|c2110|4999', amount: pounds(-250), subject: 'C2110 / 4999', at: { sheet: 'Ledger', cells: 'D9' }, message: 'The ledger has £250 to date on an account that the budget has no line for.' },
    ]);
    expect(found(posted(584_310), [pay, other, { ...other, subjective: '4020' }])).toMatchObject([{ key: 'BUD-17|c2120|4020', amount: pounds(10) }]);
  });

  it('says nothing of a ledger that ends before the period, has other codes or is absent, nor of a budget without actuals', () => {
    const early = posted(1).map((entry) => ({ ...entry, period: 6 }));
    expect(found(early, [pay, other])).toEqual([]);
    expect(found([...early, ledgerEntry('C2110 / 1010', 0)], [pay, other])).toHaveLength(1);
    expect(found(early.map((entry) => ({ ...entry, period: 12 })), [pay, other], defaultPolicy(2007, 13))).toHaveLength(1);
    expect(found([ledgerEntry('C2110 / Pay', 5)], [pay, other])).toEqual([]);
    expect(found([], [pay])).toEqual([]);
    expect(found(posted(5), [{ ...pay, actualToDate: null }])).toEqual([]);
    expect(found(posted(5), [])).toEqual([]);
  });
});

describe('BUD-17: totals differ from the control totals of the ledger', () => {
  const set = (parts: Partial<Policy>): Policy => ({ ...policy, ...parts });

  it('fires for the actuals and for the current budgets, beyond a pound', () => {
    expect(found([], [pay, other], set({ controlActual: pounds(584_300) }))).toMatchObject([
      { key: 'BUD-17|controlactual', amount: pounds(20), subject: 'Actual to date', at: { cells: 'K2:K3' }, message: 'The actuals to date come to £584,320 and the control total of the ledger is £584,300: a difference of +£20.' },
    ]);
    expect(found([], [pay, other], set({ controlBudget: pounds(2_100) }))).toMatchObject([
      { key: 'BUD-17|controlbudget', amount: pounds(-100), subject: 'Current budget', at: { cells: 'I2:I3' }, message: 'The current budgets come to £2,000 and the control total of the ledger is £2,100: a difference of -£100.' },
    ]);
    const by = (pence: number) => found([], [pay, other], set({ controlActual: (58_432_000 + pence) as never, controlBudget: (200_000 - pence) as never })).length;
    expect([by(0), by(100), by(101), by(-100), by(-101)]).toEqual([0, 0, 2, 0, 2]);
  });

  it('does not tell again what the accounts explain, to a pound', () => {
    const control = (amount: number) => found(posted(584_000), [pay, other], set({ controlActual: pounds(amount) })).map(({ key }) => key);
    expect(control(584_010)).toEqual(['BUD-17|c2110|1010']);
    expect(control(584_011)).toEqual(['BUD-17|c2110|1010']);
    expect(control(584_012)).toEqual(['BUD-17|c2110|1010', 'BUD-17|controlactual']);
    expect([control(584_319), control(584_320), control(584_321)]).toEqual([['BUD-17|c2110|1010'], ['BUD-17|c2110|1010'], ['BUD-17|c2110|1010']]);
    expect(control(584_318)).toEqual(['BUD-17|c2110|1010', 'BUD-17|controlactual']);
  });

  it('is silent without control totals, without actuals and without lines', () => {
    expect(found([], [pay])).toEqual([]);
    expect(found([], [{ ...pay, actualToDate: null }], set({ controlActual: pounds(5) }))).toEqual([]);
    expect(found([], [], set({ controlActual: pounds(5), controlBudget: pounds(5) }))).toEqual([]);
  });
});
