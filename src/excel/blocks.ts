import { MOST_COLUMNS } from '../core/model/address';
import type { RowRun } from './heldRows';
import type { SheetPlace } from './sheetPlaces';

/**
 * Cells asked for in one sync. Excel on the web refuses answers above 5 MB; a cell of the workbooks measured takes 3 to
 * 21 bytes of it, so this stays below 4.3 MB. A cell asked for twice, for value and formula, counts twice.
 */
export const CELLS_A_SYNC = 200_000;

/**
 * Sheets of up to so many cells are read with their formulas. Larger ones are ledgers, where a figure typed over a
 * formula is not looked for; where their first rows hold formulas that is said.
 */
export const CELLS_WITH_FORMULAS = 200_000;

/** Rows at the top of a sheet whose number formats and shown texts tell its units and how it counts days. */
const MOST_TOP_ROWS = 100;
const MOST_TOP_CELLS = 6_000;

/** Rows of a sheet that are read in one sync. */
export interface Block {
  readonly at: SheetPlace;
  readonly firstRow: number;
  readonly rows: number;
}

/** Whether some of what was asked for is hidden: Excel answers null, whatever its types say, where some is and some is not. */
export function isHidden(answer: boolean | null): boolean {
  return answer !== false;
}

/** How far a sheet is used. */
export interface Extent {
  readonly used: { readonly rowCount: number; readonly columnCount: number };
}

/** Whether a sheet is small enough for its formulas to be read too. */
export function takesFormulas({ used }: Extent): boolean {
  return used.rowCount * used.columnCount <= CELLS_WITH_FORMULAS;
}

/** How many rows at the top are looked at for number formats. */
export function topRows({ used }: Extent): number {
  return Math.min(used.rowCount, MOST_TOP_ROWS, Math.max(1, Math.floor(MOST_TOP_CELLS / used.columnCount)));
}

/** Rows of the used range cut into blocks of at most CELLS_A_SYNC cells; a row wider than that is a block of its own. */
export function blocksOf(at: SheetPlace, { firstRow, rows }: RowRun): readonly Block[] {
  const step = Math.max(1, Math.floor(CELLS_A_SYNC / costOfRow(at)));
  const blocks: Block[] = [];
  for (let done = 0; done < rows; done += step) {
    blocks.push({ at, firstRow: firstRow + done, rows: Math.min(step, rows - done) });
  }
  return blocks;
}

/** Of rows from the first column to the last Excel gives no values: these are asked for in two halves, side by side. */
export function columnRuns({ used: { columnCount } }: SheetPlace): readonly { readonly first: number; readonly columns: number }[] {
  const half = columnCount / 2;
  return columnCount < MOST_COLUMNS ? [{ first: 0, columns: columnCount }] : [{ first: 0, columns: half }, { first: half, columns: half }];
}

function costOfRow(at: SheetPlace): number {
  const hidden = isHidden(at.used.rowHidden) ? 1 : 0;
  return at.used.columnCount * (takesFormulas(at) ? 2 : 1) + hidden;
}

/** The first block of a sheet brings number formats and shown texts of its first rows. */
function costOfTop({ at, firstRow }: Block): number {
  return firstRow === 0 ? 2 * topRows(at) * at.used.columnCount : 0;
}

/** Blocks that fit in one sync together: small sheets share one. */
export function groupBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.rows * costOfRow(block.at) + costOfTop(block);
    if (cells + size > CELLS_A_SYNC) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(block);
    cells += size;
  }
  return groups;
}
