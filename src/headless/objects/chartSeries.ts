import { ExcelFault } from '../client/excelFault';
import { absoluteReference } from './area';
import { booleanArgument, countArgument, isLeftOut, rangeArgument, textArgument } from './argument';
import { changeChart } from './chart';
import { checkTakesCharts } from './chartCollection';
import { newSeries } from './chartSource';
import { colourArgument } from './colour';
import { hostObject, type HostObject, type Selves } from './hostObject';
import { kind } from './kind';

type Chart = Selves['Chart'];
type Self = Selves['ChartSeries'];

/** The colour Excel gives negative bars when they are inverted and none is chosen. */
const WHITE = '#FFFFFF';

/** Excel's ChartSeriesCollection. */
export const chartSeriesCollection = kind<Chart>({
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  asks: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (self, [index]) => {
      const item = seriesOf(self)[countArgument(index)];
      if (item === undefined) throw new ExcelFault('InvalidArgument');
      return item;
    },
  },
  changes: {
    Add: (self, [name]) => {
      checkTakesCharts(self.sheet);
      const series = newSeries(isLeftOut(name) ? '' : textArgument(name), '', '', self.chart.series.length);
      self.chart.series.push(series);
      return hostObject('ChartSeries', { ...self, series });
    },
  },
  items: seriesOf,
});

function seriesOf(self: Chart): readonly HostObject[] {
  return self.chart.series.map((series) => hostObject('ChartSeries', { ...self, series }));
}

/** Excel's ChartSeries. */
export const chartSeries = kind<Self>({
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: (self, value) => {
        change(self, { name: textArgument(value) });
      },
    },
    GapWidth: {
      get: ({ chart }) => chart.gapWidth,
      set: (self, value) => {
        const gapWidth = countArgument(value);
        if (gapWidth > 500) throw new ExcelFault('InvalidArgument');
        changeChart(self, { gapWidth });
      },
    },
    InvertIfNegative: {
      get: ({ series }) => series.negativeColor !== '',
      set: (self, value) => {
        const inverted = booleanArgument(value);
        if (inverted !== (self.series.negativeColor !== '')) change(self, { negativeColor: inverted ? WHITE : '' });
      },
    },
    InvertColor: {
      get: ({ series }) => series.negativeColor,
      set: (self, value) => {
        change(self, { negativeColor: colourArgument(value) });
      },
    },
  },
  objects: { Format: (self) => hostObject('ChartSeriesFormat', self) },
  changes: {
    SetValues: (self, [source]) => {
      change(self, { valuesFormula: referenceTo(source) });
    },
    SetXAxisValues: (self, [source]) => {
      change(self, { categoriesFormula: referenceTo(source) });
    },
    Delete: (self) => {
      changeChart(self, { series: self.chart.series.filter((each) => each !== self.series) });
    },
  },
});

/** Excel's ChartSeriesFormat. */
export const chartSeriesFormat = kind<Self>({ objects: { Fill: (self) => hostObject('ChartFill', self) } });

function change(self: Self, changes: Partial<Self['series']>): void {
  checkTakesCharts(self.sheet);
  Object.assign(self.series, changes);
}

function referenceTo(source: unknown): string {
  const { sheet, area } = rangeArgument(source);
  return `=${absoluteReference(sheet.name, area)}`;
}
