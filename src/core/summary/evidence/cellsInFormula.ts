import { sheetReference } from '../../model/address';

/** Cells that a formula rests on: those of other sheets, and those of its own. */
export interface CellsInFormula {
  /** "Budget!G5:G38", each once, in order of appearance. */
  readonly others: readonly string[];
  /** "F28", "C28:C32". */
  readonly own: readonly string[];
}

const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
/** A reference to another sheet, a text, or a reference to its own sheet: whichever begins first. */
const PARTS = new RegExp(String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!(${CELLS})|"(?:[^"]|"")*"|(${CELLS})(?!\()`, 'gu');

/** The cells that stand in a formula of ours; what stands in its texts is none. */
export function cellsInFormula(formula: string): CellsInFormula {
  const [others, own] = [new Set<string>(), new Set<string>()];
  for (const [, quoted, plain, cells, here] of formula.matchAll(PARTS)) {
    const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
    if (sheet !== undefined && cells !== undefined) others.add(`${sheetReference(sheet)}!${cells.replaceAll('$', '')}`);
    if (here !== undefined) own.add(here.replaceAll('$', ''));
  }
  return { others: [...others], own: [...own] };
}
