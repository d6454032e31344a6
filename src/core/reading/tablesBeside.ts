import { a1 } from '../model/address';
import type { Grid } from '../model/grid';
import { present } from '../model/present';
import { columnsOf } from './columnsOf';
import { type FoundTable, type Looking, headingRowsOf, matchRow, tableAt } from './findTables';
import { type HeadingCell, sayHeading } from './headingCell';
import { type HeadingRow, headingRowsAt } from './headingRows';
import { readText } from './readCell';

/** A table beside others: "A4:E4 (Budget)", the cell its headings start in and the text there. */
export interface TableBeside {
  readonly name: string;
  readonly cell: string;
  readonly heading: string;
  readonly table: FoundTable;
}

/** Tables that stand side by side in the row of headings found, or where none was found in any; one, or several. */
export function blocksBeside(grid: Grid, found: FoundTable | null, looking: Looking): readonly TableBeside[] {
  const numberOf = ({ index }: HeadingRow): number => present(grid.rows[index], 'row of headings').row;
  const rows = headingRowsOf(grid).filter((row) => found === null || numberOf(row) === found.headingRow);
  for (const row of rows) {
    const groups = groupsOf(grid, row);
    if (groups.length < 2) continue;
    const tables = groups.flatMap((cells): TableBeside[] => {
      if (matchRow({ ...row, cells }, grid, looking) === null) return [];
      const [[first], last, number] = [cells, present(cells.at(-1), 'last heading'), numberOf(row)];
      const part = columnsOf(grid, first.column, last.column);
      const at = part.rows.findIndex((each) => each.row === number);
      const tables = [tableAt(part, headingRowsAt(part, at), looking)].filter((table) => table !== null);
      const cell = a1(first.column, number);
      return tables.map((table) => ({ name: `${cell}:${a1(last.column, number)} (${table.dataset.name})`, cell, heading: sayHeading(first), table }));
    });
    if (tables.length > (found === null ? 0 : 1)) return tables;
  }
  return [];
}

/** The groups of headings in a row that empty columns keep apart. */
function groupsOf(grid: Grid, { index, cells }: HeadingRow): readonly (readonly [HeadingCell, ...HeadingCell[]])[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column);
  const body = grid.rows.slice(index + 1, index + 201);
  const isEmpty = (column: number): boolean => body.every(({ values }) => readText(values[column - grid.firstColumn] ?? '') === '');
  const groups: [HeadingCell, ...HeadingCell[]][] = [];
  for (const cell of sorted) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.column ?? cell.column;
    const gap = Array.from({ length: Math.max(0, cell.column - before - 1) }, (_, step) => before + 1 + step);
    if (group === undefined || (gap.length > 0 && gap.every(isEmpty))) groups.push([cell]);
    else group.push(cell);
  }
  return groups;
}
