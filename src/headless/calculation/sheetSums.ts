import type { BookState } from '../workbook/bookState';
import type { CellValue } from '../workbook/sheetState';
import { EXCEL_ERRORS } from './excelErrors';
import type { CellArea } from './resolveReference';

/** Sums over sheets nobody has written to, each added up once; null where a cell holds an error, which a sum passes on. */
export interface SheetSums {
  readonly of: (cells: CellArea) => number | null;
  /** The sum of the amounts beside each text of an area of the same size, by the folded text. */
  readonly byKey: (keys: CellArea, amounts: CellArea) => ReadonlyMap<string, number> | null;
}

/** Remembers the sums of each workbook for as long as it is open. */
export function rememberSums(): (book: BookState) => SheetSums {
  const known = new WeakMap<BookState, SheetSums>();
  return (book) => {
    const sums = known.get(book) ?? { of: remembered(sumOf), byKey: remembered(sumsByKey) };
    known.set(book, sums);
    return sums;
  };
}

/** A text as comparisons see it: letters are the same, small or capital. */
export function foldKey(text: string): string {
  return text.toLowerCase();
}

function remembered<Sum>(work: (...areas: CellArea[]) => Sum): (...areas: readonly CellArea[]) => Sum {
  const known = new Map<string, Sum>();
  return (...areas) => {
    const key = JSON.stringify(areas.map(({ sheet, area }) => [sheet.id, area]));
    const sum = known.has(key) ? (known.get(key) as Sum) : work(...areas);
    known.set(key, sum);
    return sum;
  };
}

function sumOf({ sheet, area }: CellArea): number | null {
  let sum = 0;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const values = sheet.rows.get(row)?.values ?? [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = values[column];
      if (isError(value)) return null;
      if (typeof value === 'number') sum += value;
    }
  }
  return sum;
}

function sumsByKey({ sheet, area }: CellArea, amounts: CellArea): ReadonlyMap<string, number> | null {
  const sums = new Map<string, number>();
  const [down, right] = [amounts.area.firstRow - area.firstRow, amounts.area.firstColumn - area.firstColumn];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const [keys, beside] = [sheet.rows.get(row)?.values ?? [], amounts.sheet.rows.get(row + down)?.values ?? []];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const [key, amount] = [keys[column], beside[column + right]];
      if (isError(key) || isError(amount)) return null;
      if (typeof key === 'string' && typeof amount === 'number') addTo(sums, foldKey(key), amount);
    }
  }
  return sums;
}

function addTo(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function isError(value: CellValue | undefined): boolean {
  return typeof value === 'string' && value.startsWith('#') && EXCEL_ERRORS.has(value);
}
