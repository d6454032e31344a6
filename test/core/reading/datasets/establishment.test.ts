import { fraction } from '../../../../src/core/model/quantity';
import type { PostStatus } from '../../../../src/core/model/post';
import { establishment } from '../../../../src/core/reading/datasets/establishment';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Post no', 'Job title', 'Division', 'CC', 'Grade', 'SCP', 'Salary', 'WTE', 'Status', 'Start date', 'End date', 'Vacant from', 'Vacant FTE', 'Exempt', 'Challenge outcome'];

it('reads a post', () => {
  const row = ['P001', 'Systems analyst', 'ICT', 'C2110', 'SO1', 29, 24_708, 0.5, 'Vacant', '1/4/2007', null, 39_234, 0.25, 'yes', 'kept'];
  const { records, issues } = readRows(establishment, [HEADINGS, row]);
  expect(records).toMatchObject([{
    postId: 'P001', title: 'Systems analyst', stream: 'ICT', costCentre: 'C2110', grade: 'SO1', scp: '29', salary: 2_470_800, fte: fraction(1, 2), status: 'vacant',
    start: '2007-04-01', end: null, vacantFrom: '2007-06-01', vacantTo: null, vacantFte: fraction(1, 4), exempt: true, challenged: 'kept', headcount: null, coverCost: null,
  }]);
  expect(issues).toEqual([]);
});

it.each<[string | null, PostStatus]>([
  ['Filled', 'filled'], ['In post', 'filled'], [null, 'filled'], ['Vacant', 'vacant'], ['Unfilled', 'vacant'], ['Not filled', 'vacant'], ['Frozen', 'frozen'], ['Vacant - frozen', 'frozen'],
  ['Seconded in', 'seconded in'], ['Secondment out', 'seconded out'], ['Maternity leave', 'maternity'], ['Agency', 'agency'], ['Interim', 'interim'], ['Acting up', 'acting up'],
  ['Fixed-term', 'fixed-term'], ['Temporary', 'fixed-term'], ['Grant-funded', 'grant-funded'], ['Deleted', 'deleted'],
])('the status "%s" is %s', (typed, status) => {
  const { records, issues } = readRows(establishment, [['Post ID', 'FTE', 'Status'], ['P1', 1, typed]]);
  expect(records).toMatchObject([{ status }]);
  expect(issues).toEqual([]);
});

it('takes a status it does not know for a filled post and says so', () => {
  expect(readRows(establishment, [['Post ID', 'FTE', 'Status'], ['P1', 1, 'On tour']])).toMatchObject({ records: [{ status: 'filled' }], issues: ['cell.notKnown C2'] });
});

it('leaves out a row with neither number nor title; either will do', () => {
  const headings = ['Post ID', 'Title', 'FTE', 'Grade', 'Cost centre'];
  const { records, issues } = readRows(establishment, [headings, [null, null, 1, 'SO1', 'C1'], ['P1', null, 1, null, null], [null, 'Clerk', 1, null, null]]);
  expect(records).toMatchObject([{ postId: 'P1' }, { title: 'Clerk' }]);
  expect(issues).toEqual(['row.incomplete 2 postId']);
});

it('keeps a post whose FTE is blank: it is a fault to find, not a row to lose', () => {
  expect(readRows(establishment, [['Post ID', 'FTE', 'Grade'], ['P1', null, 'SO1']]).records).toMatchObject([{ fte: null }]);
});

it('takes a row above 1 FTE for several posts, unless it names the one person who holds it', () => {
  const headings = ['Post ID', 'Post title', 'FTE', 'Grade', 'Post holder'];
  const rows = [['P1', 'Team leader', 8, 'PO3', null], ['P2', 'Head of ICT', 1.5, 'CO', 'E0042'], ['P3', 'Clerk', 2, 'SC3', 'Vacant'], ['P4', 'Clerk', 0.5, 'SC3', 'E0043']];
  expect(readRows(establishment, [headings, ...rows]).records.map(({ headcount }) => headcount && Number(headcount.numerator))).toEqual([null, 1, null, null]);
});
