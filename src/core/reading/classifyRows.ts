import type { GridRow } from '../model/grid';
import type { NotUsedReason } from '../model/source';
import { isExampleRow } from './exampleRow';
import type { FoundTable } from './findTables';
import { isRead, readNumber, readText } from './readCell';

/** A row of a table with what it is; sections carry the label that names the rows under them. */
export interface ClassifiedRow {
  readonly row: GridRow;
  readonly kind: 'data' | NotUsedReason;
  /** The label of a section, subtotal or total. */
  readonly label: string;
}

const TOTAL = /^(sub[\s-]*total|grand total|overall total|total|net (expenditure|cost|total)|sum of)\b|\btotal$|\btotals?\b\s*[:-]?$/i;
/** A row labelled with nothing but this sums others even when it repeats their code. */
const ONLY_TOTAL = /^(sub[\s-]*total|grand total|totals?)\s*[:-]?$/i;
const GRAND = /^(grand|overall)\b|^totals?\s*[:-]?$|^total (net )?(budget|expenditure|council|general fund|directorate)/i;
const FOOTNOTE = /^(notes?\b|source\b|\*|†|\d+[.)]\s|key\b|prepared by|n\.?b\.?\b)/i;
const CODE_FIELDS = ['costCentre', 'subjective', 'postId', 'employeeId', 'scp'];
/** Where a total says that it is one: in the columns that name a row, never in its remarks. */
const NAME_FIELDS = ['directorate', 'stream', 'service', 'costCentre', 'subjective', 'group', 'description', 'title', 'line', 'recipient', 'driver'];

/** "C2110", "0012", "7" or "ADM": a label in a code column ("Adult Social Care") is no code. */
function looksLikeCode(text: string): boolean {
  return /\d/.test(text) || /^[A-Z]{1,6}$/.test(text);
}

interface RowShape {
  readonly label: string;
  readonly coded: boolean;
  readonly figures: number;
  readonly texts: number;
  /** Numbers in columns that are not money. */
  readonly numbers: number;
}

/** A table with the fields of its columns that hold money, looked up once for all its rows. */
interface MoneyTable extends FoundTable {
  readonly money: ReadonlySet<string>;
}

function withMoney(table: FoundTable): MoneyTable {
  return { ...table, money: new Set(table.dataset.fields.filter(({ money, name }) => money && table.columns.has(name)).map(({ name }) => name)) };
}

function shapeOf(row: GridRow, table: MoneyTable): RowShape {
  let [label, coded, figures, texts, numbers] = ['', false, 0, 0, 0];
  for (const [field, column] of table.columns) {
    const value = row.values[column - table.grid.firstColumn] ?? '';
    const text = readText(value);
    if (text === '') continue;
    if (table.money.has(field)) {
      if (typeof value === 'number' || isRead(readNumber(value))) figures++;
      continue;
    }
    if (typeof value === 'string') texts++;
    else numbers++;
    const names = NAME_FIELDS.includes(field);
    if (label === '' && names && typeof value === 'string') label = text;
    if (names && TOTAL.test(text)) label = text;
    else if (CODE_FIELDS.includes(field) && looksLikeCode(text)) coded = true;
  }
  return { label, coded, figures, texts, numbers };
}

function firstText(row: GridRow): string {
  return row.values.map((value) => (typeof value === 'string' ? readText(value) : '')).find((text) => text !== '') ?? '';
}

function repeatsHeading(row: GridRow, table: FoundTable): boolean {
  const same = table.headings.filter(({ column, text }) => {
    const value = row.values[column - table.grid.firstColumn];
    return typeof value === 'string' && readText(value).toLowerCase() === text.toLowerCase();
  });
  return same.length >= 2 && same.length * 2 >= table.headings.length;
}

function kindOf(row: GridRow, table: MoneyTable): ClassifiedRow {
  if (isExampleRow(row, table)) return { row, kind: 'other', label: '' };
  const shape = shapeOf(row, table);
  const label = shape.label === '' ? firstText(row) : shape.label;
  const kind = (): ClassifiedRow['kind'] => {
    const hasMoney = table.money.size > 0;
    if (row.values.every((value) => typeof value === 'string' && value.trim() === '')) return 'blank';
    if (label === '' && shape.figures === 0 && !shape.coded) return !hasMoney && shape.numbers > 0 ? 'data' : 'other';
    if (repeatsHeading(row, table)) return 'heading';
    if (TOTAL.test(label) && (!shape.coded || ONLY_TOTAL.test(label))) return GRAND.test(label) ? 'total' : 'subtotal';
    if (FOOTNOTE.test(label) && shape.figures === 0 && !shape.coded) return 'footnote';
    if (hasMoney && shape.figures === 0 && !shape.coded && shape.texts <= 1) return 'section';
    return 'data';
  };
  return { row, kind: kind(), label };
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
  const withFields = withMoney(table);
  const rows = table.body.map((row) => kindOf(row, withFields));
  const totals = rows.map((row, index) => (row.kind === 'subtotal' && followsSubtotal(rows, index) ? { ...row, kind: 'total' as const } : row));
  const lastData = rows.map(({ kind }) => kind).lastIndexOf('data');
  return totals.map((row, index) => (index > lastData && row.kind === 'section' ? { ...row, kind: 'footnote' } : row));
}
