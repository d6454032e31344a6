import { responses } from '../../../../src/core/reading/datasets/responses';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Finding key', 'Response', 'Reason', 'Role', 'Date', 'Until', 'Amount'];

it('reads the answer to a finding', () => {
  const { records, issues } = readRows(responses, [HEADINGS, ['BUD-03|ict', 'Accepted', 'Tender in December', 'Accountant', 39_386, '31/12/2007', 3000]]);
  expect(records).toMatchObject([{ key: 'BUD-03|ict', response: 'Accepted', reason: 'Tender in December', role: 'Accountant', date: '2007-10-31', until: '2007-12-31', amount: 300_000 }]);
  expect(issues).toEqual([]);
});

it('leaves out an answer to nothing', () => {
  expect(readRows(responses, [HEADINGS, [null, 'Accepted', null, null, null, null, 5]])).toMatchObject({ records: [], issues: ['row.incomplete 2 key'] });
});
