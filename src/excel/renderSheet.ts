import { columnLetter } from '../core/model/address';
import { addressOf } from '../core/sheet/coverCells';
import type { Sheet, SheetLink } from '../core/sheet/sheet';
import { renderChart } from './renderChart';
import { bandsOf, rowsOf } from './bandsOf';
import { renderContents } from './renderContents';
import { renderHeights } from './renderHeights';
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
  const areas = new Map<string, Excel.ConditionalFormatCollection>();
  for (const { area, formula, fill, colour, bold } of conditionalFormats) {
    const address = addressOf(area);
    const rules = areas.get(address) ?? worksheet.getRange(address).untrack().conditionalFormats;
    areas.set(address, rules);
    const { rule, format } = rules.add('Custom').custom;
    rule.formula = formula;
    if (fill !== null) format.fill.color = fill;
    format.font.color = colour;
    if (bold) format.font.bold = true;
  }
}

function* renderView(worksheet: Excel.Worksheet, { columns, rows, freezeRows, gridlines, tabColour }: Sheet): Queued {
  worksheet.getRange(`A:${columnLetter(columns.length - 1)}`).untrack().setColumnProperties(columns.map((columnWidth) => ({ format: { columnWidth } })));
  yield* renderHeights(worksheet, rows);
  worksheet.showGridlines = gridlines;
  worksheet.tabColor = tabColour;
  if (freezeRows > 0) worksheet.freezePanes.freezeRows(freezeRows);
}
