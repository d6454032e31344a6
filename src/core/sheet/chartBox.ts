import type { Sheet, SheetChart } from './sheet';

/** Points from the sheet's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart lies, from the widths and heights of the cells it lies over. */
export function chartBox({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, { over, inset }: SheetChart): Box {
  const sum = (lengths: readonly number[]): number => lengths.reduce((so, length) => so + length, 0);
  return {
    left: sum(columns.slice(0, over.firstColumn)) + inset,
    top: sum(rows.slice(0, over.firstRow - 1)) + inset,
    width: sum(columns.slice(over.firstColumn, over.lastColumn + 1)) - 2 * inset,
    height: sum(rows.slice(over.firstRow - 1, over.lastRow)) - 2 * inset,
  };
}
