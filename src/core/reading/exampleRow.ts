import type { GridRow } from '../model/grid';
import type { FoundTable } from './findTables';
import { readText } from './readCell';

/** What the template writes before its example and the words that explain it. */
const MARK = /^(example|explained)$/i;

/** True for a row that shows how a table is filled in: its first cell says so, to the left of every column of the table. */
export function isExampleRow(row: GridRow, { grid, columns }: Pick<FoundTable, 'grid' | 'columns'>): boolean {
  const first = row.values.findIndex((value) => readText(value) !== '');
  const value = row.values[first];
  return typeof value === 'string' && MARK.test(readText(value)) && grid.firstColumn + first < Math.min(...columns.values());
}
