import { placeOf } from '../../../../src/core/model/source';
import { yearField } from '../../../../src/core/model/yearField';
import { funding } from '../../../../src/core/reading/datasets/funding';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Name', 'Stream', 'Kind', 'Source', 'Amount 2007/08', '2008/09', 'Amount 2009/10', 'End year', 'Release target', 'Released', 'Released from service', 'Approved by', 'Virement'];

it('reads money that ends by year, a typed nil as nil and a blank as no year, each year pointing at its cell', () => {
  const { records, issues } = readRows(funding, [HEADINGS, ['Supplement', 'Customer Services', 'Supplementary estimate', 'Contingency', 500_000, null, 0, '2008/09', 500_000, null, null, 'Cabinet', null]]);
  expect(records).toMatchObject([{ name: 'Supplement', stream: 'Customer Services', kind: 'Supplementary estimate', source: 'Contingency', endYear: 2008, releaseTarget: 50_000_000, released: null, approvedBy: 'Cabinet' }]);
  expect([...records[0]!.amounts]).toEqual([[2007, 50_000_000], [2009, 0]]);
  expect(placeOf([records[0]!.at], yearField('amount', 2008)).cells).toBe('F2');
  expect(issues).toEqual([]);
});

it('reads what one service releases', () => {
  const row = ['Supplement', null, null, null, null, null, null, null, null, 95_000, 'Revenues', null, 'V07/04'];
  expect(readRows(funding, [HEADINGS, row]).records).toMatchObject([{ name: 'Supplement', released: 9_500_000, fromService: 'Revenues', virement: 'V07/04', endYear: null, releaseTarget: null }]);
});

it('reads the thousands of a sheet in thousands, and leaves out money for nothing', () => {
  expect([...readRows(funding, [['Name', '2007/08 £000', 'End year'], ['Grant A', 12.5, null]]).records[0]!.amounts]).toEqual([[2007, 1_250_000]]);
  expect(readRows(funding, [HEADINGS, [null, null, null, null, 5, null, null, '2008/09', null, null, null, null, null]])).toMatchObject({ records: [], issues: ['row.incomplete 2 name'] });
});
