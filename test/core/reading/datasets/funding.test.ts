import type { Answer } from '../../../../src/core/model/question';
import { placeOf } from '../../../../src/core/model/source';
import { yearField } from '../../../../src/core/model/yearField';
import { funding } from '../../../../src/core/reading/datasets/funding';
import { readTables } from '../../../../src/core/reading/readTables';
import { type Drawn, gridOf, readRows } from '../../../builders/grid';

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

describe('a list of money that ends without years in its headings', () => {
  const BUDGET = gridOf('Budget', [['Service', 'Current budget 2007/08', 'Forecast'], ['ICT', 760_000, 750_000]]);
  const read = (rows: readonly Drawn[], answers: readonly Answer[] = []) => readTables([BUDGET, gridOf('Grants', rows)], [], answers);

  it('has its amount read as that of the year reviewed, which is said', () => {
    const { tables, issues } = read([['Grant', 'Amount', 'End year', 'Target', 'Released'], ['Flood grant', 500_000, '2008/09', 400_000, 95_000]]);
    expect(tables.funding).toMatchObject([{ name: 'Flood grant', amounts: new Map([[2007, 50_000_000]]), endYear: 2008, releaseTarget: 40_000_000, released: 9_500_000 }]);
    expect(issues).toMatchObject([{ code: 'heading.yearTaken', at: { sheet: 'Grants', cells: 'B1' }, facts: { heading: 'Amount', year: '2007/08' } }]);
  });

  it('has two amounts asked about, and nothing that names no amount taken for one', () => {
    const rows: readonly Drawn[] = [['Grant', 'Amount', 'Award', 'End year'], ['Flood grant', 500_000, 400_000, '2008/09']];
    const two = read(rows);
    expect(two.questions).toMatchObject([{ sheet: 'Grants', field: 'amount 2007/08', candidates: [{ value: 'B' }, { value: 'C' }] }]);
    const other = two.questions[0]?.candidates[1]?.answer;
    expect(other).toBeDefined();
    const answered = read(rows, other === undefined ? [] : [other]);
    expect(answered.tables.funding).toMatchObject([{ amounts: new Map([[2007, 40_000_000]]) }]);
    expect(answered.questions).toEqual([]);
    expect(read([['Grant', '£', 'End year'], ['Flood grant', 500_000, '2008/09']]).tables.funding).toEqual([]);
  });

  it('is none without an end, a target or a release, and the sheet is said not to be used', () => {
    const { tables, issues } = read([['Name', 'Amount', 'Source'], ['Flood grant', 500_000, 'Environment Agency']]);
    expect([tables.funding, tables.rates]).toEqual([[], []]);
    expect(issues).toMatchObject([{ code: 'sheet.notRecognised', at: { sheet: 'Grants' } }]);
  });
});
