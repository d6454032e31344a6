import type { GridRow } from '../model/grid';
import type { NotUsedReason } from '../model/source';
import { isExampleRow } from './exampleRow';
import type { FoundTable } from './findTables';
import { type RowSums, findSums, isSum } from './findSums';
import { readText } from './readCell';
import { MOST_OF_A_NOTE, type ShapeColumns, isTotalLabel, shapeColumns, shapeOf } from './rowShape';

/** A row of a table with what it is; sections carry the label that names the rows under them. */
export interface ClassifiedRow {
  readonly row: GridRow;
  readonly kind: 'data' | NotUsedReason;
  /** The label of a section, subtotal or total. */
  readonly label: string;
  /** True when the row has a code of its own, which sums have not. */
  readonly coded: boolean;
  /** The rows above that a line's figures are exactly the sum of, when that is so: it may be a total by another name. */
  readonly sums?: string;
}

/** A row labelled with nothing but this sums others even when it repeats their code. */
const ONLY_TOTAL = /^(sub[\s-]*total|grand total|totals?)\s*[:-]?$/i;
const GRAND = /^(grand|overall)\b|^totals?\s*[:-]?$|^total (net )?(budget|expenditure|council|general fund|directorate)/i;
const FOOTNOTE = /^(notes?\b|source\b|\*|†|\d+[.)]\s|key\b|prepared by|n\.?b\.?\b)/i;
/** True for the beginning of a note: "Source:", "* provisional", "1. ". */
export function isFootnote(label: string): boolean {
  return FOOTNOTE.test(label);
}

function repeatsHeading(row: GridRow, table: FoundTable): boolean {
  const same = table.headings.filter(({ column, text }) => {
    const value = row.values[column - table.grid.firstColumn];
    return typeof value === 'string' && readText(value).toLowerCase() === text.toLowerCase();
  });
  return same.length >= 2 && same.length * 2 >= table.headings.length;
}

function kindOf(row: GridRow, table: FoundTable, columns: ShapeColumns): ClassifiedRow {
  const shape = shapeOf(row, columns);
  const { label, coded, figures, texts, numbers, filled } = shape;
  if (isExampleRow(row, table)) return { row, kind: 'other', label: '', coded };
  const kind = (): ClassifiedRow['kind'] => {
    if (filled === 0) return 'blank';
    if (label === '' && texts === 0 && figures === 0 && !coded) return !columns.hasMoney && numbers > 0 ? 'data' : 'other';
    if (figures === 0 && repeatsHeading(row, table)) return 'heading';
    if (isTotalLabel(label) && (!coded || ONLY_TOTAL.test(label))) return GRAND.test(label) ? 'total' : 'subtotal';
    if (FOOTNOTE.test(label) && figures === 0 && !coded && filled <= MOST_OF_A_NOTE) return 'footnote';
    if (columns.hasMoney && figures === 0 && !coded && texts <= 1) return 'section';
    return 'data';
  };
  return { row, kind: kind(), label, coded };
}

/** Two lines too often add up to a third for each to be asked about. */
const FEWEST_LINES_ASKED = 3;

/** Rows that sum those above them without being called so: by formula, or by figures where nothing, or a name for sums, names the row. */
function withSums(rows: readonly ClassifiedRow[], table: FoundTable): readonly ClassifiedRow[] {
  const money = table.dataset.fields.flatMap(({ money: is, name }) => (is === true ? (table.columns.get(name) ?? []) : []));
  const sums = findSums(rows, money.map((column) => column - table.grid.firstColumn), table.grid.firstColumn);
  return sums.size === 0 ? rows : rows.map((row) => asSum(row, sums.get(row)));
}

function asSum(row: ClassifiedRow, sums: RowSums | undefined): ClassifiedRow {
  if (sums === undefined) return row;
  if (isSum(row, sums)) return { ...row, kind: 'subtotal' };
  return sums.lines < FEWEST_LINES_ASKED ? row : { ...row, sums: sums.rows };
}

/** A subtotal straight after a subtotal sums subtotals: it is a total. */
function followsSubtotal(rows: readonly ClassifiedRow[], index: number): boolean {
  let at = index - 1;
  while (rows[at]?.kind === 'blank') at--;
  return rows[at]?.kind === 'subtotal';
}

/**
 * Says of every row under the headings what it is: a line of data, or a blank, repeated heading, section, subtotal,
 * total or footnote, which are kept with their reason. Rows with a code of their own are never totals; below the last
 * line of data a label without figures is a footnote.
 */
export function classifyRows(table: FoundTable): readonly ClassifiedRow[] {
  const columns = shapeColumns(table);
  const rows = withSums(table.body.map((row) => kindOf(row, table, columns)), table);
  const totals = rows.map((row, index) => (row.kind === 'subtotal' && followsSubtotal(rows, index) ? { ...row, kind: 'total' as const } : row));
  const lastData = rows.map(({ kind }) => kind).lastIndexOf('data');
  return totals.map((row, index) => (index > lastData && row.kind === 'section' ? { ...row, kind: 'footnote' } : row));
}
