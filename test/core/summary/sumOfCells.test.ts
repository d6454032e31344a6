import type { Term } from '../../../src/core/summary/lineTerms';
import { plainSum } from '../../../src/core/summary/sumOfCells';
import { tableSource } from '../../builders/tableSource';

const terms = (count: number, { sheet = 'Budget', column = 'D', sign = 1 }: { readonly sheet?: string; readonly column?: string; readonly sign?: Term['sign'] } = {}): readonly Term[] => {
  const table = tableSource({ dataset: 'Budget', sheet, fields: ['current'] });
  return Array.from({ length: count }, (_, index) => ({ table, column, row: 2 + 2 * index, sign }));
};

it('cells that are taken away alone are taken from nothing', () => {
  expect(plainSum(terms(2, { sign: -1 }))).toEqual({ formula: '-SUM(Budget!D2,Budget!D4)' });
});

it('more ranges than SUM takes, in one column or in several, are too many for a formula', () => {
  const table = tableSource({ dataset: 'Budget', fields: ['current'] });
  const across = (count: number): readonly Term[] => ['D', 'E'].flatMap((column) => terms(count).map((term) => ({ ...term, table, column })));
  const why = { why: 'too many ranges for a formula' };
  expect([plainSum(terms(251)), plainSum(across(126))]).toEqual([why, why]);
  expect([plainSum(terms(250)), plainSum(across(125))].map((sum) => 'formula' in sum)).toEqual([true, true]);
});

it('a formula that is longer than Excel takes gives way', () => {
  expect(plainSum(terms(240, { sheet: 'Revenue budget of the council 07' }))).toEqual({ why: 'too many ranges for a formula' });
  expect('formula' in plainSum(terms(240, { sheet: 'Budget' }))).toBe(true);
});
