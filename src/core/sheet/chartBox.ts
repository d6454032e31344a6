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
  return {
    left: sum(columns.slice(0, over.firstColumn)) + inset,
    top: sum(rows.slice(0, over.firstRow - 1)) + inset,
    width: sum(columns.slice(over.firstColumn, over.lastColumn + 1)) - 2 * inset,
    height: sum(rows.slice(over.firstRow - 1, over.lastRow)) - 2 * inset,
  };
}

/** Where the bars lie inside the chart: as high as the rows of their values, so that each lies on its own row. */
export function plotBox(sheet: Pick<Sheet, 'columns' | 'rows'>, chart: SheetChart): Box {
  const { top, width } = chartBox(sheet, chart);
  const { firstRow, lastRow } = chart.values;
  const margin = width / 100;
  return {
    left: margin,
    top: sum(sheet.rows.slice(0, firstRow - 1)) - top,
    width: width - 2 * margin,
    height: sum(sheet.rows.slice(firstRow - 1, lastRow)),
  };
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((so, length) => so + length, 0);
}
