import type { ReviewHeld } from '../../model/reviewHeld';
import type { Dataset } from '../dataset';
import type { RowReader } from '../rowReader';
import { NOTE } from './aliases';

function kindOf(row: RowReader): ReviewHeld['kind'] {
  const text = row.text('kind').toLowerCase();
  if (text.includes('audit')) return 'audit';
  if (text !== '' && !/review|meeting|monitor|board/.test(text)) row.issue('cell.notKnown', 'kind');
  return 'review';
}

export const reviews: Dataset<ReviewHeld> = {
  name: 'Reviews',
  about: 'One row for each review of an action or recommendation that took place, and for each audit held.',
  fields: [
    { name: 'date', aliases: ['Date', 'Review date', 'Date of review', 'Meeting date', 'Date held', 'Held on', 'Reviewed on'], holds: 'date', means: 'The day it took place', example: '19/10/2007' },
    { name: 'kind', aliases: ['Kind', 'Type', 'Type of review', 'Review type', 'Review or audit'], choices: ['Review', 'Audit'], means: 'Review, or audit of the plan', example: 'Review' },
    { name: 'subject', aliases: ['Action or subject', 'Subject', 'Action', 'Recommendation', 'Action or recommendation', 'Item reviewed', 'What was reviewed', 'Review of', 'Topic'], means: 'The action or recommendation it was about, as Actions has it', example: 'Recommendation 3' },
    { name: 'heldBy', aliases: ['Held by', 'Reviewed by', 'Reviewer', 'Attendees', 'Attended by', 'Present', 'Chair', 'Chaired by'], means: 'Who held it, by role', example: 'Head of Financial Services' },
    { name: 'outcome', aliases: ['Outcome', 'Result', 'Conclusion', 'Findings', 'Decision', 'Agreed'], means: 'What came of it', example: 'On track' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['date'], ['subject'], ['heldBy', 'outcome']],
  read: (row) => {
    const date = row.day('date');
    if (date === null) return row.leaveOut('date');
    return { at: row.at, date, kind: kindOf(row), subject: row.text('subject'), heldBy: row.text('heldBy'), outcome: row.text('outcome') };
  },
};
