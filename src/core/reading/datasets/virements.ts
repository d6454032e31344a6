import type { Virement } from '../../model/budgetLine';
import type { Dataset } from '../dataset';

export const virements: Dataset<Virement> = {
  name: 'Virements',
  fields: [
    { name: 'reference', aliases: ['Ref', 'Reference', 'Virement number', 'Number'] },
    { name: 'date', aliases: ['Date', 'Date approved', 'Approved on'] },
    { name: 'from', aliases: ['From', 'From head', 'Virement from', 'From cost centre', 'Moved from'] },
    { name: 'to', aliases: ['To', 'To head', 'Virement to', 'To cost centre', 'Moved to'] },
    { name: 'amount', money: true, aliases: ['Amount', 'Value', 'Sum'] },
    { name: 'reason', aliases: ['Reason', 'Purpose', 'Description', 'Narrative'] },
    { name: 'approvedBy', aliases: ['Approved by', 'Approver', 'Authorised by', 'Approval'] },
    { name: 'permanent', aliases: ['Permanent', 'Permanent or one-off', 'Recurring', 'Permanent or temporary'] },
    { name: 'outside', aliases: ['Counterparty outside the workbook', 'Outside', 'Outside the workbook', 'External head'] },
  ],
  needs: [['from'], ['to'], ['amount']],
  read: (row) => {
    const amount = row.money('amount');
    if (amount === null) return row.leaveOut('amount');
    const permanent = row.text('permanent').toLowerCase();
    return {
      at: row.at,
      date: row.day('date'),
      from: row.text('from'),
      to: row.text('to'),
      amount,
      reason: row.text('reason'),
      approvedBy: row.text('approvedBy'),
      permanent: permanent === '' ? null : /^(y|yes|true|permanent|recurring|p)$/.test(permanent),
      outside: row.flag('outside'),
    };
  },
};
