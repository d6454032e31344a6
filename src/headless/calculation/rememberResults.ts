import type { BookState } from '../workbook/bookState';
import type { CellValue } from '../workbook/sheetState';
import type { Results } from './engine';
import type { FormulaReading } from './readFormula';
import type { CellArea } from './resolveReference';

/** A formula that reads more cells of sheets being written than this is worked out each time. */
const MOST_CELLS_NAMED = 20;

/** What formulas came to, as long as what they read cannot have changed. */
export interface ResultMemory {
  readonly recall: (book: BookState, reading: FormulaReading) => CellValue | undefined;
  readonly keep: (book: BookState, results: Results) => void;
}

/**
 * Remembers results between recalculations of one workbook. A formula that reads sheets nobody has written to, and
 * perhaps a few typed cells of the others, gives again what it gave: sums over a long budget are worked out once,
 * however often the summary is written.
 */
export function rememberResults(): ResultMemory {
  const known = new WeakMap<BookState, Map<string, CellValue>>();
  return {
    recall: (book, reading) => {
      const key = keyOf(book, reading);
      return key === null ? undefined : known.get(book)?.get(key);
    },
    keep: (book, results) => {
      const values = known.get(book) ?? new Map<string, CellValue>();
      known.set(book, values);
      for (const [reading, value] of results) {
        const key = value === null ? null : keyOf(book, reading);
        if (key !== null && value !== null) values.set(key, value);
      }
    },
  };
}

/** Formula, sheets and the typed cells it reads on sheets that were written to; null where it reads a formula there. */
function keyOf(book: BookState, { forEngine, reads }: FormulaReading): string | null {
  const written = reads.filter(({ sheet }) => sheet.changed.has('everything') || sheet.changed.has('cells'));
  const cells = written.flatMap((area): readonly (CellValue | null)[] => typedCells(area) ?? [null]);
  return cells.includes(null) ? null : JSON.stringify([forEngine, book.sheets.map(({ id }) => id), cells]);
}

function typedCells({ sheet, area }: CellArea): readonly CellValue[] | null {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_CELLS_NAMED) return null;
  const cells: CellValue[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const state = sheet.rows.get(row);
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (state?.formulas[column] !== undefined) return null;
      cells.push(state?.values[column] ?? '');
    }
  }
  return cells;
}
