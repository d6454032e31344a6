import type { CellValue, Grid } from '../../src/core/model/grid';
import type { PlainSheet } from '../../src/core/sheet/plainSheet';
import { type Drawn, gridOf } from './grid';

/** The cells of a described sheet by row, as reading sees them; `typed` adds rows at the first row for entries. */
export function gridOfPlain(sheet: PlainSheet, typed: readonly Drawn[] = []): Grid {
  const rows = new Map<number, (CellValue | null)[]>();
  const put = (row: number, column: number, value: CellValue): void => {
    const cells = rows.get(row) ?? [];
    for (let at = cells.length; at <= column; at++) cells[at] ??= null;
    cells[column] = value;
    rows.set(row, cells);
  };
  for (const { row, column, value } of sheet.cells) put(row, column, value);
  const first = firstEntry(sheet);
  typed.forEach((cells, index) => { cells.forEach((value, at) => { put(first + index, at + 1, value ?? ''); }); });
  const last = Math.max(...rows.keys());
  return gridOf(sheet.name, Array.from({ length: last }, (_, index) => rows.get(index + 1) ?? []));
}

/** The row that entries begin in, and what the example row holds from column B. */
export function firstEntry({ cells }: PlainSheet): number {
  return Math.min(...cells.filter(({ look }) => look === 'entry').map(({ row }) => row));
}

export function exampleOf({ cells }: PlainSheet): CellValue[] {
  return cells.filter(({ look }) => look === 'example').map(({ value }) => value);
}
