import { notImplemented } from '../client/excelFault';
import { wordArgument } from './argument';
import { checkTakesCharts } from './chartCollection';
import { colourArgument } from './colour';
import { hostObject, type Selves } from './hostObject';
import { kind } from './kind';

type Chart = Selves['Chart'];

const strokes = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'] as const;

/** Excel's ChartAreaFormat: charts here have neither fill nor border, so both can only be cleared. */
export const chartAreaFormat = kind<Chart>({
  objects: {
    Fill: (self) => hostObject('ChartFill', { ...self, series: null }),
    Border: (self) => hostObject('ChartBorder', self),
  },
});

/** Excel's ChartFill, of a series or of the chart. */
export const chartFill = kind<Selves['ChartFill']>({
  changes: {
    Clear: ({ sheet, series }) => {
      checkTakesCharts(sheet);
      if (series !== null) throw notImplemented('ChartFill.clear of a series');
    },
    SetSolidColor: ({ sheet, series }, [color]) => {
      checkTakesCharts(sheet);
      if (series === null) throw notImplemented('ChartFill.setSolidColor of a chart');
      series.color = colourArgument(color);
    },
  },
});

/** Excel's ChartBorder, of the chart. */
export const chartBorder = kind<Chart>({
  scalars: {
    LineStyle: {
      get: () => 'None',
      set: ({ sheet }, value) => {
        checkTakesCharts(sheet);
        if (wordArgument(value, strokes) !== 'None') throw notImplemented('ChartBorder.lineStyle other than None');
      },
    },
  },
  changes: {
    Clear: ({ sheet }) => {
      checkTakesCharts(sheet);
    },
  },
});
