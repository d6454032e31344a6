import type { Post, PostStatus } from '../../model/post';
import { ONE, type Quantity, compare } from '../../model/quantity';
import type { Dataset } from '../dataset';
import type { RowReader } from '../rowReader';
import { COST_CENTRE, FTE, FULL_TIME_HOURS, HOURS, NOTE, POST_ID, SCP, STREAM } from './aliases';
import { fteIn } from './fteIn';
import { named, yesNo } from './yesNo';

/** Words that tell a status, looked for in this order; a row that says nothing is a filled post. */
const STATUSES: readonly (readonly [RegExp, PostStatus])[] = [
  [/delet|disestablish/, 'deleted'],
  [/grant/, 'grant-funded'],
  [/frozen|freeze/, 'frozen'],
  [/vacan|unfilled|not filled|unoccupied/, 'vacant'],
  [/second\w*\s*in/, 'seconded in'],
  [/second/, 'seconded out'],
  [/matern|paternity|adoption/, 'maternity'],
  [/sick/, 'long sick'],
  [/suspen/, 'suspended'],
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
function onePerson(row: RowReader, fte: Quantity | null): Quantity | null {
  const holder = row.text('holder');
  const isNamed = holder !== '' && !/vacan|various|several|multiple|tbc|n\/a|^-+$/i.test(holder);
  return isNamed && fte !== null && compare(fte, ONE) > 0 ? ONE : null;
}

export const establishment: Dataset<Omit<Post, 'directorate'>> = {
  name: 'Establishment',
  about: 'One row for each approved post, or for several posts alike. No names of people.',
  fields: [
    { name: 'postId', aliases: POST_ID, holds: 'code', means: 'The number of the post', example: 'P001' },
    { name: 'title', aliases: ['Post title', 'Title', 'Job title', 'Position', 'Position title', 'Role', 'Job description', 'Post description', 'Designation'], means: 'What the post is', example: 'Service Desk Analyst' },
    { name: 'stream', aliases: [...STREAM, 'Team', 'Service'], means: 'The service stream; else it follows from the cost centre', example: 'ICT' },
    { name: 'costCentre', aliases: COST_CENTRE, holds: 'code', means: 'The cost centre it is paid from', example: 'C2110' },
    { name: 'grade', aliases: ['Grade', 'Scale', 'Band', 'Pay grade', 'Pay band', 'Salary grade', 'Post grade'], means: 'The grade', example: 'Sc5' },
    { name: 'scp', aliases: SCP, holds: 'code', means: 'The spine point it is budgeted at', example: '25' },
    {
      name: 'salary', money: true,
      aliases: ['Salary', 'Annual salary', 'Full-time salary', 'FTE salary', 'Basic salary', 'Full time equivalent salary', 'Full time annual salary', 'Budgeted salary'],
      means: 'A year\'s pay for one full-time post; blank takes the pay scale', example: 20_736,
    },
    {
      name: 'fte', aliases: [...FTE, 'Approved FTE', 'Budgeted FTE', 'Establishment FTE', 'Establishment', 'Established FTE', 'Contracted FTE', 'Approved WTE', 'Budgeted WTE', 'Post FTE'],
      holds: 'number', means: 'Approved full-time equivalents; or give the two columns of hours', example: 0.6,
    },
    { name: 'hours', aliases: HOURS, holds: 'number', means: 'Hours a week, where FTE is not given', example: '' },
    { name: 'fullTimeHours', aliases: FULL_TIME_HOURS, holds: 'number', means: 'Hours a week of one full-time post', example: '' },
    { name: 'headcount', aliases: ['Headcount', 'Heads', 'Number of people', 'Persons', 'Number of posts', 'Number in post'], holds: 'whole number', means: 'How many people the row stands for, when more than one', example: 1 },
    { name: 'holder', aliases: ['Post holder', 'Postholder', 'Holder', 'Name of post holder', 'Held by', 'Occupant'], means: 'Leave out; where a sheet has it, a name only says that the row is one person', example: '' },
    {
      name: 'status', aliases: ['Status', 'Post status', 'Occupancy', 'Occupancy status', 'Filled or vacant', 'Filled vacant', 'Position status', 'Vacancy status'],
      choices: ['Filled', 'Vacant', 'Frozen', 'Acting up', 'Interim', 'Agency', 'Seconded in', 'Seconded out', 'Maternity', 'Long sick', 'Suspended', 'Fixed-term', 'Grant-funded', 'Deleted'],
      means: 'How it is filled today', example: 'Vacant',
    },
    { name: 'start', aliases: ['Start date', 'Start', 'From', 'Post start', 'Post start date', 'Effective from'], holds: 'date', means: 'The day the post begins, when inside the year', example: '01/04/2007' },
    { name: 'end', aliases: ['End date', 'End', 'To', 'Post end', 'Post end date', 'Contract end', 'Effective to', 'Fixed-term end date'], holds: 'date', means: 'The day it ends', example: '31/03/2009' },
    { name: 'vacantFte', aliases: ['Vacant FTE', 'FTE vacant', 'Vacancy FTE', 'Vacant WTE'], holds: 'number', means: 'How much of it is vacant; blank is all', example: 0.6 },
    { name: 'vacantFrom', aliases: ['Vacant from', 'Vacant since', 'Date vacant', 'Vacancy start', 'Vacancy date', 'Date of vacancy'], holds: 'date', means: 'Vacant from', example: '01/07/2007' },
    { name: 'vacantTo', aliases: ['Vacant to', 'Vacant until', 'Date filled', 'Vacancy end', 'Expected fill date', 'Expected start date', 'Anticipated start date'], holds: 'date', means: 'Vacant until', example: '30/11/2007' },
    { name: 'cover', aliases: ['Cover', 'Cover arrangement', 'Covered by', 'Cover type', 'Type of cover'], choices: ['Agency', 'Interim', 'Acting up', 'Secondment', 'None'], means: 'How a vacancy is covered', example: 'Agency' },
    { name: 'coverFrom', aliases: ['Cover from', 'Cover since', 'Interim since', 'Acting since', 'Cover start'], holds: 'date', means: 'Covered since', example: '01/08/2007' },
    { name: 'coverCost', money: true, aliases: ['Cost of cover', 'Cover cost', 'Agency cost', 'Cost of agency', 'Interim cost'], means: 'What the cover costs this year', example: 9_600 },
    { name: 'exempt', aliases: ['Exempt from vacancy factor', 'Exempt', 'Vacancy factor exempt', 'Exempt from turnover', 'Excluded from vacancy factor'], holds: 'yes or no', means: 'Yes where no vacancy saving is expected', example: 'No' },
    { name: 'funding', aliases: ['Funding', 'Funding source', 'Funded by', 'Source of funding', 'Fund'], means: 'What pays it, when not the base budget', example: 'Base budget' },
    {
      name: 'challenged', aliases: ['Challenge outcome', 'Challenged', 'Challenge', 'Challenge result', 'Outcome of challenge'],
      choices: ['Kept', 'Deleted', 'Regraded', 'Frozen'], means: 'What became of it when the establishment was challenged', example: 'Kept',
    },
    { name: 'jobShare', aliases: ['Job share', 'Jobshare', 'Shared post'], holds: 'yes or no', means: 'Yes where several people share one post', example: 'No' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['postId', 'title'], ['fte', 'hours'], ['grade', 'scp', 'salary', 'status']],
  read: (row) => {
    const [postId, title] = [row.text('postId'), row.text('title')];
    if (postId === '' && title === '') return row.leaveOut('postId');
    const fte = fteIn(row);
    return {
      at: row.at,
      postId,
      title,
      stream: row.text('stream'),
      costCentre: row.text('costCentre'),
      grade: row.text('grade'),
      scp: row.text('scp'),
      salary: row.money('salary'),
      fte,
      headcount: row.quantity('headcount') ?? onePerson(row, fte),
      status: statusOf(row),
      start: row.day('start'),
      end: row.day('end'),
      vacantFte: row.quantity('vacantFte'),
      vacantFrom: row.day('vacantFrom'),
      vacantTo: row.day('vacantTo'),
      cover: row.text('cover'),
      coverFrom: row.day('coverFrom'),
      coverCost: row.money('coverCost'),
      exempt: yesNo(row, 'exempt', named('exempt', 'excluded')) === true,
      funding: row.text('funding'),
      challenged: row.text('challenged'),
      jobShare: yesNo(row, 'jobShare', named('job ?share', 'shared?')) === true,
    };
  },
};
