import { MOST_COLUMNS } from '../../core/model/address';
import type { BookState } from '../workbook/bookState';
import type { CellValue, SheetState } from '../workbook/sheetState';
import { EXCEL_ERRORS } from './excelErrors';
import type { FormulaReading } from './readFormula';
import type { CellArea } from './resolveReference';

/** What is typed into one cell of the engine; row and column from 0. */
export interface EngineInput {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly input: string;
}


/** The formulas themselves, then every cell that one of them reads, once each: constants and last values. */
export function* toFeed(book: BookState, readings: readonly FormulaReading[]): Generator<EngineInput> {
  const fed = new Map(book.sheets.map((sheet) => [sheet, new Set<number>()]));
  for (const { cell, forEngine } of readings) {
    fed.get(cell.sheet)?.add(cell.row * MOST_COLUMNS + cell.column);
    yield { sheet: book.sheets.indexOf(cell.sheet), row: cell.row, column: cell.column, input: forEngine };
  }
  for (const cells of readings.flatMap(({ reads }) => reads)) {
    yield* inputsOf(cells, book.sheets.indexOf(cells.sheet), fed.get(cells.sheet) ?? new Set());
  }
}

function* inputsOf({ sheet, area }: CellArea, index: number, fed: Set<number>): Generator<EngineInput> {
  for (const row of rowsOf(sheet, area.firstRow, area.lastRow)) {
    const state = sheet.rows.get(row);
    if (state === undefined) continue;
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const key = row * MOST_COLUMNS + column;
      if (fed.has(key)) continue;
      fed.add(key);
      const input = inputFor(state.values[column], state.formulas[column]);
      if (input !== null) yield { sheet: index, row, column, input };
    }
  }
}

function rowsOf(sheet: SheetState, first: number, last: number): Iterable<number> {
  if (last - first >= sheet.rows.size) return [...sheet.rows.keys()].filter((row) => row >= first && row <= last);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** A text has an apostrophe before it, or the engine would take it for a number, a date or a formula. */
function inputFor(value: CellValue | undefined, formula: string | undefined): string | null {
  if (value === undefined || value === '') return formula === undefined ? null : "'";
  if (typeof value === 'string') return EXCEL_ERRORS.has(value) ? value : `'${value}`;
  return typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';
}
