import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { financialYear } from '../../../src/core/model/period';
import { yearColumns } from '../../../src/core/summary/yearColumns';

const NOW = financialYear(2007);

test('years from this one on have a column each, earlier ones none', () => {
  expect(yearColumns([2008, 2006, 2007], NOW, 3)).toEqual({ columns: [{ label: '2007/08', years: [2007] }, { label: '2008/09', years: [2008] }], earlier: [2006] });
});

test('more years than columns share the last', () => {
  expect(yearColumns([2007, 2008, 2009, 2011], NOW, 3).columns.at(-1)).toEqual({ label: '2009/10+', years: [2009, 2011] });
});

test('a register that is over shows its last years', () => {
  expect(yearColumns([2001, 2002, 2003, 2004], NOW, 3)).toMatchObject({ columns: [{ years: [2002] }, { years: [2003] }, { years: [2004] }], earlier: [2001] });
});

test('every year is in a column or among the earlier ones, once and in order', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1995, max: 2030 })), fc.integer({ min: 1, max: 4 }), (years, most) => {
    const { columns, earlier } = yearColumns(years, NOW, most);
    expect([...earlier, ...columns.flatMap((column) => column.years)]).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect(columns.length).toBeLessThanOrEqual(most);
  }));
});
