import fc from 'fast-check';
import { type Quantity, fraction, over } from '../../../../src/core/model/quantity';
import type { Dataset } from '../../../../src/core/reading/dataset';
import { fteIn } from '../../../../src/core/reading/datasets/fteIn';
import { percentIn } from '../../../../src/core/reading/datasets/percentIn';
import { periodIn } from '../../../../src/core/reading/datasets/periodIn';
import { yearIn } from '../../../../src/core/reading/datasets/yearIn';
import type { RowReader } from '../../../../src/core/reading/rowReader';
import { type Drawn, readRows } from '../../../builders/grid';

const NAMES = ['typed', 'fte', 'hours', 'fullTimeHours'];

function reading<Value>(read: (row: RowReader) => Value, ...cells: Drawn) {
  const dataset: Dataset<{ value: Value }> = {
    name: 'Payroll', about: 'A.', needs: [['typed']], fields: NAMES.map((name) => ({ name, aliases: [name], means: 'A', example: '' })),
    read: (row) => ({ value: read(row) }),
  };
  const { records, issues } = readRows(dataset, [['typed', 'fte', 'hours', 'full time hours'].map((text, index) => (index === 3 ? 'fullTimeHours' : text)), ['x', ...cells].slice(0, 4)]);
  return { value: records[0]?.value, issues };
}
const typed = <Value>(read: (row: RowReader, field: string) => Value, cell: Drawn[number]) => reading((row) => read(row, 'fte'), cell);

it.each<[Drawn[number], number]>([['2007/08', 2007], ['2007-08', 2007], ['FY 2007/08', 2007], [2007, 2007], ['2025-2026', 2025]])('"%s" is the year that starts in %d', (cell, year) => {
  expect(typed(yearIn, cell)).toEqual({ value: year, issues: [] });
});

it.each<Drawn[number]>(['last year', '2007/09', 7, '31/10/2007'])('"%s" is no financial year, and that is said', (cell) => {
  expect(typed(yearIn, cell)).toEqual({ value: null, issues: ['cell.notYear B2'] });
});

it.each<[Drawn[number], number]>([[7, 7], ['7', 7], ['P7', 7], ['Period 07', 7], ['M13', 13], ['month 1', 1]])('"%s" is period %d', (cell, period) => {
  expect(typed(periodIn, cell)).toEqual({ value: period, issues: [] });
});

it.each<Drawn[number]>([0, 14, 7.5, 'October', '2007'])('"%s" is no period, and that is said', (cell) => {
  expect(typed(periodIn, cell)).toEqual({ value: null, issues: ['cell.notPeriod B2'] });
});

it('leaves blank years and periods open and says what stands in an error', () => {
  for (const read of [yearIn, periodIn]) {
    expect(typed(read, null)).toEqual({ value: null, issues: [] });
    expect(typed(read, '#N/A')).toEqual({ value: null, issues: ['cell.error B2'] });
  }
});

it.each<[Drawn[number], Quantity | null]>([[60, fraction(60)], [0.6, fraction(60)], [1, fraction(100)], ['60%', fraction(60)], [0, fraction(0)], [null, null]])('"%s" complete is %o per cent', (cell, percent) => {
  expect(typed(percentIn, cell).value).toEqual(percent);
});

it('takes FTE as typed before hours, and hours over full-time hours exactly', () => {
  expect(reading(fteIn, 0.6, 25, 37)).toEqual({ value: fraction(3, 5), issues: [] });
  expect(reading(fteIn, null, 25, 37)).toEqual({ value: fraction(25, 37), issues: [] });
  for (const cells of [[null, 25, null], [null, null, 37], [null, 25, 0], [null, 25, -1]]) expect(reading(fteIn, ...cells).value).toBeNull();
  const hours = fc.integer({ min: 1, max: 40 });
  fc.assert(fc.property(hours, hours, (worked, full) => { expect(reading(fteIn, null, worked, full).value).toEqual(over(fraction(worked), fraction(full))); }));
});
