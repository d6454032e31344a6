import { placeOf } from '../../../src/core/model/source';
import { rowOf, tableSource } from '../../builders/tableSource';

const table = tableSource({ sheet: 'Budget', fields: ['service', 'current', 'forecast'] });

it('points at the cells of a field over its rows, runs joined, each once', () => {
  expect(placeOf([rowOf(table, 7), rowOf(table, 5), rowOf(table, 6), rowOf(table, 5), rowOf(table, 9)], 'forecast')).toEqual({ file: 'council.xlsx', sheet: 'Budget', cells: 'C5:C7, C9' });
});

it('points at the first column when the field has none', () => {
  expect(placeOf([rowOf(table, 5)], 'virement').cells).toBe('A5');
});

it('points within the sheet and file of the first row only, and nowhere without rows', () => {
  const [other, elsewhere] = [tableSource({ sheet: 'HR', fields: ['forecast'] }), tableSource({ sheet: 'Budget', file: 'other.xlsx', fields: ['forecast'] })];
  expect(placeOf([rowOf(table, 5), rowOf(other, 6), rowOf(elsewhere, 7)], 'forecast').cells).toBe('C5');
  expect(placeOf([], 'forecast')).toEqual({ file: '', sheet: '', cells: '' });
});

it('gives the range that holds them all when the cells are too many to follow one by one', () => {
  const everyOther = Array.from({ length: 51 }, (_, index) => rowOf(table, 5 + 2 * index));
  expect(placeOf(everyOther.slice(0, 50), 'forecast').cells.split(', ')).toHaveLength(50);
  expect(placeOf(everyOther, 'forecast').cells).toBe('C5:C105');
});
