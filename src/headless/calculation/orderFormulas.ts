import type { SheetState } from '../workbook/sheetState';
import type { FormulaReading } from './readFormula';
import type { CellArea } from './resolveReference';

/** Formulas with the ones each of them reads; those that lead back to themselves are left out of the order. */
export interface FormulaOrder {
  readonly order: readonly FormulaReading[];
  readonly circular: readonly FormulaReading[];
  readonly precedents: ReadonlyMap<FormulaReading, readonly FormulaReading[]>;
}

type Index = ReadonlyMap<SheetState, ReadonlyMap<number, readonly FormulaReading[]>>;

/** Puts formulas in an order in which each comes after the ones it reads. */
export function orderFormulas(readings: readonly FormulaReading[]): FormulaOrder {
  const index = indexByRow(readings);
  const precedents = new Map(readings.map((reading) => [reading, precedentsOf(reading, index)]));
  const dependants = new Map<FormulaReading, FormulaReading[]>(readings.map((reading) => [reading, []]));
  const waiting = new Map<FormulaReading, number>();
  for (const [reading, before] of precedents) {
    waiting.set(reading, before.length);
    for (const one of before) dependants.get(one)?.push(reading);
  }
  const order = readings.filter((reading) => waiting.get(reading) === 0);
  for (const reading of order) {
    for (const dependant of dependants.get(reading) ?? []) {
      const left = (waiting.get(dependant) ?? 0) - 1;
      waiting.set(dependant, left);
      if (left === 0) order.push(dependant);
    }
  }
  const ordered = new Set(order);
  return { order, circular: readings.filter((reading) => !ordered.has(reading)), precedents };
}

function indexByRow(readings: readonly FormulaReading[]): Index {
  const index = new Map<SheetState, Map<number, FormulaReading[]>>();
  for (const reading of readings) {
    const { sheet, row } = reading.cell;
    const rows = index.get(sheet) ?? new Map<number, FormulaReading[]>();
    index.set(sheet, rows.set(row, [...(rows.get(row) ?? []), reading]));
  }
  return index;
}

function precedentsOf({ reads }: FormulaReading, index: Index): readonly FormulaReading[] {
  return [...new Set(reads.flatMap((cells) => formulasIn(cells, index)))];
}

function formulasIn({ sheet, area }: CellArea, index: Index): readonly FormulaReading[] {
  const rows = index.get(sheet);
  if (rows === undefined) return [];
  const found: FormulaReading[] = [];
  const take = (row: number): void => {
    for (const reading of rows.get(row) ?? []) {
      if (reading.cell.column >= area.firstColumn && reading.cell.column <= area.lastColumn) found.push(reading);
    }
  };
  if (area.lastRow - area.firstRow < rows.size) for (let row = area.firstRow; row <= area.lastRow; row += 1) take(row);
  else for (const row of rows.keys()) if (row >= area.firstRow && row <= area.lastRow) take(row);
  return found;
}
