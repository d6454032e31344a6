import type { Grid, GridRow } from '../model/grid';

/** The columns of a sheet from one to another, as a sheet of their own; rows that hold nothing there are left out. */
export function columnsOf(grid: Grid, first: number, last: number): Grid {
  const [from, to] = [Math.max(0, first - grid.firstColumn), last - grid.firstColumn + 1];
  const cut = (row: GridRow): GridRow => ({
    ...row,
    values: row.values.slice(from, to),
    formulas: row.formulas.slice(from, to),
    numberFormats: row.numberFormats.slice(from, to),
  });
  return { ...grid, firstColumn: Math.max(first, grid.firstColumn), rows: grid.rows.map(cut).filter(({ values }) => values.some((value) => value !== '')) };
}
