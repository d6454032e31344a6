import type { GridRow } from '../model/grid';
import type { FoundTable } from './findTables';
import { isRead, readNumber, readText } from './readCell';

const TOTAL = /^(sub[\s-]*total|grand total|overall total|total|net (expenditure|cost|total)|sum of)\b|\btotal$|\btotals?\b\s*[:-]?$/i;
/** A note is one text, or its number and one; a row that holds more is a line, whatever its first words are. */
export const MOST_OF_A_NOTE = 2;
const CODE_FIELDS = ['costCentre', 'subjective', 'postId', 'employeeId', 'scp'];
/** Where a total says that it is one: in the columns that name a row, never in its remarks. */
const NAME_FIELDS = ['directorate', 'stream', 'service', 'costCentre', 'subjective', 'group', 'description', 'title', 'line', 'recipient', 'driver'];

/** True for a label that says it sums others: "Total ICT", "Sub-total", "ICT total". */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label);
}

/** "C2110", "0012", "7" or "ADM": a label in a code column ("Adult Social Care") is no code. */
function looksLikeCode(text: string): boolean {
  return /\d/.test(text) || /^[A-Z]{1,6}$/.test(text);
}

interface ShapeColumn {
  /** Index into a row's values. */
  readonly at: number;
  readonly money: boolean;
  readonly names: boolean;
  readonly codes: boolean;
}

/** The columns of a table by what they tell of a row; worked out once a table. */
export interface ShapeColumns {
  readonly columns: readonly ShapeColumn[];
  readonly fields: ReadonlySet<number>;
  readonly hasMoney: boolean;
}

/** What a row holds, as far as it tells a line from a heading, a total or a note. */
export interface RowShape {
  readonly label: string;
  readonly coded: boolean;
  readonly figures: number;
  readonly texts: number;
  /** Numbers in columns that are not money. */
  readonly numbers: number;
  readonly filled: number;
}

/** Sorts the columns of a table once, for all its rows. */
export function shapeColumns({ dataset, columns, grid }: FoundTable): ShapeColumns {
  const money = new Set(dataset.fields.filter((field) => field.money).map(({ name }) => name));
  const sorted = [...columns].map(([field, column]) => ({
    at: column - grid.firstColumn,
    money: money.has(field),
    names: NAME_FIELDS.includes(field),
    codes: CODE_FIELDS.includes(field),
  }));
  return { columns: sorted, fields: new Set(sorted.map(({ at }) => at)), hasMoney: sorted.some((column) => column.money) };
}

/** Looks at one row. */
export function shapeOf(row: GridRow, columns: ShapeColumns): RowShape {
  let [label, coded, figures, texts, numbers] = ['', false, 0, 0, 0];
  for (const { at, money, names, codes } of columns.columns) {
    const value = row.values[at] ?? '';
    const text = readText(value);
    if (text === '') continue;
    if (money) {
      if (isRead(readNumber(value))) figures++;
      continue;
    }
    if (typeof value === 'string') texts++;
    else numbers++;
    if (label === '' && names && typeof value === 'string') label = text;
    if (names && isTotalLabel(text)) label = text;
    else if (codes && looksLikeCode(text)) coded = true;
  }
  const filled = row.values.reduce<number>((so, value) => so + (value === '' || (typeof value === 'string' && value.trim() === '') ? 0 : 1), 0);
  return { label: label === '' ? firstText(row, columns, filled) : label, coded, figures, texts, numbers, filled };
}

/** The first text of a row in a column that is no field's; of a row that holds hardly more, the first of all. */
function firstText(row: GridRow, { fields }: ShapeColumns, filled: number): string {
  for (const [at, value] of row.values.entries()) {
    if (typeof value !== 'string' || (filled > MOST_OF_A_NOTE && fields.has(at))) continue;
    const text = readText(value);
    if (text !== '') return text;
  }
  return '';
}
