import type { TableSource } from '../model/source';
import type { SourceCells } from './sourceCells';
import { type StreamRows, dataRows, foldKey } from './streamSum';

/** Looks once at the stream column of each table; null where there is none, or the worksheets are not at hand. */
export function streamRowsOf(cells: SourceCells): StreamRows {
  const known = new Map<TableSource, ReadonlyMap<string, readonly number[]> | null>();
  return (table) => {
    const found = known.get(table);
    if (found !== undefined) return found;
    const rows = rowsByName(table, cells);
    known.set(table, rows);
    return rows;
  };
}

function rowsByName(table: TableSource, cells: SourceCells): ReadonlyMap<string, readonly number[]> | null {
  const column = table.columns.get('stream');
  const [from, to] = dataRows(table);
  if (column === undefined || cells.at(table, column, from) === null) return null;
  const rows = new Map<string, number[]>();
  for (let row = from; row <= to; row++) {
    const name = foldKey(String(cells.at(table, column, row)));
    const own = rows.get(name);
    if (own === undefined) rows.set(name, [row]);
    else own.push(row);
  }
  return rows;
}
