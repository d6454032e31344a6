import { a1, columnLetter } from '../core/model/address';
import type { Sheet, SheetArea, SheetCell } from '../core/sheet/sheet';
import { lookOf } from '../core/sheet/styles';
import { renderChart } from './renderChart';
import { joinAddresses } from './joinAddresses';
import { renderLooks } from './renderLooks';
import { renderPrint } from './renderPrint';

/** "B2:F9" of an area. */
export function addressOf({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea): string {
  return `${a1(firstColumn, firstRow)}:${a1(lastColumn, lastRow)}`;
}

/**
 * Queues everything that turns an empty worksheet into the described one; the caller syncs. Links go first, since they
 * restyle their cell and may write into it, then number formats so that texts stay texts, then contents, then looks.
 */
export function renderSheet(worksheet: Excel.Worksheet, sheet: Sheet): void {
  const { width, height, grid } = contentsOf(sheet);
  const range = worksheet.getRange(`A1:${a1(width - 1, height)}`);
  renderLinks(worksheet, sheet);
  range.numberFormat = grid((cell) => (cell === null || cell.content.kind === 'blank' ? null : lookOf(cell.style, sheet.money).numberFormat));
  range.formulas = grid((cell) => (cell === null ? '' : typed(cell)));
  renderTable(worksheet, sheet);
  renderLooks(worksheet, sheet);
  renderConditionalFormats(worksheet, sheet);
  for (const chart of sheet.charts) renderChart(worksheet, sheet, chart);
  renderView(worksheet, sheet);
  renderPrint(worksheet, sheet.print);
}

/** What is typed into a cell. A text that Excel could read as a formula gets the apostrophe that keeps it a text. */
export function typed({ content }: SheetCell): string | number {
  if (content.kind === 'number') return content.value;
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'blank') return '';
  return /^[=+\-@']/.test(content.text) ? `'${content.text}` : content.text;
}

type CellGrid = <Value>(of: (cell: SheetCell | null) => Value) => Value[][];

function contentsOf(sheet: Sheet): { width: number; height: number; grid: CellGrid } {
  const width = sheet.cells.reduce((so, { column }) => Math.max(so, column + 1), sheet.columns.length);
  const height = sheet.rows.length;
  const byPlace = new Map(sheet.cells.map((cell) => [cell.row * width + cell.column, cell]));
  const grid: CellGrid = (of) =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => of(byPlace.get((row + 1) * width + column) ?? null)),
    );
  return { width, height, grid };
}

/** The links of a column together: one by one they would be the most of what is sent. */
function renderLinks(worksheet: Excel.Worksheet, { links }: Sheet): void {
  for (const column of new Set(links.map((link) => link.column))) {
    const own = new Map(links.flatMap((link) => (link.column === column ? [[link.row, link.to] as const] : [])));
    const [first, last] = [Math.min(...own.keys()), Math.max(...own.keys())];
    const properties = Array.from({ length: last - first + 1 }, (_, index): [Excel.SettableCellProperties] => {
      const to = own.get(first + index);
      return [to === undefined ? {} : { hyperlink: { documentReference: to } }];
    });
    worksheet.getRange(`${a1(column, first)}:${a1(column, last)}`).setCellProperties(properties);
  }
}

function renderTable(worksheet: Excel.Worksheet, { table }: Sheet): void {
  if (table === null) return;
  const added = worksheet.tables.add(addressOf(table.area), true);
  added.name = table.name;
  added.style = table.style;
  added.showBandedRows = false;
}

function renderConditionalFormats(worksheet: Excel.Worksheet, { conditionalFormats }: Sheet): void {
  for (const { area, formula, fill, colour, bold } of conditionalFormats) {
    const format = worksheet.getRange(addressOf(area)).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    if (fill !== null) format.custom.format.fill.color = fill;
    format.custom.format.font.color = colour;
    if (bold) format.custom.format.font.bold = true;
  }
}

function renderView(worksheet: Excel.Worksheet, { columns, rows, freezeRows, gridlines, tabColour }: Sheet): void {
  columns.forEach((points, column) => {
    worksheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`).format.columnWidth = points;
  });
  const [common, ...others] = rowsByHeight(rows);
  if (common !== undefined) worksheet.getRange(`1:${rows.length}`).format.rowHeight = common.points;
  for (const { points, runs } of others) {
    for (const address of joinAddresses(runs.map(([first, last]) => `${first}:${last}`))) worksheet.getRanges(address).format.rowHeight = points;
  }
  worksheet.showGridlines = gridlines;
  worksheet.tabColor = tabColour;
  if (freezeRows > 0) worksheet.freezePanes.freezeRows(freezeRows);
}

interface RowsOfHeight {
  readonly points: number;
  readonly runs: readonly (readonly [number, number])[];
}

/** Runs of neighbouring rows of one height; the height with the most runs first, for it is set for all rows at once. */
function rowsByHeight(heights: readonly number[]): readonly RowsOfHeight[] {
  const runs = new Map<number, [number, number][]>();
  heights.forEach((points, index) => {
    const own = runs.get(points) ?? [];
    const last = own.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else own.push([index + 1, index + 1]);
    runs.set(points, own);
  });
  return [...runs].map(([points, own]) => ({ points, runs: own })).sort((a, b) => b.runs.length - a.runs.length);
}
