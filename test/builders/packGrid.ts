import type { CellValue, Grid } from '../../src/core/model/grid';
import type { PlainSheet } from '../../src/core/sheet/plainSheet';
import { gridOf } from './grid';

/** A sheet of a pack as it is read when nobody has typed in it. */
export function packGrid({ name, cells }: PlainSheet): Grid {
  const last = Math.max(...cells.map(({ row }) => row));
  const rows = Array.from({ length: last }, () => Array.from({ length: 13 }, (): CellValue => ''));
  for (const { row, column, value } of cells) rows[row - 1]![column] = value;
  return gridOf(name, rows);
}

/** The sheet with other values in some cells: row from 1, column from 0. */
export function typedInto(sheet: Grid, changes: readonly (readonly [row: number, column: number, value: CellValue])[]): Grid {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, values: row.values.map((value, column) => changes.find(([at, where]) => at === row.row && where === column)?.[2] ?? value) })) };
}
