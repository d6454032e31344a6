import { columnLetter } from '../core/model/address';
import { addressOf } from '../core/sheet/coverCells';
import type { Sheet, SheetLink } from '../core/sheet/sheet';
import { renderChart } from './renderChart';
import { bandsOf, rowsOf } from './bandsOf';
import { joinAddresses } from './joinAddresses';
import { renderContents } from './renderContents';
import { renderLooks } from './renderLooks';
import { renderPrint } from './renderPrint';
import { type Queued, blocksOfRows } from './sendInParts';

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

/** The links of neighbouring rows together: one by one they would be the most of what is sent. */
function* renderLinks(worksheet: Excel.Worksheet, { links }: Sheet): Queued {
  for (const band of bandsOf(links)) {
    const { firstRow, firstColumn, lastColumn } = band.box;
    const properties = rowsOf<SheetLink, Excel.SettableCellProperties>(band, ({ to }) => ({ hyperlink: { documentReference: to } }), {});
    for (const { from, rows, bytes } of blocksOfRows(properties)) {
      const address = addressOf({ firstRow: firstRow + from, lastRow: firstRow + from + rows.length - 1, firstColumn, lastColumn });
      worksheet.getRange(address).untrack().setCellProperties(rows.map((row) => [...row]));
      yield bytes;
    }
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
    const format = worksheet.getRange(addressOf(area)).untrack().conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    if (fill !== null) format.custom.format.fill.color = fill;
    format.custom.format.font.color = colour;
    if (bold) format.custom.format.font.bold = true;
  }
}

function* renderView(worksheet: Excel.Worksheet, { columns, rows, freezeRows, gridlines, tabColour }: Sheet): Queued {
  worksheet.getRange(`A:${columnLetter(columns.length - 1)}`).untrack().setColumnProperties(columns.map((columnWidth) => ({ format: { columnWidth } })));
  const [common, ...others] = rowsByHeight(rows);
  if (common !== undefined) worksheet.getRange(`1:${rows.length}`).untrack().format.rowHeight = common.points;
  for (const { points, runs } of others) {
    for (const address of joinAddresses(runs.map(([first, last]) => `${first}:${last}`))) {
      worksheet.getRanges(address).untrack().format.rowHeight = points;
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
