import { type Pence, opposite, sum } from '../model/money';
import { type RowSource, placeOf } from '../model/source';
import { sheetReference } from '../model/address';
import type { FigureParts } from './draftFigures';
import type { Term } from './lineTerms';
import type { SourceCells } from './sourceCells';
import { NO_CELL, sumOfCells, timesUnit } from './sumOfCells';

/** The amount that a record took from one of its cells. */
export interface CellAmount {
  readonly at: RowSource;
  readonly field: string;
  readonly amount: Pence;
}

/** How the cells make the figure: added up, or added up and turned to the other sign. */
type Turned = 'as they are' | 'turned';

/**
 * A total as the sum of the cells it came from, where each cell holds what was read of it and they come to the total; else
 * a value that names the cells and says why.
 */
export function cellSum(parts: readonly CellAmount[], total: Pence, cells: SourceCells, turned: Turned = 'as they are'): FigureParts['from'] {
  const [head] = parts;
  if (head === undefined) return { source: NO_CELL };
  const place = sayPlace(parts, head.field);
  const added = sum(parts.map(({ amount }) => amount));
  const found = turned === 'turned' ? opposite(added) : added;
  if (found !== total) return { source: `${place}: not the sum of its cells` };
  const filled = parts.filter(({ amount }) => amount !== 0);
  const given = filled.length === 0 ? parts : filled;
  const terms = given.flatMap((part) => termOf(part, cells, turned) ?? []);
  if (terms.length < given.length) return { source: `${place}: worked out from other cells` };
  const [first, ...others] = terms;
  const expression = sumOfCells(terms, cells);
  if ('why' in expression) return { source: `${place}: ${expression.why}` };
  return { formula: () => `=${first !== undefined && others.length === 0 ? oneCell(first) : expression.formula}` };
}

/** "council.xlsx, Funding I5:I9": where the amounts stand. */
function sayPlace(parts: readonly CellAmount[], field: string): string {
  const { file, sheet, cells } = placeOf(parts.map(({ at }) => at), field);
  return `${file}, ${sheet} ${cells}`;
}

/** null where the sheet has no such column, or the cell was left blank and its amount built from others. */
function termOf({ at: { table, row }, field }: CellAmount, cells: SourceCells, turned: Turned): Term | null {
  const column = table.columns.get(field);
  if (column === undefined || cells.at(table, column, row) === '') return null;
  return { table, column, row, sign: turned === 'turned' ? -1 : 1 };
}

function oneCell({ table, column, row, sign }: Term): string {
  return `${sign === -1 ? '-' : ''}${sheetReference(table.sheet)}!${column}${row}${timesUnit(table.unit)}`;
}
