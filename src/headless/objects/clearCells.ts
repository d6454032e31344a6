import { PLAIN } from '../workbook/cellStyle';
import type { Area, RowState, SheetState } from '../workbook/sheetState';
import { WHOLE_SHEET, overlap } from './area';
import { rowsHeld } from './cellBlock';
import { clearConditionalFormats } from './clearConditionalFormats';
import type { Cells, Host } from './hostObject';
import { checkContentsUnlocked, checkSheetUnprotected } from './protection';
import { refreshHeadings } from './tableHeadings';

/** What can be cleared here. */
export const clearings = ['All', 'Contents', 'Formats', 'Hyperlinks'] as const;

type Clearing = (typeof clearings)[number];

/** Empties cells, takes away their look, or both; the whole sheet cleared of all is written anew. */
export function clearCells(cells: Cells, what: Clearing, host: Host): void {
  const { sheet, areas } = cells;
  if (what === 'Contents') checkContentsUnlocked(cells);
  else checkSheetUnprotected(sheet);
  for (const area of areas) {
    if (what === 'All') removeTables(sheet, area);
    if (what === 'All' || what === 'Contents') clearContents(sheet, area);
    if (what === 'All' || what === 'Formats') clearFormats(sheet, area);
    if (what !== 'Contents') clearHyperlinks(sheet, area);
    if (what === 'All' && isWholeSheet(area)) startAnew(sheet);
    if (what === 'All' || what === 'Contents') host.events.raise({ kind: 'changed', sheet, area });
  }
  sheet.changed.add('cells');
  host.cellsChanged();
}

/** Cells of a sheet that was cleared whole are as if nothing had ever stood in them. */
function startAnew(sheet: SheetState): void {
  sheet.rows.clear();
  sheet.changed.add('everything');
}

/** A table cleared whole is gone. */
function removeTables(sheet: SheetState, area: Area): void {
  const kept = sheet.tables.filter((table) => !holds(area, table.area));
  if (kept.length === sheet.tables.length) return;
  sheet.tables = kept;
  sheet.changed.add('tables');
}

const holds = (outer: Area, inner: Area): boolean =>
  outer.firstRow <= inner.firstRow && outer.lastRow >= inner.lastRow && outer.firstColumn <= inner.firstColumn && outer.lastColumn >= inner.lastColumn;

function clearContents(sheet: SheetState, area: Area): void {
  for (const [, row] of rowsHeld(sheet, area)) {
    emptied(row.values, area);
    emptied(row.formulas, area);
  }
  refreshHeadings(sheet, area);
}

function clearFormats(sheet: SheetState, area: Area): void {
  clearConditionalFormats(sheet, area);
  for (const [, row] of rowsHeld(sheet, area)) {
    const last = Math.min(area.lastColumn, width(row) - 1);
    for (let column = area.firstColumn; column <= last; column++) row.styles[column] = PLAIN;
  }
}

function clearHyperlinks(sheet: SheetState, area: Area): void {
  for (const key of sheet.hyperlinks.keys()) {
    const [row = -1, column = -1] = key.split(',').map(Number);
    if (overlap({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, area)) sheet.hyperlinks.delete(key);
  }
}

const width = (row: RowState): number => Math.max(row.values.length, row.formulas.length, row.styles.length);

function emptied(cells: unknown[], area: Area): void {
  const last = Math.min(area.lastColumn, cells.length - 1);
  for (let column = area.firstColumn; column <= last; column++) cells[column] = undefined;
}

function isWholeSheet(area: Area): boolean {
  return area.lastRow - area.firstRow === WHOLE_SHEET.lastRow && area.lastColumn - area.firstColumn === WHOLE_SHEET.lastColumn;
}
