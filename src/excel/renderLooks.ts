import { a1 } from '../core/model/address';
import { PALETTE } from '../core/sheet/palette';
import type { Sheet, SheetCell } from '../core/sheet/sheet';
import { type CellLook, FONT, type Rule, lookOf } from '../core/sheet/styles';
import { joinAddresses } from './joinAddresses';
import type { Queued } from './sendInParts';

/** The font of every cell whose look does not say otherwise. */
const BASE = { size: 11, colour: PALETTE.ink } as const;

/**
 * Queues fonts, alignment and rules: the common font over all cells, then cells of one look together with what sets them
 * apart, a handful of requests for each look, however many cells have it. The cells are those of a cleared sheet.
 */
export function* renderLooks(worksheet: Excel.Worksheet, sheet: Sheet): Queued {
  for (const address of addressesOf(sheet.cells)) {
    worksheet.getRanges(address).format.font.set({ name: FONT, size: BASE.size, bold: false, color: BASE.colour, underline: 'None' });
    yield address.length;
  }
  const byLook = new Map<string, { look: CellLook; cells: SheetCell[] }>();
  for (const cell of sheet.cells) {
    const look = lookOf(cell.style, sheet.money);
    const key = JSON.stringify({ ...look, numberFormat: '' });
    const group = byLook.get(key);
    if (group === undefined) byLook.set(key, { look, cells: [cell] });
    else group.cells.push(cell);
  }
  for (const { look, cells } of byLook.values()) {
    for (const address of addressesOf(cells)) {
      applyLook(worksheet.getRanges(address).format, look);
      yield address.length;
    }
  }
}

function applyLook(format: Excel.RangeFormat, look: CellLook): void {
  const { font } = format;
  if (look.size !== BASE.size) font.size = look.size;
  if (look.bold) font.bold = true;
  if (look.colour !== BASE.colour) font.color = look.colour;
  if (look.underline) font.underline = 'Single';
  format.horizontalAlignment = look.horizontal;
  if (look.vertical !== 'Bottom') format.verticalAlignment = look.vertical;
  if (look.wrap) format.wrapText = true;
  if (look.indent > 0) format.indentLevel = look.indent;
  if (look.fill !== null) format.fill.color = look.fill;
  applyRule(format, 'EdgeTop', look.top);
  applyRule(format, 'EdgeBottom', look.bottom);
}

function applyRule(format: Excel.RangeFormat, edge: 'EdgeTop' | 'EdgeBottom', rule: Rule | null): void {
  if (rule === null) return;
  const border = format.borders.getItem(edge);
  border.style = rule.style;
  border.weight = rule.weight;
  border.color = rule.colour;
}

/** Addresses of cells, neighbours in a row joined, cut into texts that getRanges takes. */
function addressesOf(cells: readonly SheetCell[]): readonly string[] {
  return joinAddresses(rowRunsOf(cells));
}

function rowRunsOf(cells: readonly SheetCell[]): readonly string[] {
  const runs: { row: number; from: number; to: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.row === row && last.to === column - 1) last.to = column;
    else runs.push({ row, from: column, to: column });
  }
  return runs.map(({ row, from, to }) => (from === to ? a1(from, row) : `${a1(from, row)}:${a1(to, row)}`));
}
