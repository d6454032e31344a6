import { a1 } from '../core/model/address';
import { beyondLimit, MOST_CELLS_READ } from './calculation/beyondLimit';
import { evaluate, type IronCalc, type Results } from './calculation/engine';
import { findFormulas } from './calculation/findFormulas';
import { type FormulaOrder, orderFormulas } from './calculation/orderFormulas';
import { isPlainKey } from './calculation/plainKey';
import { type FormulaReading, readFormula } from './calculation/readFormula';
import { settleSums } from './calculation/settleSums';
import { rememberSums } from './calculation/sheetSums';
import type { BookState } from './workbook/bookState';

/** A formula that was left with its last value, and why. */
export interface NotCalculated {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly why: string;
}

/** How many formulas have a new value, and which have not. */
export interface CalculationResult {
  readonly calculated: number;
  readonly notCalculated: readonly NotCalculated[];
}

/** Recalculates a workbook in memory. */
export interface Calculator {
  readonly calculate: (book: BookState) => CalculationResult;
}

/**
 * Gives a calculator on the engine handed in. It recalculates the formulas of sheets that were written to; every
 * other formula keeps the value the file has. What the engine is not trusted with keeps its last value and is reported.
 */
export function createCalculator({ ironcalc }: { readonly ironcalc: IronCalc }): Calculator {
  const sumsOf = rememberSums();
  return {
    calculate(book) {
      const sums = sumsOf(book);
      const readings = findFormulas(book).map((cell) => readFormula(book, cell, settleSums({ book, cell, sums })));
      const formulas = orderFormulas(readings);
      const why = faultsBefore(formulas);
      const sound = formulas.order.filter((reading) => !why.has(reading));
      accept(formulas, evaluate(ironcalc, book, sound), why);
      const notCalculated = readings.flatMap((reading) => report(reading, why.get(reading)));
      return { calculated: readings.length - notCalculated.length, notCalculated };
    },
  };
}

type Faults = Map<FormulaReading, string>;

/** What is known to be wrong before anything is calculated. */
function faultsBefore({ order, circular, precedents }: FormulaOrder): Faults {
  const faults: Faults = new Map();
  const add = (reading: FormulaReading, why: string): void => {
    if (!faults.has(reading)) faults.set(reading, why);
  };
  for (const reading of [...order, ...circular]) if (reading.why !== null) add(reading, reading.why);
  for (const reading of circular) add(reading, 'it leads back to itself, or reads a formula that does');
  for (const reading of order) passOn(reading, precedents, faults);
  const sound = order.filter((reading) => !faults.has(reading));
  for (const reading of beyondLimit(sound)) add(reading, `with it, formulas would read more than ${MOST_CELLS_READ} cells`);
  for (const reading of order) passOn(reading, precedents, faults);
  return faults;
}

/** A formula that reads one without a value has none either. */
function passOn(reading: FormulaReading, precedents: FormulaOrder['precedents'], faults: Faults): void {
  const without = precedents.get(reading)?.find((precedent) => faults.has(precedent));
  if (without === undefined || faults.has(reading)) return;
  faults.set(reading, `it reads ${placeOf(without)}, which is not calculated`);
}

/** Writes results back in order, so that a criterion is looked at when it has its new value. */
function accept({ order, precedents }: FormulaOrder, results: Results, faults: Faults): void {
  for (const reading of order) {
    passOn(reading, precedents, faults);
    if (faults.has(reading)) continue;
    const result = results.get(reading) ?? null;
    const { sheet, row, column } = reading.cell;
    const values = sheet.rows.get(row)?.values;
    if (result === null || values === undefined) faults.set(reading, 'the engine found no value for it');
    else if (!reading.criteria.every(isPlainCriterion)) faults.set(reading, 'a criterion is not a plain text');
    else values[column] = result;
  }
}

function isPlainCriterion({ sheet, area }: FormulaReading['criteria'][number]): boolean {
  return isPlainKey(sheet.rows.get(area.firstRow)?.values[area.firstColumn]);
}

function placeOf({ cell }: FormulaReading): string {
  return `${cell.sheet.name}!${a1(cell.column, cell.row + 1)}`;
}

function report({ cell }: FormulaReading, why: string | undefined): readonly NotCalculated[] {
  if (why === undefined) return [];
  return [{ sheet: cell.sheet.name, cell: a1(cell.column, cell.row + 1), formula: cell.formula, why }];
}
