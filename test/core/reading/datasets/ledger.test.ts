import { ledger } from '../../../../src/core/reading/datasets/ledger';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Cost centre', 'Account code', 'Period', 'Posting date', 'Amount', 'Narrative', 'Journal no'];

it('reads a posting, its codes kept as typed', () => {
  const { records, issues } = readRows(ledger, [HEADINGS, ['0012', '0101', 7, 39_367, -15_700.5, 'Payroll', 'J1']]);
  expect(records).toMatchObject([{ costCentre: '0012', subjective: '0101', period: 7, date: '2007-10-12', amount: -1_570_050, description: 'Payroll', reference: 'J1' }]);
  expect(issues).toEqual([]);
});

it('takes a debit less its credit where the ledger has two columns, and the amount where it has that too', () => {
  const rows = [['CC', 'Nominal', 'Debit', 'Credit'], ['C1', '1010', 100, null], ['C1', '9500', null, 40], ['C1', '1010', 5, 5]];
  expect(readRows(ledger, rows).records).toMatchObject([{ amount: 10_000, period: null }, { amount: -4000 }, { amount: 0 }]);
  expect(readRows(ledger, [['CC', 'Nominal', 'Amount', 'Debit', 'Credit'], ['C1', '1010', 7, 100, 3]]).records).toMatchObject([{ amount: 700 }]);
});

it('leaves out a posting that lacks a code or an amount', () => {
  const rows = [HEADINGS, [null, '1', 7, null, 5, 'x', null], ['C1', null, 7, null, 5, 'x', null], ['C1', '1', 7, null, null, 'x', null]];
  expect(readRows(ledger, rows)).toMatchObject({ records: [], issues: ['row.incomplete 2 costCentre', 'row.incomplete 3 subjective', 'row.incomplete 4 amount'] });
});
