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

/** COUNTIFS over the cells of a table where these rows, and no other of it, have one word in each field; else a value. */
export function countIfs({ rows, fields, source }: Counted, cells: SourceCells): FigureParts['from'] {
  const [table, ...others] = new Set(rows.map((row) => row.table));
  if (table === undefined || others.length > 0 || !cells.reaches(table)) return { source };
  const criteria = fields.flatMap((field) => criterionOf(rows, field, { table, cells }) ?? []);
  if (criteria.length < fields.length || countOf(criteria, table, cells) !== rows.length) return { source };
  const [from, to] = dataRows(table);
  const range = (column: string): string => `${sheetReference(table.sheet)}!$${column}$${from}:$${column}$${to}`;
  const terms = criteria.map(({ column, key }) => `${range(column)},${typeof key === 'number' ? key : `"${key}"`}`);
  return { formula: () => `=COUNTIFS(${terms.join(',')})` };
}

interface Criterion {
  readonly column: string;
  readonly key: string | number;
}

/** The one word that the rows have in a field; null where they have several, or one that Excel would read as more than itself. */
function criterionOf(rows: readonly RowSource[], field: string, { table, cells }: { readonly table: TableSource; readonly cells: SourceCells }): Criterion | null {
  const column = table.columns.get(field);
  if (column === undefined) return null;
  const typed = new Map(rows.map(({ row }) => cells.at(table, column, row)).map((value) => [foldCell(value), value] as const));
  const [only, ...others] = typed.values();
  if (others.length > 0 || only === undefined || only === null || typeof only === 'boolean') return null;
  const plain = typeof only === 'number' ? Number.isSafeInteger(only) : isPlainKey(only) || /^rec(ommendation)? \d{1,3}$/i.test(only);
  return plain ? { column, key: only } : null;
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
