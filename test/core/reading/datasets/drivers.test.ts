import { fraction } from '../../../../src/core/model/quantity';
import type { RecipientType } from '../../../../src/core/model/recharge';
import { drivers } from '../../../../src/core/reading/datasets/drivers';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Directorate', 'Driver', 'Billed count', 'Audit count', 'Returned count', 'Return due', 'Chargeable', 'Recipient type', 'Charge', 'Recipient budget', 'Date counted'];

it('reads what a directorate uses of a driver', () => {
  const row = ['Adults', 'Desktops', 500, 585, '580', '30/11/2007', 'yes', 'General fund', 286_650, 245_000, 39_386];
  const { records, issues } = readRows(drivers, [HEADINGS, row]);
  expect(records).toMatchObject([{
    recipient: 'Adults', driver: 'Desktops', baseline: fraction(500), audit: fraction(585), returned: fraction(580), returnDue: '2007-11-30', chargeable: true,
    recipientType: 'general fund', statedCharge: 28_665_000, recipientBudget: 24_500_000, countedOn: '2007-10-31',
  }]);
  expect(issues).toEqual(['cell.textNumber E2']);
});

it('takes a device for chargeable unless a column says otherwise', () => {
  const short = ['Directorate', 'Driver', 'Count'];
  expect(readRows(drivers, [short, ['Adults', 'Desktops', 1]]).records).toMatchObject([{ chargeable: true }]);
  expect(readRows(drivers, [[...short, 'Chargeable'], ['Adults', 'Desktops', 1, 'no']]).records).toMatchObject([{ chargeable: false }]);
});

it.each<[string | null, RecipientType]>([
  ['General fund', 'general fund'], [null, 'general fund'], ['Not ring-fenced', 'general fund'], ['Ring-fenced', 'ring-fenced'], ['HRA', 'ring-fenced'], ['Schools', 'ring-fenced'],
  ['Capital', 'ring-fenced'], ['External body', 'external'], ['Academies', 'external'], ['PCT', 'external'],
])('"%s" pays from %s money', (typed, recipientType) => {
  expect(readRows(drivers, [['Directorate', 'Driver', 'Count', 'Fund'], ['Adults', 'Desktops', 1, typed]])).toMatchObject({ records: [{ recipientType }], issues: [] });
});

it('says that it does not know a recipient type', () => {
  expect(readRows(drivers, [['Directorate', 'Driver', 'Count', 'Fund'], ['Works', 'Desktops', 1, 'Engineering']])).toMatchObject({ records: [{ recipientType: 'general fund' }], issues: ['cell.notKnown D2'] });
});

it('leaves out a count of nobody or of nothing', () => {
  expect(readRows(drivers, [['Directorate', 'Driver', 'Count'], [null, 'Desktops', 1], ['Adults', null, 1]])).toMatchObject({
    records: [],
    issues: ['row.incomplete 2 recipient', 'row.incomplete 3 driver'],
  });
});
