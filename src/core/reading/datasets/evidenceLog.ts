import type { EvidenceEntry, EvidenceKind } from '../../model/evidenceEntry';
import type { Dataset } from '../dataset';
import type { RowReader } from '../rowReader';
import { NOTE } from './aliases';

const KINDS: readonly (readonly [RegExp, EvidenceKind])[] = [
  [/consult|workshop|discuss|engage/, 'consultation'],
  [/decision|decid|approv|cabinet|minute/, 'decision'],
  [/visit|benchmark/, 'visit'],
  [/depend/, 'dependency'],
  [/complian|audit|sign.?off/, 'compliance'],
  [/risk/, 'risk'],
];

function kindOf(row: RowReader): EvidenceKind | null {
  const text = row.text('kind').toLowerCase();
  const known = KINDS.find(([words]) => words.test(text))?.[1] ?? null;
  if (known === null && text !== '') row.issue('cell.notKnown', 'kind');
  return known;
}

export const evidenceLog: Dataset<EvidenceEntry> = {
  name: 'Evidence log',
  about: 'One row for each thing that happened, or is to happen, that shows a recommendation is being met.',
  fields: [
    { name: 'reference', aliases: ['Reference', 'Ref', 'Evidence ref', 'Evidence number', 'Evidence no', 'Log number', 'Log no', 'Number'], holds: 'code', means: 'The log\'s own number', example: 'EV-03' },
    { name: 'date', aliases: ['Date', 'Date of event', 'Event date', 'When', 'On'], holds: 'date', means: 'The day', example: '28/09/2007' },
    { name: 'recommendation', aliases: ['Recommendation', 'Rec', 'Rec no', 'Recommendation number', 'Recommendation no', 'Recommendation ref'], means: 'The recommendation it belongs to', example: 'Recommendation 3' },
    { name: 'kind', aliases: ['Kind', 'Type', 'Evidence type', 'Kind of evidence', 'Type of evidence', 'Event type', 'Category'], choices: ['Consultation', 'Decision', 'Visit', 'Dependency', 'Compliance', 'Risk'], means: 'What kind of event it is', example: 'Compliance' },
    { name: 'subject', aliases: ['Subject', 'Description', 'Event', 'Evidence', 'Details', 'What happened', 'Topic', 'Summary'], means: 'What happened', example: 'Zero-base working papers signed off' },
    { name: 'roles', aliases: ['Roles', 'Who', 'By', 'By whom', 'Involved', 'People', 'Owner', 'Body'], means: 'Who was there, by role', example: 'Directorate Accountant' },
    { name: 'notBefore', aliases: ['Not before', 'Not for publication until', 'Sensitive until', 'Confidential until', 'Publish after', 'Embargo', 'Embargoed until'], holds: 'date', means: 'The public copy leaves it out until then', example: '' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['date'], ['subject', 'recommendation'], ['kind', 'reference', 'notBefore'], ['subject', 'kind']],
  read: (row) => {
    const subject = row.text('subject');
    if (subject === '' && row.text('recommendation') === '') return row.leaveOut('subject');
    return {
      at: row.at,
      date: row.day('date'),
      recommendation: row.text('recommendation'),
      kind: kindOf(row),
      subject,
      roles: row.text('roles'),
      reference: row.text('reference'),
      notBefore: row.day('notBefore'),
    };
  },
};
