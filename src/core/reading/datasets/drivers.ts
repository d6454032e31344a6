import type { DriverCount, RecipientType } from '../../model/recharge';
import type { Dataset } from '../dataset';
import type { RowReader } from '../rowReader';
import { DIRECTORATE, NOTE } from './aliases';
import { named, yesNo } from './yesNo';

function recipientTypeOf(row: RowReader): RecipientType {
  const text = row.text('recipientType').toLowerCase();
  if (/\bexternal|academ|\bpct\b|other bod/.test(text)) return 'external';
  if (/\b(not|non)[\s-]+ring/.test(text)) return 'general fund';
  if (/\bring|school|\bhra\b|housing revenue|\bgrant|\bcapital/.test(text)) return 'ring-fenced';
  if (text !== '' && !/general|internal|directorate|fund/.test(text)) row.issue('cell.notKnown', 'recipientType');
  return 'general fund';
}

/** Counts in long form: a row for each directorate and driver. */
export const drivers: Dataset<DriverCount> = {
  name: 'Drivers',
  about: 'One row for each directorate and driver: how many desktops, licences, staff or square metres it has, by count and by what it answered.',
  fields: [
    { name: 'recipient', aliases: [...DIRECTORATE, 'Recipient', 'Service', 'Body', 'Charged to', 'Customer', 'Client', 'User department', 'Receiving service'], means: 'Who is charged', example: 'Environment' },
    { name: 'driver', aliases: ['Driver', 'Device', 'Cost driver', 'Allocation key', 'Basis', 'Measure', 'Unit type', 'Basis of apportionment', 'Apportionment basis', 'Recharge basis', 'Charged by'], means: 'What is counted', example: 'Desktops' },
    {
      name: 'baseline', aliases: ['Billed count', 'Baseline count', 'Baseline', 'Billed on', 'Previous count', 'Count billed', 'Billed', 'SLA count', 'Count charged', 'Prior count'],
      holds: 'number', means: 'The count that today\'s charges are billed on', example: 410,
    },
    {
      name: 'audit', earlier: 'baseline',
      aliases: ['Audit count', 'Count', 'Latest count', 'Audit', 'Audited count', 'Number', 'Units', 'Quantity', 'Current count', 'Actual count', 'Volume'],
      holds: 'number', means: 'The latest count, by audit where there was one', example: 441,
    },
    { name: 'returned', aliases: ['Returned count', 'Returned', 'Confirmed count', 'Directorate count', 'Count returned', 'Directorate return'], holds: 'number', means: 'What the directorate answered', example: 441 },
    { name: 'locked', aliases: ['Locked count', 'Agreed count', 'Final count', 'Signed off count'], holds: 'number', means: 'What was agreed in the end', example: 441 },
    { name: 'returnDue', aliases: ['Return due', 'Due', 'Return by', 'Due date', 'Reply by'], holds: 'date', means: 'The day the answer is due', example: '30/11/2007' },
    { name: 'chargeable', aliases: ['Chargeable', 'Charged', 'Is charged', 'Rechargeable', 'Billable'], holds: 'yes or no', means: 'Whether it is charged for; blank is yes', example: 'Yes' },
    { name: 'recipientType', aliases: ['Recipient type', 'Fund', 'Funding', 'Type of recipient', 'Fund type'], choices: ['General fund', 'Ring-fenced', 'External'], means: 'Whose money pays', example: 'General fund' },
    { name: 'statedCharge', money: true, aliases: ['Charge', 'Recharge', 'Annual charge', 'Charge for the year', 'SLA charge', 'Amount charged', 'Recharge amount'], means: 'The charge as the sheet has it', example: 200_900 },
    { name: 'recipientBudget', money: true, aliases: ['Recipient budget', 'Budget for the charge', 'Recharge budget', 'Recipient s budget', 'Directorate budget', 'Budget for recharge'], means: 'What the recipient has budgeted for the charge', example: 200_900 },
    { name: 'countedOn', aliases: ['Count date', 'Date of the count', 'Date of count', 'Counted on', 'Date counted', 'Date'], holds: 'date', means: 'The day of the count', example: '14/09/2007' },
    { name: 'note', aliases: [...NOTE, 'Reason'], means: 'Anything else, such as what is disputed', example: '' },
  ],
  needs: [['recipient'], ['audit', 'baseline'], ['driver'], ['chargeable', 'recipientType', 'countedOn', 'baseline', 'audit']],
  read: (row) => {
    const recipient = row.text('recipient');
    if (recipient === '') return row.leaveOut('recipient');
    if (row.has('driver') && row.text('driver') === '') return row.leaveOut('driver');
    return {
      at: row.at,
      recipient,
      driver: row.text('driver'),
      audit: row.quantity('audit'),
      baseline: row.quantity('baseline'),
      returned: row.quantity('returned'),
      locked: row.quantity('locked'),
      returnDue: row.day('returnDue'),
      chargeable: row.has('chargeable') ? yesNo(row, 'chargeable', named('chargeable', 'charged', 'rechargeable', 'billable')) === true : true,
      recipientType: recipientTypeOf(row),
      statedCharge: row.money('statedCharge'),
      recipientBudget: row.money('recipientBudget'),
      countedOn: row.day('countedOn'),
    };
  },
};
