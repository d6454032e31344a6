import { fraction } from '../../../../src/core/model/quantity';
import { rates } from '../../../../src/core/reading/datasets/rates';
import { findTable } from '../../../../src/core/reading/findTables';
import { SHAPES } from '../../../../src/core/reading/shapes';
import { type Drawn, gridOf, readRows } from '../../../builders/grid';

const HEADINGS = ['Rate', 'Value', 'Unit', 'From', 'To', 'Source'];

it('reads a dated rate exactly', () => {
  expect(readRows(rates, [HEADINGS, ['NI main rate', 12.8, 'per cent', 39_178, '5/4/2008', 'SI 2007/1052']])).toMatchObject({
    records: [{ name: 'NI main rate', value: fraction(64, 5), unit: 'per cent', from: '2007-04-06', to: '2008-04-05', source: 'SI 2007/1052' }],
    issues: [],
  });
});

it('leaves out a rate without a value or a name', () => {
  expect(readRows(rates, [HEADINGS, ['NI', 'tbc', null, null, null, null], [null, 12.8, null, null, null, null]])).toMatchObject({
    records: [],
    issues: ['cell.notKnown B2', 'row.incomplete 2 value', 'row.incomplete 3 name'],
  });
});

it('is known by the names of rates, not by a name, a source and an amount alone', () => {
  const dataset = (...names: readonly string[]): string | undefined => {
    const rows: readonly Drawn[] = [['Name', 'Source', 'Amount'], ...names.map((name): Drawn => [name, 'Circular', 5])];
    return findTable(gridOf('List', rows), SHAPES, 2007)?.dataset.name;
  };
  expect(dataset('Contact centre', 'Flood grant', 'Pension fund')).toBeUndefined();
  expect(dataset('NI main rate', 'LGPS employer', 'Extra')).toBe('Rates');
  expect(dataset()).toBe('Rates');
});
