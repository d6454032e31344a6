import { a1 } from '../core/model/address';
import type { CellValue, Grid, GridRow } from '../core/model/grid';

/** Cells of a sheet that hold something else than before, as "N6" or the first few of them; a sheet that came or went has none. */
export interface ChangedSheet {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** Beyond so many cells of one sheet no more are looked for. */
const MOST_CELLS = 4;

/** Where two readings of a workbook differ, sheet by sheet; empty when they are alike. */
export function changedCells(before: readonly Grid[], after: readonly Grid[]): readonly ChangedSheet[] {
  const held = new Map(before.map((grid) => [grid.sheet, grid]));
  const stands = new Set(after.map(({ sheet }) => sheet));
  const gone = before.flatMap(({ sheet }) => (stands.has(sheet) ? [] : [{ sheet, cells: [] }]));
  return [...after.flatMap((grid) => differencesOn(held.get(grid.sheet), grid)), ...gone];
}

function differencesOn(before: Grid | undefined, after: Grid): readonly ChangedSheet[] {
  if (before === after) return [];
  if (before === undefined) return [{ sheet: after.sheet, cells: [] }];
  const cells = changedOn(before, after);
  return cells.length === 0 && layoutOf(before) === layoutOf(after) ? [] : [{ sheet: after.sheet, cells }];
}

/** What reading looks at besides the cells. */
function layoutOf({ hidden, tables, hiddenColumns, rows }: Grid): string {
  return JSON.stringify([hidden, tables, [...(hiddenColumns ?? [])], rows.flatMap((row) => (row.hidden ? [row.row] : []))]);
}

function changedOn(before: Grid, after: Grid): readonly string[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const found: string[] = [];
  for (const row of [...new Set([...now.keys(), ...old.keys()])].sort((a, b) => a - b)) {
    const cells = [cellsOf(old.get(row), before.firstColumn), cellsOf(now.get(row), after.firstColumn)] as const;
    for (let column = 0; column < Math.max(cells[0].length, cells[1].length); column++) {
      if (cells[0][column] === cells[1][column]) continue;
      found.push(a1(column, row));
      if (found.length === MOST_CELLS) return found;
    }
  }
  return found;
}

function rowsOf({ rows }: Grid): ReadonlyMap<number, GridRow> {
  return new Map(rows.map((row) => [row.row, row]));
}

/** A row from column A: a cell is its formula with its value, or its value; nothing where it holds nothing. */
function cellsOf(row: GridRow | undefined, firstColumn: number): readonly (CellValue | undefined)[] {
  const cells = (row?.values ?? []).map((value, index) => {
    const formula = row?.formulas[index] ?? '';
    if (formula !== '') return `${formula} ${String(value)}`;
    return value === '' ? undefined : value;
  });
  return [...new Array<undefined>(firstColumn).fill(undefined), ...cells];
}
