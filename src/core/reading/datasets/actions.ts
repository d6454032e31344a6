import type { Action, ActionStatus } from '../../model/action';
import { sameName } from '../../model/wording';
import type { Dataset } from '../dataset';
import type { RowReader } from '../rowReader';
import { NOTE } from './aliases';
import { percentIn } from './percentIn';
import { wholeIn } from './wholeIn';

/** Words of a claimed status, looked for in this order: "not on track" before "on track", "not started" is no fault by itself. */
const STATUSES: readonly (readonly [RegExp, ActionStatus])[] = [
  [/\bred\b|off track|off target|not (on (track|target)|achieved|delivered|met)|overdue|behind|missed|failed/, 'Red'],
  [/\b(not|part|partly|partially|nearly)\b.*\b(complete|completed|done|closed|implemented|finished)/, 'Green'],
  [/\bamber\b|yellow|at risk|slipp|delay|some concern/, 'Amber'],
  [/complete|done|closed|achieved|delivered|implemented|\bblue\b|finished/, 'Complete'],
  [/\bgreen\b|on (track|target|schedule)|progress|underway|under way|not (yet )?(started|due)|open|ongoing|started/, 'Green'],
];

function statusOf(row: RowReader): ActionStatus | null {
  const text = row.text('claimed');
  if (text === '') return null;
  const known = STATUSES.find(([words]) => words.test(sameName(text)))?.[1] ?? null;
  if (known === null) row.issue('cell.notKnown', 'claimed');
  return known;
}

export const actions: Dataset<Action> = {
  name: 'Actions',
  about: 'One row for each action of a plan, under the recommendation it answers. The status is computed beside the one that is claimed.',
  fields: [
    {
      name: 'recommendation', aliases: ['Recommendation', 'Rec', 'Rec no', 'Recommendation number', 'Recommendation no', 'Recommendation ref', 'Audit recommendation', 'Objective'],
      means: 'The recommendation it answers, by number or words', example: 'Recommendation 3',
    },
    { name: 'action', aliases: ['Action', 'Agreed action', 'Management action', 'Action required', 'Task', 'Planned action', 'Improvement action', 'Management response'], means: 'What is to be done', example: 'Directorates confirm desktop numbers' },
    { name: 'owner', aliases: ['Owner', 'Lead', 'Lead officer', 'Responsible officer', 'Action owner', 'Responsibility', 'Responsible', 'Accountable officer', 'Who'], means: 'Who does it, by role', example: 'ICT Manager' },
    { name: 'originalDue', aliases: ['Original due', 'Original due date', 'Original target date', 'Original date', 'Original deadline', 'Initial target date', 'First due'], holds: 'date', means: 'The first date it was due', example: '30/11/2007' },
    { name: 'due', aliases: ['Due', 'Due date', 'Target date', 'Deadline', 'Revised due', 'Revised due date', 'Revised target date', 'Current due date', 'By when', 'Completion date', 'Target completion date', 'Implementation date'], holds: 'date', means: 'The date it is due now', example: '30/11/2007' },
    { name: 'timesRevised', aliases: ['Times revised', 'Number of revisions', 'Revisions', 'Extensions', 'Times extended', 'Number of extensions'], holds: 'whole number', means: 'How often that date was moved', example: 0 },
    { name: 'percentComplete', aliases: ['% complete', 'Percent complete', 'Percentage complete', 'Complete', 'Progress %', '% done'], holds: 'per cent', means: 'How far it is, 0 to 100', example: 60 },
    { name: 'claimed', aliases: ['Claimed status', 'Status', 'RAG', 'RAG status', 'RAG rating', 'Current status', 'BRAG', 'BRAG rating', 'Rating', 'Action status'], choices: ['Red', 'Amber', 'Green', 'Complete'], means: 'What its owner says of it', example: 'Green' },
    { name: 'evidence', aliases: ['Evidence', 'Evidence ref', 'Evidence reference', 'Evidence of completion', 'Supporting evidence'], means: 'What shows that it is done, as the evidence log numbers it', example: 'EV-03' },
    { name: 'lastReview', aliases: ['Last review', 'Last reviewed', 'Date reviewed', 'Reviewed on', 'Last review date', 'Last update', 'Date of last review'], holds: 'date', means: 'The day it was last reviewed', example: '19/10/2007' },
    { name: 'cadence', aliases: ['Review every', 'Days between reviews', 'Review cadence', 'Review frequency', 'Review frequency in days'], holds: 'whole number', means: 'Days between its reviews, where they differ from the setting', example: 14 },
    { name: 'measure', aliases: ['Measure', 'Success measure', 'Measure of success', 'Measured by', 'KPI', 'Performance measure', 'Success criteria'], means: 'A figure that must hold before it is complete', example: 'change: Desktops' },
    { name: 'notBefore', aliases: ['Not for publication until', 'Not before', 'Sensitive until', 'Confidential until', 'Publish after', 'Embargo', 'Embargoed until'], holds: 'date', means: 'The public copy leaves it out until then', example: '' },
    { name: 'note', aliases: [...NOTE, 'Update', 'Progress', 'Progress update', 'Latest position'], means: 'How it is going', example: '' },
  ],
  needs: [['recommendation'], ['action']],
  read: (row) => {
    const action = row.text('action');
    if (action === '') return row.leaveOut('action');
    return {
      at: row.at,
      recommendation: row.text('recommendation'),
      action,
      owner: row.text('owner'),
      originalDue: row.day('originalDue'),
      due: row.day('due'),
      timesRevised: wholeIn(row, 'timesRevised', 0),
      percentComplete: percentIn(row, 'percentComplete'),
      claimed: statusOf(row),
      evidence: row.text('evidence'),
      lastReview: row.day('lastReview'),
      cadenceDays: wholeIn(row, 'cadence', 1),
      measure: row.text('measure'),
      notBefore: row.day('notBefore'),
    };
  },
};
