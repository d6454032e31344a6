import type { FindingResponse } from '../../model/findingResponse';
import type { Dataset } from '../dataset';
import { NOTE } from './aliases';

export const responses: Dataset<FindingResponse> = {
  name: 'Responses',
  about: 'One row for each finding that somebody has answered, for instance accepted until a date. The task pane writes it.',
  fields: [
    { name: 'key', aliases: ['Finding key', 'Key', 'Finding', 'Finding reference'], holds: 'code', means: 'The key of the finding, as the Exceptions sheet gives it', example: 'BUD-03|ict' },
    { name: 'response', aliases: ['Response', 'Answer', 'Decision'], choices: ['Accepted', 'Rejected', 'Noted'], means: 'What was answered', example: 'Accepted' },
    { name: 'reason', aliases: ['Reason', 'Reason for response', 'Why'], means: 'Why', example: 'Tender due in December' },
    { name: 'role', aliases: ['Role', 'By', 'Responded by', 'Answered by', 'Accepted by'], means: 'Who answered, by role', example: 'Directorate Accountant' },
    { name: 'date', aliases: ['Date', 'Responded on', 'Answered on', 'Date of response', 'Date accepted'], holds: 'date', means: 'When', example: '31/10/2007' },
    { name: 'until', aliases: ['Until', 'Accepted until', 'Valid until', 'Expires', 'Review by'], holds: 'date', means: 'The day the answer stops counting', example: '31/12/2007' },
    { name: 'amount', money: true, aliases: ['Amount', 'Amount then', 'Finding amount'], means: 'The finding\'s amount when it was answered', example: 3_000 },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['key'], ['response']],
  read: (row) => {
    const key = row.text('key');
    if (key === '') return row.leaveOut('key');
    return {
      at: row.at,
      key,
      response: row.text('response'),
      reason: row.text('reason'),
      role: row.text('role'),
      date: row.day('date'),
      until: row.day('until'),
      amount: row.money('amount'),
    };
  },
};
