import type { ActionStatus } from '../../../../src/core/model/action';
import { fraction } from '../../../../src/core/model/quantity';
import { actions } from '../../../../src/core/reading/datasets/actions';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Recommendation', 'Action', 'Owner', 'Original due', 'Due', 'Times revised', '% complete', 'Claimed status', 'Evidence', 'Last review', 'Review every', 'Measure', 'Not for publication until'];

it('reads an action under its recommendation', () => {
  const row = [3, 'Validate counts', 'ICT Manager', '30/11/2007', '14/12/2007', 1, 60, 'Green', 'EV-03', '19/10/2007', 28, 'change: Desktops', '12/11/2007'];
  const { records, issues } = readRows(actions, [HEADINGS, row]);
  expect(records).toMatchObject([{
    recommendation: '3', action: 'Validate counts', owner: 'ICT Manager', originalDue: '2007-11-30', due: '2007-12-14', timesRevised: fraction(1), percentComplete: fraction(60), claimed: 'Green',
    evidence: 'EV-03', lastReview: '2007-10-19', cadenceDays: fraction(28), measure: 'change: Desktops', notBefore: '2007-11-12',
  }]);
  expect(issues).toEqual([]);
});

it.each<[string | null, ActionStatus | null]>([
  ['Red', 'Red'], ['Off track', 'Red'], ['Not on track', 'Red'], ['Overdue', 'Red'], ['Behind schedule', 'Red'], ['Not achieved', 'Red'], ['Amber', 'Amber'], ['At risk', 'Amber'], ['Some slippage', 'Amber'],
  ['Green', 'Green'], ['On track', 'Green'], ['In progress', 'Green'], ['Not started', 'Green'], ['Partly complete', 'Green'], ['Not yet completed', 'Green'],
  ['Complete', 'Complete'], ['Completed', 'Complete'], ['Closed', 'Complete'], ['Implemented', 'Complete'], ['Blue', 'Complete'], [null, null],
])('the status "%s" claims %s', (typed, claimed) => {
  expect(readRows(actions, [['Recommendation', 'Action', 'Status'], [3, 'A', typed]])).toMatchObject({ records: [{ claimed }], issues: [] });
});

it('says of a status that it does not know it, and claims nothing', () => {
  expect(readRows(actions, [['Recommendation', 'Action', 'RAG'], [3, 'A', 'purple']])).toMatchObject({ records: [{ claimed: null }], issues: ['cell.notKnown C2'] });
});

it('leaves out a recommendation without an action', () => {
  expect(readRows(actions, [['Recommendation', 'Action', 'Owner'], [3, null, 'ICT Manager']])).toMatchObject({ records: [], issues: ['row.incomplete 2 action'] });
});

it('takes whole numbers only for how often a date was moved and for days between reviews, and says of others that it does not', () => {
  const read = (revised: number, days: number) => readRows(actions, [['Recommendation', 'Action', 'Times revised', 'Review every'], [3, 'A', revised, days]]);
  expect(read(0, 1)).toMatchObject({ records: [{ timesRevised: fraction(0), cadenceDays: fraction(1) }], issues: [] });
  expect(read(-1, 0)).toMatchObject({ records: [{ timesRevised: null, cadenceDays: null }], issues: ['cell.notNumber C2', 'cell.notNumber D2'] });
  expect(read(1.5, 0.5)).toMatchObject({ records: [{ timesRevised: null, cadenceDays: null }] });
});
