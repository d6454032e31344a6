import type { CalculationResult } from './calculation';
import { isWrittenTo } from './calculation/findFormulas';
import { createEventHub } from './events/eventHub';
import type { Counters, Limits } from './limits';
import type { Host } from './objects/hostObject';
import type { BookState } from './workbook/bookState';
import { type CellStyle, PLAIN } from './workbook/cellStyle';
import type { SheetState } from './workbook/sheetState';

interface Open {
  readonly book: BookState;
  readonly calculate: (book: BookState) => CalculationResult;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly openBeside: (base64: string) => void;
}

/** The Excel around an open workbook. Formulas are recalculated when a value is asked for, not at every write. */
export function createHost({ book, calculate, limits, counters, openBeside }: Open): { readonly host: Host; readonly lastCalculation: () => CalculationResult } {
  let last: CalculationResult = { calculated: 0, notCalculated: [] };
  let [stale, number] = [false, 0];
  const events = createEventHub();
  const recalculate = (): void => {
    counters.calculations++;
    last = calculate(book);
    stale = false;
    if (events.isRegistered('calculated')) for (const sheet of book.sheets.filter(isCalculated)) events.raise({ kind: 'calculated', sheet });
  };
  const host: Host = {
    book,
    limits,
    counters,
    events,
    shareStyle: createStyleShare(),
    cellsChanged: () => {
      stale = true;
    },
    settle: () => {
      if (stale && book.calculationMode !== 'Manual') recalculate();
    },
    recalculate,
    recalculateStale: () => {
      if (stale) recalculate();
    },
    openBeside,
    nextNumber: () => ++number,
  };
  return { host, lastCalculation: () => last };
}

/** Whether the formulas of a sheet are calculated here; those of a sheet that nobody wrote to keep the values of the file. */
function isCalculated(sheet: SheetState): boolean {
  return isWrittenTo(sheet) && [...sheet.rows.values()].some(({ formulas }) => formulas.some((formula) => formula !== undefined));
}

/** One frozen object for all looks that are alike. */
function createStyleShare(): (style: CellStyle) => CellStyle {
  const shared = new Map<string, CellStyle>([[keyOf(PLAIN), PLAIN]]);
  return (style) => {
    const key = keyOf(style);
    const known = shared.get(key);
    if (known !== undefined) return known;
    const frozen = Object.freeze(style);
    shared.set(key, frozen);
    return frozen;
  };
}

/** The same look gives the same key, in whatever order it was put together. */
function keyOf({ borders, ...style }: CellStyle): string {
  const sides = Object.entries(borders).map(([edge, { style: stroke, weight, color }]) => `${edge} ${stroke} ${weight} ${color}`);
  return JSON.stringify([...Object.entries(style).map(([name, value]) => `${name}=${String(value)}`), ...sides].sort());
}
