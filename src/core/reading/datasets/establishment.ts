import type { Post, PostStatus } from '../../model/post';
import { ONE, type Quantity, compare } from '../../model/quantity';
import type { Dataset } from '../dataset';
import type { RowReader } from '../rowReader';

/** Words that tell a status, looked for in this order; a row that says nothing is a filled post. */
const STATUSES: readonly (readonly [RegExp, PostStatus])[] = [
  [/delet/, 'deleted'],
  [/grant/, 'grant-funded'],
  [/frozen|freeze/, 'frozen'],
  [/vacan|unfilled|not filled|unoccupied/, 'vacant'],
  [/second\w*\s*in/, 'seconded in'],
  [/second/, 'seconded out'],
  [/matern|paternity|adoption/, 'maternity'],
  [/agency|contractor/, 'agency'],
  [/interim/, 'interim'],
  [/acting/, 'acting up'],
  [/fixed|temporary|temp\b/, 'fixed-term'],
  [/fill|occup|permanent|in post|substantive|active/, 'filled'],
];

function statusOf(row: RowReader): PostStatus {
  const text = row.text('status').toLowerCase();
  const known = STATUSES.find(([words]) => words.test(text));
  if (known === undefined && text !== '') row.issue('cell.notKnown', 'status');
  return known?.[1] ?? 'filled';
}

/** A row above 1 FTE stands for several posts alike, unless it names the one person who holds it: then it is one. */
function onePerson(row: RowReader): Quantity | null {
  const [holder, fte] = [row.text('holder'), row.quantity('fte')];
  const isNamed = holder !== '' && !/vacan|various|several|multiple|tbc|n\/a|^-+$/i.test(holder);
  return isNamed && fte !== null && compare(fte, ONE) > 0 ? ONE : null;
}

export const establishment: Dataset<Omit<Post, 'directorate'>> = {
  name: 'Establishment',
  fields: [
    { name: 'postId', aliases: ['Post ID', 'Post number', 'Post no', 'Position ID', 'Position number', 'Post unique reference', 'Post ref', 'Post'] },
    { name: 'title', aliases: ['Post title', 'Title', 'Job title', 'Position', 'Position title', 'Role'] },
    { name: 'stream', aliases: ['Service stream', 'Stream', 'Service area', 'Division', 'Team', 'Service'] },
    { name: 'costCentre', aliases: ['Cost centre', 'Cost centre code', 'CC', 'Cost code'] },
    { name: 'grade', aliases: ['Grade', 'Scale', 'Band', 'Pay grade'] },
    { name: 'scp', aliases: ['SCP', 'Spine point', 'Spinal column point', 'Pay point', 'Point'] },
    { name: 'salary', money: true, aliases: ['Salary', 'Annual salary', 'Full-time salary', 'FTE salary', 'Basic salary', 'Full time equivalent salary'] },
    { name: 'fte', aliases: ['FTE', 'WTE', 'Approved FTE', 'Budgeted FTE', 'Establishment FTE', 'Contracted FTE'] },
    { name: 'headcount', aliases: ['Headcount', 'Heads', 'Number of people', 'Persons'] },
    { name: 'holder', aliases: ['Post holder', 'Postholder', 'Holder', 'Name of post holder', 'Held by', 'Occupant'] },
    { name: 'status', aliases: ['Status', 'Post status', 'Occupancy', 'Occupancy status', 'Filled or vacant'] },
    { name: 'start', aliases: ['Start date', 'Start', 'From', 'Post start'] },
    { name: 'end', aliases: ['End date', 'End', 'To', 'Post end', 'Contract end'] },
    { name: 'vacantFte', aliases: ['Vacant FTE', 'FTE vacant', 'Vacancy FTE'] },
    { name: 'vacantFrom', aliases: ['Vacant from', 'Vacant since', 'Date vacant', 'Vacancy start'] },
    { name: 'vacantTo', aliases: ['Vacant to', 'Vacant until', 'Date filled', 'Vacancy end', 'Expected fill date'] },
    { name: 'cover', aliases: ['Cover', 'Cover arrangement', 'Covered by'] },
    { name: 'coverCost', money: true, aliases: ['Cost of cover', 'Cover cost', 'Agency cost'] },
    { name: 'exempt', aliases: ['Exempt from vacancy factor', 'Exempt', 'Vacancy factor exempt'] },
    { name: 'funding', aliases: ['Funding', 'Funding source', 'Funded by'] },
    { name: 'challenged', aliases: ['Challenge outcome', 'Challenged', 'Challenge', 'Challenge result'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Comment', 'Comments'] },
  ],
  needs: [['postId', 'title'], ['fte'], ['grade', 'scp', 'salary', 'status']],
  read: (row) => {
    const [postId, title] = [row.text('postId'), row.text('title')];
    if (postId === '' && title === '') return row.leaveOut('postId');
    return {
      at: row.at,
      postId,
      title,
      stream: row.text('stream'),
      costCentre: row.text('costCentre'),
      grade: row.text('grade'),
      scp: row.text('scp'),
      salary: row.money('salary'),
      fte: row.quantity('fte'),
      headcount: row.quantity('headcount') ?? onePerson(row),
      status: statusOf(row),
      start: row.day('start'),
      end: row.day('end'),
      vacantFte: row.quantity('vacantFte'),
      vacantFrom: row.day('vacantFrom'),
      vacantTo: row.day('vacantTo'),
      cover: row.text('cover'),
      coverCost: row.money('coverCost'),
      exempt: row.flag('exempt'),
      funding: row.text('funding'),
      challenged: row.text('challenged'),
    };
  },
};
