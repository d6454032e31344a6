import { virements } from '../../../../src/core/reading/datasets/virements';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Ref', 'Date', 'From', 'To', 'Amount', 'Reason', 'Approved by', 'Permanent', 'Outside'];

it('reads money moved from one head to another', () => {
  const { records, issues } = readRows(virements, [HEADINGS, ['V1', '5/6/2007', 'C2110', 'C3110', '55,000.00', 'LANDesk', 'Cabinet', 'Yes', null]]);
  expect(records).toMatchObject([{ date: '2007-06-05', from: 'C2110', to: 'C3110', amount: 5_500_000, reason: 'LANDesk', approvedBy: 'Cabinet', permanent: true, outside: false }]);
  expect(issues).toEqual(['cell.textNumber E2']);
});

it.each<[string | null, boolean | null]>([['permanent', true], ['Recurring', true], ['one-off', false], ['No', false], [null, null]])('"%s" is permanent: %s', (typed, permanent) => {
  expect(readRows(virements, [HEADINGS, ['V1', 39_238, 'A', 'B', 1, null, null, typed, 'x']]).records).toMatchObject([{ permanent, outside: true, date: '2007-06-05' }]);
});

it('leaves out a row whose amount is missing or cannot be read', () => {
  expect(readRows(virements, [HEADINGS, ['V1', null, 'A', 'B', null, 'x', null, null, null], ['V2', null, 'A', 'B', 'all of it', null, null, null, null]])).toMatchObject({
    records: [],
    issues: ['row.incomplete 2:3 amount', 'cell.notMoney E3'],
  });
});
