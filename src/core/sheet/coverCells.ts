import { a1 } from '../model/address';
import type { SheetArea } from './sheet';

/** A place on a sheet: rows from 1, columns from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells as few areas: neighbours in a row joined, then runs of one width that stand on each other. In the order of their first cells. */
export function coverCells(cells: readonly Place[]): readonly SheetArea[] {
  const areas: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  const open = new Map<string, (typeof areas)[number]>();
  for (const run of rowRunsOf(cells)) {
    const key = `${run.firstColumn}:${run.lastColumn}`;
    const above = open.get(key);
    if (above?.lastRow === run.firstRow - 1) above.lastRow = run.firstRow;
    else {
      areas.push(run);
      open.set(key, run);
    }
  }
  return areas;
}

/** Neighbours in a row joined, row by row: what has an edge of its own on every row. */
export function rowRunsOf(cells: readonly Place[]): SheetArea[] {
  const runs: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.firstRow === row && last.lastColumn >= column - 1) last.lastColumn = Math.max(last.lastColumn, column);
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs;
}

/** "B2:F9" of an area, "B2" of a cell. */
export function addressOf({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea): string {
  const first = a1(firstColumn, firstRow);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${a1(lastColumn, lastRow)}`;
}
