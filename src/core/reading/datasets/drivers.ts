import type { DriverCount, RecipientType } from '../../model/recharge';
import type { Dataset } from '../dataset';
import type { RowReader } from '../rowReader';

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
  fields: [
    { name: 'recipient', aliases: ['Directorate', 'Department', 'Portfolio', 'Recipient', 'Service', 'Body', 'Charged to'] },
    { name: 'driver', aliases: ['Driver', 'Device', 'Cost driver', 'Allocation key', 'Basis', 'Measure', 'Unit type'] },
    { name: 'baseline', aliases: ['Billed count', 'Baseline count', 'Baseline', 'Billed on', 'Previous count', 'Count billed', 'Billed'] },
    { name: 'audit', aliases: ['Audit count', 'Count', 'Latest count', 'Audit', 'Number', 'Units', 'Quantity', 'Current count'] },
    { name: 'returned', aliases: ['Returned count', 'Returned', 'Confirmed count', 'Agreed count', 'Directorate count'] },
    { name: 'returnDue', aliases: ['Return due', 'Due', 'Return by', 'Due date'] },
    { name: 'chargeable', aliases: ['Chargeable', 'Charged', 'Is charged'] },
    { name: 'recipientType', aliases: ['Recipient type', 'Fund', 'Funding', 'Type of recipient'] },
    { name: 'statedCharge', money: true, aliases: ['Charge', 'Recharge', 'Annual charge', 'Charge for the year'] },
    { name: 'recipientBudget', money: true, aliases: ['Recipient budget', 'Budget for the charge', 'Recharge budget', 'Recipient s budget'] },
    { name: 'countedOn', aliases: ['Count date', 'Date of the count', 'Counted on', 'Date counted', 'Date'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Comment', 'Reason'] },
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
      returnDue: row.day('returnDue'),
      chargeable: row.has('chargeable') ? row.flag('chargeable') : true,
      recipientType: recipientTypeOf(row),
      statedCharge: row.money('statedCharge'),
      recipientBudget: row.money('recipientBudget'),
      countedOn: row.day('countedOn'),
    };
  },
};
