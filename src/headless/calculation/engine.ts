import type { Model } from '@ironcalc/wasm';
import type { BookState } from '../workbook/bookState';
import type { CellValue } from '../workbook/sheetState';
import { toFeed } from './cellsToFeed';
import { EXCEL_ERRORS } from './excelErrors';
import type { FormulaReading } from './readFormula';

/** The part of @ironcalc/wasm that is used; its initSync must have been called. */
export interface IronCalc {
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => Model;
}

/** What the engine makes of a formula: a value, or null where it has an error of its own, such as #N/IMPL!. */
export type Results = ReadonlyMap<FormulaReading, CellValue | null>;

const INPUTS_BEFORE_FLUSH = 3000;
/** Fifteen digits, as many as Excel shows. */
const FULL_PRECISION = '0.00000000000000E+000';
const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;

/** Works the formulas out in a model that holds them and the cells they read, and nothing else. */
export function evaluate({ Model }: IronCalc, book: BookState, readings: readonly FormulaReading[]): Results {
  if (readings.length === 0) return new Map();
  const model = new Model('book', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    book.sheets.forEach((_, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, `sheet_${index}`);
    });
    feed(model, book, readings);
    model.evaluate();
    return new Map(readings.map((reading) => [reading, readBack(model, book.sheets.indexOf(reading.cell.sheet), reading)]));
  } finally {
    model.free();
  }
}

/** Evaluation is paused: what is typed is queued for other users until it is flushed. */
function feed(model: Model, book: BookState, readings: readonly FormulaReading[]): void {
  let inputs = 0;
  for (const { sheet, row, column, input } of toFeed(book, readings)) {
    model.setUserInput(sheet, row + 1, column + 1, input);
    inputs += 1;
    if (inputs % INPUTS_BEFORE_FLUSH === 0) model.flushSendQueue();
  }
  model.flushSendQueue();
}

function readBack(model: Model, sheet: number, { cell }: FormulaReading): CellValue | null {
  const [row, column] = [cell.row + 1, cell.column + 1];
  const type = model.getCellType(sheet, row, column);
  if (type === NUMBER) {
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', FULL_PRECISION);
    return Number(model.getFormattedCellValue(sheet, row, column)) + 0;
  }
  const shown = model.getFormattedCellValue(sheet, row, column);
  if (type === ERROR && !EXCEL_ERRORS.has(shown)) return null;
  return type === BOOLEAN ? shown === 'TRUE' : shown;
}
