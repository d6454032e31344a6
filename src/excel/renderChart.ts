import { chartBox, plotBox } from '../core/sheet/chartBox';
import type { Sheet, SheetArea, SheetChart } from '../core/sheet/sheet';

/** Queues one clustered bar chart laid over its cells: no legend, no gridlines, no value axis, the worst bar on top. */
export function renderChart(worksheet: Excel.Worksheet, sheet: Sheet, described: SheetChart): void {
  const range = ({ firstRow, firstColumn, lastRow, lastColumn }: SheetArea): Excel.Range =>
    worksheet.getRangeByIndexes(firstRow - 1, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1).untrack();
  const chart = worksheet.charts.add('BarClustered', range(described.values), 'Columns');
  const box = chartBox(sheet, described);
  chart.set({ name: described.name, left: box.left, top: box.top, width: box.width, height: box.height });
  renderTitle(chart, described);
  chart.legend.visible = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = 'None';
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(range(described.categories));
  series.gapWidth = described.gapWidth;
  series.format.fill.setSolidColor(described.colour);
  series.invertIfNegative = true;
  series.invertColor = described.negativeColour;
  renderAxes(chart, described);
  const plot = plotBox(sheet, described);
  chart.plotArea.set({ insideLeft: plot.left, insideTop: plot.top, insideWidth: plot.width, insideHeight: plot.height });
}

function renderTitle({ title }: Excel.Chart, { title: words, titleColour }: SheetChart): void {
  title.text = words;
  title.format.font.size = 11;
  title.format.font.bold = false;
  title.format.font.color = titleColour;
}

function renderAxes({ axes }: Excel.Chart, { minimum, maximum, axisColour }: SheetChart): void {
  const { valueAxis, categoryAxis } = axes;
  valueAxis.minimum = minimum;
  valueAxis.maximum = maximum;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = 'None';
  categoryAxis.format.line.color = axisColour;
}
