import type { LedgerEntry } from '../../model/ledgerEntry';
import { type Pence, NO_MONEY, difference } from '../../model/money';
import type { Dataset } from '../dataset';
import type { RowReader } from '../rowReader';
import { COST_CENTRE, NOTE, SUBJECTIVE } from './aliases';
import { periodIn } from './periodIn';

export const ledger: Dataset<LedgerEntry> = {
  name: 'Ledger',
  about: 'One row for each posting of the general ledger, or for each balance of cost centre and account. Expenditure is positive, income negative.',
  fields: [
    { name: 'costCentre', aliases: COST_CENTRE, holds: 'code', means: 'The code of the cost centre', example: 'C2110' },
    { name: 'subjective', aliases: SUBJECTIVE, holds: 'code', means: 'The account', example: '1010' },
    { name: 'period', aliases: ['Period', 'Accounting period', 'Posting period', 'Period number', 'Period no', 'Per', 'Fiscal period'], holds: 'period', means: 'The period it was posted in, 1 to 13', example: 7 },
    { name: 'date', aliases: ['Date', 'Posting date', 'Transaction date', 'Journal date', 'Date posted', 'Effective date'], holds: 'date', means: 'The day of the posting', example: '12/10/2007' },
    {
      name: 'amount', money: true,
      aliases: ['Amount', 'Net amount', 'Net', 'Value', 'Transaction amount', 'Transaction value', 'Posted amount', 'Posting', 'Actual', 'Balance', 'Net value', 'Line amount'],
      means: 'The amount, or leave blank and give debit and credit', example: 15_700,
    },
    { name: 'debit', money: true, aliases: ['Debit', 'Dr', 'Debit amount'], means: 'The debit, where the ledger has two columns', example: '' },
    { name: 'credit', money: true, aliases: ['Credit', 'Cr', 'Credit amount'], means: 'The credit, where the ledger has two columns', example: '' },
    { name: 'description', aliases: ['Description', 'Narrative', 'Details', 'Transaction description', 'Line description', 'Supplier', 'Text', 'Journal description'], means: 'What it was', example: 'Payroll, period 7' },
    {
      name: 'reference', aliases: ['Reference', 'Ref', 'Journal', 'Journal number', 'Journal no', 'Transaction number', 'Transaction no', 'Document number', 'Document no', 'Voucher', 'Voucher number', 'Batch'],
      holds: 'code', means: 'The journal or document', example: 'J10007',
    },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['costCentre'], ['subjective'], ['amount', 'debit']],
  read: (row) => {
    const [costCentre, subjective, amount] = [row.text('costCentre'), row.text('subjective'), amountOf(row)];
    if (costCentre === '') return row.leaveOut('costCentre');
    if (subjective === '') return row.leaveOut('subjective');
    if (amount === null) return row.leaveOut('amount');
    return {
      at: row.at,
      costCentre,
      subjective,
      period: periodIn(row, 'period'),
      date: row.day('date'),
      amount,
      description: row.text('description'),
      reference: row.text('reference'),
    };
  },
};

function amountOf(row: RowReader): Pence | null {
  const [amount, debit, credit] = [row.money('amount'), row.money('debit'), row.money('credit')];
  if (amount !== null || (debit === null && credit === null)) return amount;
  return difference(debit ?? NO_MONEY, credit ?? NO_MONEY);
}
