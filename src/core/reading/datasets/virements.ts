import type { Virement } from '../../model/budgetLine';
import type { Dataset } from '../dataset';
import { NOTE } from './aliases';
import { yesNo } from './yesNo';

const PERMANENT = /^(p|permanent|recurring|recurrent|base|ongoing)$/;
const TEMPORARY = /^(t|temporary|one off|non recurring|non recurrent|in year)$/;

export const virements: Dataset<Virement> = {
  name: 'Virements',
  about: 'One row for each move of budget from one head to another.',
  fields: [
    { name: 'reference', aliases: ['Ref', 'Reference', 'Virement number', 'Virement no', 'Virement ref', 'Number'], holds: 'code', means: 'The register\'s own number', example: 'V07/01' },
    { name: 'date', aliases: ['Date', 'Date approved', 'Approved on', 'Approval date', 'Virement date', 'Effective date'], holds: 'date', means: 'The day it was approved', example: '05/06/2007' },
    {
      name: 'from',
      aliases: ['From', 'From head', 'Virement from', 'From cost centre', 'Moved from', 'Transfer from', 'From budget', 'From code', 'Budget from', 'Donor', 'Donor budget'],
      holds: 'code', means: 'The head that gives, as cost centre or cost centre / account', example: 'C2110 / 1010',
    },
    {
      name: 'to',
      aliases: ['To', 'To head', 'Virement to', 'To cost centre', 'Moved to', 'Transfer to', 'To budget', 'To code', 'Budget to', 'Receiving budget', 'Recipient'],
      holds: 'code', means: 'The head that receives', example: 'C2120 / 4010',
    },
    { name: 'amount', money: true, aliases: ['Amount', 'Value', 'Sum', 'Virement amount', 'Amount of virement', 'Total'], means: 'What moves, as a positive amount', example: 5_000 },
    { name: 'reason', aliases: ['Reason', 'Purpose', 'Description', 'Narrative', 'Reason for virement', 'Explanation', 'Justification', 'Detail'], means: 'Why', example: 'Licences for new desktops' },
    {
      name: 'approvedBy',
      aliases: ['Approved by', 'Approver', 'Authorised by', 'Approval', 'Authorising officer', 'Authorisation', 'Approved under', 'Decision maker'],
      means: 'Who approved it, by role or committee', example: 'Head of Financial Services',
    },
    {
      name: 'permanent',
      aliases: ['Permanent', 'Permanent or one-off', 'Permanent or temporary', 'Permanent temporary', 'Temporary or permanent', 'Recurring', 'Recurring or one-off', 'Base budget change'],
      holds: 'yes or no', means: 'Whether it stays in next year\'s budget', example: 'No',
    },
    {
      name: 'outside', aliases: ['Counterparty outside the workbook', 'Outside', 'Outside the workbook', 'External head', 'Other side outside'], holds: 'yes or no',
      means: 'Yes where the other head is not in this workbook', example: 'No',
    },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['from'], ['to'], ['amount']],
  read: (row) => {
    const amount = row.money('amount');
    if (amount === null) return row.leaveOut('amount');
    return {
      at: row.at,
      reference: row.text('reference'),
      date: row.day('date'),
      from: row.text('from'),
      to: row.text('to'),
      amount,
      reason: row.text('reason'),
      approvedBy: row.text('approvedBy'),
      permanent: yesNo(row, 'permanent', { yes: PERMANENT, no: TEMPORARY }),
      outside: yesNo(row, 'outside', { yes: /^outside|^external/, no: /^inside|^internal/ }) === true,
    };
  },
};
