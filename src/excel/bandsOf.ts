import type { SheetArea } from '../core/sheet/sheet';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that are sent together, and the rectangle around them. */
export interface Band<Cell> {
  readonly cells: readonly Cell[];
  readonly box: SheetArea;
}

/** Empty cells between two bands: beyond so many, sending them costs more than another range. */
const MOST_BETWEEN = 70;

/** Cells in bands of rows that lie close together, in the order of the rows. */
export function bandsOf<Cell extends Place>(cells: readonly Cell[]): readonly Band<Cell>[] {
  const bands: Cell[][] = [];
  let [last, first, end] = [-Infinity, Infinity, 0];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    [first, end] = [Math.min(first, cell.column), Math.max(end, cell.column)];
    if ((cell.row - last - 1) * (end - first + 1) > MOST_BETWEEN) {
      bands.push([]);
      [first, end] = [cell.column, cell.column];
    }
    bands.at(-1)?.push(cell);
    last = cell.row;
  }
  return bands.map((own) => ({ cells: own, box: boxOf(own) }));
}

function boxOf(cells: readonly Place[]): SheetArea {
  const [firstRow, lastRow] = [cells[0]?.row ?? 1, cells.at(-1)?.row ?? 1];
  const columns = cells.map(({ column }) => column);
  return { firstRow, lastRow, firstColumn: columns.reduce((so, each) => Math.min(so, each), Infinity), lastColumn: columns.reduce((so, each) => Math.max(so, each), 0) };
}

/** The rows of a band as `of` gives each cell, and `none` where there is no cell. */
export function rowsOf<Cell extends Place, Sent>({ cells, box }: Band<Cell>, of: (cell: Cell) => Sent, none: Sent): readonly (readonly Sent[])[] {
  const rows = Array.from({ length: box.lastRow - box.firstRow + 1 }, () => new Array<Sent>(box.lastColumn - box.firstColumn + 1).fill(none));
  for (const cell of cells) {
    const row = rows[cell.row - box.firstRow];
    if (row !== undefined) row[cell.column - box.firstColumn] = of(cell);
  }
  return rows;
}
