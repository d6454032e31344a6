import { sheetReference } from '../model/address';
import type { RowSource, TableSource } from '../model/source';
import type { FigureParts } from './draftFigures';
import type { SourceCells } from './sourceCells';
import { dataRows, isPlainKey } from './streamSum';

/** Rows of a table that are counted, and the fields whose words tell them from its other rows. */
export interface Counted {
  readonly rows: readonly RowSource[];
  readonly fields: readonly string[];
  readonly source: string;
}

/**
 * A count over the cells of a table where these rows, and no other of it, have one word in each field; else a value. By
 * COUNTIFS, or, where Excel could read more than itself into a word, by comparing cell by cell.
 */
export function countIfs({ rows, fields, source }: Counted, cells: SourceCells): FigureParts['from'] {
  const [table, ...others] = new Set(rows.map((row) => row.table));
  if (table === undefined || others.length > 0 || !cells.reaches(table)) return { source };
  const criteria = fields.flatMap((field) => criterionOf(rows, field, { table, cells }) ?? []);
  if (criteria.length < fields.length || countOf(criteria, table, cells) !== rows.length) return { source };
  return { formula: () => formulaOf(criteria, table) };
}

function formulaOf(criteria: readonly Criterion[], table: TableSource): string {
  const [from, to] = dataRows(table);
  const pairs = criteria.map(({ column, key }) => [`${sheetReference(table.sheet)}!$${column}$${from}:$${column}$${to}`, typeof key === 'number' ? String(key) : `"${key.replaceAll('"', '""')}"`] as const);
  if (criteria.every(({ key }) => typeof key === 'string' && isPlainKey(key))) return `=COUNTIFS(${pairs.map(([range, key]) => `${range},${key}`).join(',')})`;
  return `=SUMPRODUCT(${pairs.map(([range, key]) => `(${range}=${key})*1`).join(',')})`;
}

/** Excel takes 255 characters of text in a formula. */
const LONGEST = 200;

interface Criterion {
  readonly column: string;
  readonly key: string | number;
}

/** The one word that the rows have in a field; null where they have several, or one that no formula says. */
function criterionOf(rows: readonly RowSource[], field: string, { table, cells }: { readonly table: TableSource; readonly cells: SourceCells }): Criterion | null {
  const column = table.columns.get(field);
  if (column === undefined) return null;
  const typed = new Map(rows.map(({ row }) => cells.at(table, column, row)).map((value) => [foldCell(value), value] as const));
  const [only, ...others] = typed.values();
  if (others.length > 0 || only === undefined || only === null || typeof only === 'boolean') return null;
  const sayable = typeof only === 'number' ? Number.isSafeInteger(only) : only !== '' && only.length <= LONGEST && !only.startsWith('#');
  return sayable ? { column, key: only } : null;
}

function countOf(criteria: readonly Criterion[], table: TableSource, cells: SourceCells): number {
  const [from, to] = dataRows(table);
  let count = 0;
  for (let row = from; row <= to; row++) {
    if (criteria.every(({ column, key }) => foldCell(cells.at(table, column, row)) === foldCell(key))) count++;
  }
  return count;
}

/** Case is let pass, as Excel does; a number and the same digits typed as text are told apart, as hosts do not agree on them. */
function foldCell(value: string | number | boolean | null): string {
  return typeof value === 'string' ? `text ${value.toLowerCase()}` : `${typeof value} ${String(value)}`;
}
