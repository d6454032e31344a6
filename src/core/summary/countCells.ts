import { sheetReference } from '../model/address';
import { byCodePoint } from '../model/money';
import { present } from '../model/present';
import type { CountRow, Recharge } from '../model/rechargeResult';
import type { RowSource } from '../model/source';
import type { FigureParts } from './draftFigures';
import type { SourceCells } from './sourceCells';

/** One cell as it stands, for a formula: "Devices!C5"; null when Excel would not give the engine's number. */
export function cellOf({ table, row }: RowSource, field: string, cells: SourceCells): string | null {
  const column = table.columns.get(field);
  if (column === undefined || !cells.reaches(table) || cells.misread(table, column, row)) return null;
  const held = cells.at(table, column, row);
  return held !== null && typeof held !== 'number' ? null : `${sheetReference(table.sheet)}!${column}${row}`;
}

/** Where a cell stands, for a value. */
export function placeOfCell({ table, row }: RowSource, field: string): string {
  return `${table.file}, ${table.sheet} ${table.columns.get(field) ?? 'row '}${row}`;
}

/** Cells added up, or a value that names the first of them. */
export function addedCells(rows: readonly RowSource[], field: string, cells: SourceCells): FigureParts['from'] {
  const found = rows.map((row) => cellOf(row, field, cells));
  if (found.some((cell) => cell === null)) return { source: placeOfCell(present(rows[0], field), field) };
  return { formula: () => `=${found.join('+')}` };
}

/** Where REPORT.json has each count: by driver in order of first appearance, then recipient. */
export function countPaths(counts: Recharge['counts']): ReadonlyMap<CountRow, string> {
  const drivers = [...new Set(counts.map(({ driver }) => driver))];
  const ordered = drivers.flatMap((driver) => counts.filter((count) => count.driver === driver).sort((a, b) => byCodePoint(a.recipient, b.recipient)));
  return new Map(ordered.map((count, index) => [count, `recharge.counts[${index}]`] as const));
}

/** Where REPORT.json has the row of a recipient in a list that it sorts by recipient; "" when a recipient has several. */
export function recipientPath(rows: readonly { readonly recipient: string }[], recipient: string, list: string): string {
  const names = rows.map((row) => row.recipient).sort(byCodePoint);
  const first = names.indexOf(recipient);
  return first < 0 || names.lastIndexOf(recipient) !== first ? '' : `${list}[${first}]`;
}
