import { ExcelFault } from '../client/excelFault';
import type { Area, ChartState } from '../workbook/sheetState';
import { isUnbounded } from './area';
import { areaArgument, isLeftOut, numberArgument, textArgument } from './argument';
import { checkTakesCharts } from './chartCollection';
import { hostObject, type Selves } from './hostObject';
import { kind, type Scalar } from './kind';
import { placeOf } from './placeOf';
import { checkSheetUnprotected } from './protection';

type Self = Selves['Chart'];

/** Excel's Chart. */
export const chart = kind<Self>({
  scalars: {
    Id: { get: (self) => self.chart.id },
    Name: {
      get: (self) => self.chart.name,
      set: (self, value) => {
        changeChart(self, { name: textArgument(value) });
      },
    },
    ChartType: { get: (self) => self.chart.type },
    Left: points('left'),
    Top: points('top'),
    Width: points('width'),
    Height: points('height'),
  },
  objects: {
    Title: (self) => hostObject('ChartTitle', self),
    Legend: (self) => hostObject('ChartLegend', self),
    PlotArea: (self) => hostObject('ChartPlotArea', self),
    Series: (self) => hostObject('ChartSeriesCollection', self),
    Axes: (self) => hostObject('ChartAxes', self),
    Format: (self) => hostObject('ChartAreaFormat', self),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  changes: {
    Delete: ({ sheet, chart: gone }) => {
      checkSheetUnprotected(sheet);
      sheet.charts = sheet.charts.filter((each) => each !== gone);
      if (!sheet.changed.has('everything')) sheet.changed.add('charts');
    },
    SetPosition: (self, [start, end]) => {
      const from = placeOf(self.sheet, cellsArgument(self, start));
      const to = isLeftOut(end) ? null : placeOf(self.sheet, cellsArgument(self, end));
      changeChart(self, { left: from.left, top: from.top });
      if (to !== null) changeChart(self, { width: to.left + to.width - from.left, height: to.top + to.height - from.top });
    },
  },
  identity: (self) => ({ Id: self.chart.id }),
});

/** Changes a chart of a sheet that keeps its charts here. */
export function changeChart({ sheet, chart: changed }: Self, changes: Partial<ChartState>): void {
  checkTakesCharts(sheet);
  Object.assign(changed, changes);
}

function points(side: 'left' | 'top' | 'width' | 'height'): Scalar<Self> {
  return {
    get: (self) => self.chart[side],
    set: (self, value) => {
      const size = numberArgument(value);
      if (size < 0) throw new ExcelFault('InvalidArgument');
      changeChart(self, { [side]: size });
    },
  };
}

function cellsArgument(self: Self, given: unknown): Area {
  const area = areaArgument(given, self.sheet);
  if (isUnbounded(area)) throw new ExcelFault('InvalidArgument');
  return area;
}
