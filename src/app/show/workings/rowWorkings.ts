import type { CellValue } from '../../../core/model/grid';
import { GREATEST_AMOUNT, inPounds, toPence } from '../../../core/model/money';
import { fraction, magnitude, compare, times } from '../../../core/model/quantity';
import type { Place, TableSource } from '../../../core/model/source';
import { sayNumber } from '../../../core/model/wording';
import { DATASETS } from '../../../core/reading/datasets/catalogue';
import { isRead, readNumber, readText } from '../../../core/reading/readCell';
import type { Material } from '../../../core/summary/material';
import { type SourceCells, cellsOf } from '../../../core/summary/sourceCells';
import { poundsBeside } from '../figures';
import { showPlace } from '../showPlace';
import type { Working } from '../shownReview';
import { type StepsOf, step } from './step';

/** Cells that are told one by one; the rest are in the finding's own range. */
const MOST_CELLS = 12;

const MONEY: ReadonlySet<string> = new Set(DATASETS.flatMap(({ fields }) => fields.filter(({ money }) => money).map(({ name }) => name)));

/** The cells that a finding points at, as they are typed: of one row with the money beside it, of several a row each. */
export function rowWorkings({ review, cells }: Material): StepsOf {
  const tables = tablesBySheet(review.sources);
  return ({ at }) => {
    const pointed = [...cellsOf(at.cells)];
    const [first] = pointed;
    const table = first === undefined ? undefined : tableAt(tables.get(sheetKey(at)) ?? [], first.row);
    if (first === undefined || table === undefined) return [];
    const rows = new Set(pointed.map(({ row }) => row));
    return rows.size > 1 ? ofRows(table, pointed.slice(0, MOST_CELLS), cells) : ofRow(table, first.row, { pointed: pointed.map(({ column }) => column), cells });
  };
}

function ofRow(table: TableSource, row: number, { pointed, cells }: { readonly pointed: readonly string[]; readonly cells: SourceCells }): readonly Working[] {
  const shown = [...table.columns].filter(([field, column]) => pointed.includes(column) || (MONEY.has(field) && cells.at(table, column, row) !== ''));
  return shown.slice(0, MOST_CELLS).map(([field, column]) => {
    const heading = readText(cells.at(table, column, table.headingRow) ?? '');
    return cellStep(heading === '' ? field : heading, { table, column, row }, cells);
  });
}

function ofRows(table: TableSource, pointed: readonly { readonly column: string; readonly row: number }[], cells: SourceCells): readonly Working[] {
  const textAt = (row: number) => (column: string): string => readText(cells.at(table, column, row) ?? '');
  return pointed.map(({ column, row }) => cellStep(nameOfRow(table, textAt(row), row), { table, column, row }, cells));
}

interface Cell {
  readonly table: TableSource;
  readonly column: string;
  readonly row: number;
}

function cellStep(label: string, { table, column, row }: Cell, cells: SourceCells): Working {
  const field = [...table.columns].find(([, letter]) => letter === column)?.[0] ?? '';
  const figure = sayCell(cells.at(table, column, row) ?? '', MONEY.has(field) ? table.unit : 'none');
  return step(label, figure, showPlace({ file: table.file, sheet: table.sheet, cells: `${column}${row}` }));
}

/** Fields that name a row, the most telling first. */
const NAMES = ['description', 'title', 'line', 'recipient', 'service', 'subjective', 'costCentre'];

/** What a row is called on its sheet: by a field that names it, else its first text. */
function nameOfRow({ columns }: TableSource, textAt: (column: string) => string, row: number): string {
  const letters = [...NAMES.flatMap((field) => columns.get(field) ?? []), ...columns.values()];
  return letters.map(textAt).find((text) => text !== '' && !isRead(readNumber(text))) ?? `Row ${row}`;
}

/** A cell as typed, money in pounds whatever the sheet's unit. */
function sayCell(value: CellValue, unit: TableSource['unit'] | 'none'): string {
  if (value === '') return 'blank';
  const number = readNumber(value);
  if (!isRead(number)) return readText(value) === '' ? String(value) : readText(value);
  if (unit === 'none') return typeof value === 'number' ? sayNumber(number.value) : readText(value);
  const amount = unit === 'thousands' ? times(number.value, fraction(1000)) : number.value;
  return compare(magnitude(amount), inPounds(GREATEST_AMOUNT)) > 0 ? readText(value) : poundsBeside(toPence(amount));
}

function sheetKey({ file, sheet }: Pick<Place, 'file' | 'sheet'>): string {
  return `${file}\u0000${sheet}`;
}

function tablesBySheet(sources: readonly TableSource[]): ReadonlyMap<string, readonly TableSource[]> {
  const tables = new Map<string, TableSource[]>();
  for (const source of sources) {
    const own = tables.get(sheetKey(source));
    if (own === undefined) tables.set(sheetKey(source), [source]);
    else own.push(source);
  }
  return tables;
}

/** The table with the last heading row above the row. */
function tableAt(tables: readonly TableSource[], row: number): TableSource | undefined {
  return tables.reduce<TableSource | undefined>((found, table) => (table.headingRow < row && table.headingRow > (found?.headingRow ?? 0) ? table : found), undefined);
}
