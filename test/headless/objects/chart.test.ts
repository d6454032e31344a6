import { bookOf, codeOf, openClient } from '../openClient';
import { onSheet } from './onSheet';

const budget = () => {
  const book = bookOf({ Budget: [['', 'Variance', 'Budget'], ['ICT', -12, 762], ['CS', 99, 2084]] });
  return { ...openClient(book), budget: book.sheets[0]! };
};

describe('a chart', () => {
  it('takes names and categories from the texts at the edge of its cells', async () => {
    const excel = budget();
    await onSheet(excel, (sheet) => [sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3')), sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Rows')]);
    const [byColumns, byRows] = excel.budget.charts;
    expect(byColumns!.series.map(({ name, valuesFormula, categoriesFormula }) => [name, valuesFormula, categoriesFormula])).toEqual([
      ['Variance', '=Budget!$B$2:$B$3', '=Budget!$A$2:$A$3'],
      ['Budget', '=Budget!$C$2:$C$3', '=Budget!$A$2:$A$3'],
    ]);
    expect(byRows!.series.map(({ name, valuesFormula, categoriesFormula }) => [name, valuesFormula, categoriesFormula])).toEqual([
      ['ICT', '=Budget!$B$2:$C$2', '=Budget!$B$1:$C$1'],
      ['CS', '=Budget!$B$3:$C$3', '=Budget!$B$1:$C$1'],
    ]);
    await onSheet(excel, (sheet) => sheet.charts.add('BarClustered', sheet.getRange('E1:F3')));
    expect(excel.budget.charts[2]!.series.map(({ valuesFormula }) => valuesFormula)).toEqual(['=Budget!$E$1:$E$3', '=Budget!$F$1:$F$3']);
    expect([byColumns!.name, byRows!.name]).toEqual(['Chart 1', 'Chart 2']);
  });

  it('is what the design asks for', async () => {
    const excel = budget();
    await onSheet(excel, (sheet) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
      chart.set({ name: 'Variance by service stream', left: 10, top: 20, width: 131, height: 60 });
      chart.title.text = 'Variance, £';
      chart.title.format.font.size = 11;
      chart.title.format.font.color = '#52606D';
      chart.legend.visible = false;
      chart.format.fill.clear();
      chart.format.border.lineStyle = 'None';
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange('A2:A3'));
      series.gapWidth = 90;
      chart.plotArea.set({ insideLeft: 1, insideTop: 12, insideWidth: 128, insideHeight: 45 });
      series.format.fill.setSolidColor('#A61B1B');
      series.invertIfNegative = true;
      series.invertColor = '#4F8F6B';
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = -20;
      valueAxis.maximum = 120;
      valueAxis.majorGridlines.visible = false;
      valueAxis.visible = false;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.tickLabelPosition = 'None';
      categoryAxis.format.line.color = '#1F2933';
    });
    expect(excel.budget.charts[0]).toMatchObject({
      name: 'Variance by service stream', type: 'BarClustered', title: 'Variance, £', showTitle: true, titleFontSize: 11, titleColor: '#52606D', showLegend: false,
      left: 10, top: 20, width: 131, height: 60, plot: { left: 1, top: 12, width: 128, height: 45 }, gapWidth: 90,
      series: [{ valuesFormula: '=Budget!$B$2:$B$3', categoriesFormula: '=Budget!$A$2:$A$3', color: '#A61B1B', negativeColor: '#4F8F6B' }],
      valueAxis: { visible: false, minimum: -20, maximum: 120, majorGridlines: false },
      categoryAxis: { visible: true, labels: false, reversed: true, lineColor: '#1F2933' },
    });
  });

  it('lies over the cells it is set on', async () => {
    const chart = await onSheet(budget(), (sheet) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('1:1').format.rowHeight = 30;
      const added = sheet.charts.add('BarClustered', sheet.getRange('B2:B3'));
      added.setPosition('B2', 'C3');
      return added.load('left,top,width,height');
    });
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 30, 96, 30]);
    const elsewhere = onSheet(budget(), (sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('B2:B3')).setPosition('Pay!B2', 'Pay!C3');
    });
    expect(await codeOf(elsewhere)).toBe('InvalidArgument');
  });

  it('is found by name and deleted, on a sheet from a file too', async () => {
    const excel = budget();
    await onSheet(excel, (sheet) => (sheet.charts.add('BarClustered', sheet.getRange('B2:B3')).name = 'Bars'));
    excel.budget.changed.clear();
    const [absent] = await onSheet(excel, (sheet) => {
      sheet.charts.getItem('bars').delete();
      return [sheet.charts.getItemOrNullObject('bars')];
    });
    expect([excel.budget.charts, absent.isNullObject, [...excel.budget.changed]]).toEqual([[], true, ['charts']]);
  });

  it('says what it cannot do rather than leave it out of the file', async () => {
    const excel = budget();
    expect(await codeOf(onSheet(excel, (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B3'))))).toBe('NotImplemented');
    excel.budget.changed.clear();
    expect(await codeOf(onSheet(excel, (sheet) => sheet.charts.add('BarClustered', sheet.getRange('A1:B3'))))).toBe('NotImplemented');
    expect(excel.budget.charts).toEqual([]);
  });
});
