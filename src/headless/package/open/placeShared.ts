import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';

/** The shared formulas of a sheet by their index, each seen from the cell that holds it. */
export type SharedFormulas = Map<string, string>;

/**
 * The formula of a cell that shares one. Excel writes a filled column as one formula and references to it: the one with a
 * text is remembered, each of the others gets it moved to its own cell.
 */
export function placeShared(shared: SharedFormulas, at: { readonly index: string; readonly formula: string; readonly cell: string }): string | undefined {
  if (at.formula !== '') {
    shared.set(at.index, translateFormulaToR1C1(`=${at.formula}`, at.cell));
    return `=${at.formula}`;
  }
  const formula = shared.get(at.index);
  return formula === undefined ? undefined : translateFormulaToA1(formula, at.cell);
}
