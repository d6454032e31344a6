import { a1, columnLetter } from '../core/model/address';
import type { Sheet, SheetArea, SheetCell } from '../core/sheet/sheet';
import { lookOf } from '../core/sheet/styles';
import { renderChart } from './renderChart';
import { joinAddresses } from './joinAddresses';
import { renderLooks } from './renderLooks';
import { renderPrint } from './renderPrint';
import { type Queued, blocksOfRows } from './sendInParts';

/** "B2:F9" of an area. */
export function addressOf({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea): string {
  return `${a1(firstColumn, firstRow)}:${a1(lastColumn, lastRow)}`;
}

/**
 * Queues everything that turns an empty worksheet into the described one, counting as it goes; the caller sends it. Links
 * go first, since they restyle their cell and may write into it, then number formats so that texts stay texts, then
 * contents, then looks.
 */
export function* renderSheet(worksheet: Excel.Worksheet, sheet: Sheet): Queued {
  yield* renderLinks(worksheet, sheet);
  yield* renderContents(worksheet, sheet);
  renderTable(worksheet, sheet);
  yield* renderLooks(worksheet, sheet);
  renderConditionalFormats(worksheet, sheet);
  for (const chart of sheet.charts) renderChart(worksheet, sheet, chart);
  yield* renderView(worksheet, sheet);
  renderPrint(worksheet, sheet.print);
}

/** What a row sends: its number formats, and what is typed into it. A cell of ours that is not there is empty and plain. */
interface SentRow {
  readonly formats: readonly (string | null)[];
  readonly contents: readonly (string | number)[];
}

function* renderContents(worksheet: Excel.Worksheet, sheet: Sheet): Queued {
  const width = sheet.cells.reduce((so, { column }) => Math.max(so, column + 1), sheet.columns.length);
  for (const { from, rows, bytes } of blocksOfRows(sentRows(sheet, width))) {
    const range = worksheet.getRange(`A${from + 1}:${a1(width - 1, from + rows.length)}`);
    range.numberFormat = rows.map(({ formats }) => [...formats]);
    range.formulas = rows.map(({ contents }) => [...contents]);
    yield bytes;
  }
}

function sentRows({ rows, cells, money }: Sheet, width: number): readonly SentRow[] {
  const sent = rows.map(() => ({ formats: new Array<string | null>(width).fill(null), contents: new Array<string | number>(width).fill('') }));
  for (const cell of cells) {
    const row = sent[cell.row - 1];
    if (row === undefined) continue;
    if (cell.content.kind !== 'blank' || cell.style.startsWith('input')) row.formats[cell.column] = lookOf(cell.style, money).numberFormat; // what a user types stays as typed
    row.contents[cell.column] = typed(cell);
  }
  return sent;
}

/** What is typed into a cell. A text that Excel could read as a formula gets the apostrophe that keeps it a text. */
export function typed({ content }: SheetCell): string | number {
  if (content.kind === 'number') return content.value;
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'blank') return '';
  return /^[=+\-@']/.test(content.text) ? `'${content.text}` : content.text;
}

/** The links of a column together: one by one they would be the most of what is sent. */
function* renderLinks(worksheet: Excel.Worksheet, { links }: Sheet): Queued {
  const columns = new Map<number, Map<number, string>>();
  for (const { row, column, to } of links) columns.set(column, (columns.get(column) ?? new Map<number, string>()).set(row, to));
  for (const [column, own] of columns) {
    const [first, last] = [...own.keys()].reduce(([least, most], row) => [Math.min(least, row), Math.max(most, row)], [Infinity, 0]);
    const properties = Array.from({ length: last - first + 1 }, (_, index) => linkOf(own.get(first + index)));
    for (const { from, rows, bytes } of blocksOfRows(properties)) {
      worksheet.getRange(`${a1(column, first + from)}:${a1(column, first + from + rows.length - 1)}`).setCellProperties(rows.map((link) => [link]));
      yield bytes;
    }
  }
}

function linkOf(to: string | undefined): Excel.SettableCellProperties {
  return to === undefined ? {} : { hyperlink: { documentReference: to } };
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

function* renderView(worksheet: Excel.Worksheet, { columns, rows, freezeRows, gridlines, tabColour }: Sheet): Queued {
  columns.forEach((points, column) => {
    worksheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`).format.columnWidth = points;
  });
  const [common, ...others] = rowsByHeight(rows);
  if (common !== undefined) worksheet.getRange(`1:${rows.length}`).format.rowHeight = common.points;
  for (const { points, runs } of others) {
    for (const address of joinAddresses(runs.map(([first, last]) => `${first}:${last}`))) {
      worksheet.getRanges(address).format.rowHeight = points;
      yield address.length;
    }
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
