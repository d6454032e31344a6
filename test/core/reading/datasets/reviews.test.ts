import { reviews } from '../../../../src/core/reading/datasets/reviews';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Date', 'Kind', 'Action or subject', 'Held by', 'Outcome'];

it('reads reviews and audits that took place', () => {
  const rows = [HEADINGS, [39_374, 'Review', 'Recommendation 3', 'Head of Finance', 'On track'], ['20/12/2007', 'Internal audit', 'The plan', 'Audit', null], ['21/12/2007', null, 'The plan', null, 'x']];
  expect(readRows(reviews, rows)).toMatchObject({
    records: [{ date: '2007-10-19', kind: 'review', subject: 'Recommendation 3', heldBy: 'Head of Finance', outcome: 'On track' }, { date: '2007-12-20', kind: 'audit' }, { kind: 'review' }],
    issues: [],
  });
});

it('takes a kind it does not know for a review and says so; a review of no day is left out', () => {
  expect(readRows(reviews, [HEADINGS, ['19/10/2007', 'Lunch', 'The plan', 'A', 'B'], ['soon', 'Review', 'The plan', 'A', 'B']])).toMatchObject({
    records: [{ kind: 'review' }],
    issues: ['cell.notKnown B2', 'cell.notDate A3', 'row.incomplete 3 date'],
  });
});
