import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { Sheet } from 'hucre/xlsx';
import { columnLetter } from '../../../src/core/model/address';

function cellName(key: string): string {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return `${columnLetter(column)}${row + 1}`;
}

/**
 * Writes out the formulas that a sheet shares. Excel stores a filled column as one formula and references to it; the
 * reader leaves the references empty. Each gets the shared formula moved to its own cell.
 */
export function expandSharedFormulas(sheet: Sheet): void {
  const shared = new Map<number, string>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined) continue;
    if (cell.formula !== undefined && cell.formula !== '') {
      shared.set(cell.formulaSharedIndex, translateFormulaToR1C1(`=${cell.formula}`, cellName(key)));
    } else {
      const formula = shared.get(cell.formulaSharedIndex);
      if (formula !== undefined) cell.formula = translateFormulaToA1(formula, cellName(key)).slice(1);
    }
  }
}
