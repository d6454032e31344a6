import { parse, stringifyTokens, tokenize } from '@borgar/fx';
import { a1 } from '../../core/model/address';
import type { BookState } from '../workbook/bookState';
import { checkShape, type Shape } from './checkShape';
import type { FormulaCell } from './findFormulas';
import { type CellArea, resolveReference } from './resolveReference';

/** A formula understood: in the engine's words, the cells it reads, and those it uses as criteria. */
export interface FormulaReading {
  readonly cell: FormulaCell;
  readonly forEngine: string;
  readonly reads: readonly CellArea[];
  readonly criteria: readonly CellArea[];
  /** Why it cannot be calculated; null when it can. */
  readonly why: string | null;
}

/** Understands a formula, its sums settled, or says why it cannot be calculated. */
export function readFormula(book: BookState, cell: FormulaCell, settled: string): FormulaReading {
  const resolve: Shape['resolve'] = (reference) => resolveReference(book, cell.sheet, reference);
  const shape: Shape = { resolve, reads: new Map(), criteria: [] };
  const why = faultOf(settled, shape);
  const forEngine = why === null ? inEngineWords(book, settled, shape.reads) : '';
  return { cell, forEngine, reads: [...shape.reads.values()], criteria: shape.criteria, why };
}

function faultOf(formula: string, shape: Shape): string | null {
  let root;
  try {
    root = parse(tokenize(formula));
  } catch {
    return 'it cannot be parsed';
  }
  return checkShape(shape, root);
}

/** The name a sheet has in the engine: names of sheets and ranges are not left to it. */
export function engineSheet(book: BookState, { sheet }: CellArea): string {
  return `sheet_${book.sheets.indexOf(sheet)}`;
}

function inEngineWords(book: BookState, formula: string, reads: ReadonlyMap<string, CellArea>): string {
  const tokens = tokenize(formula).map((token) => {
    const cells = token.type.startsWith('range') ? reads.get(token.value) : undefined;
    return cells === undefined ? token : { ...token, value: `${engineSheet(book, cells)}!${rangeOf(cells)}` };
  });
  return stringifyTokens(tokens);
}

function rangeOf({ area: { firstRow, firstColumn, lastRow, lastColumn } }: CellArea): string {
  const [first, last] = [a1(firstColumn, firstRow + 1), a1(lastColumn, lastRow + 1)];
  return first === last ? first : `${first}:${last}`;
}
