import { notImplemented } from '../client/excelFault';
import { booleanArgument, numberArgument, textArgument } from './argument';
import { changeChart } from './chart';
import { checkTakesCharts } from './chartCollection';
import { colourArgument } from './colour';
import { hostObject, type Selves } from './hostObject';
import { kind } from './kind';

type Self = Selves['Chart'];

/** Excel's ChartTitle. */
export const chartTitle = kind<Self>({
  scalars: {
    Text: {
      get: ({ chart }) => chart.title,
      set: (self, value) => {
        changeChart(self, { title: textArgument(value), showTitle: true });
      },
    },
    Visible: {
      get: ({ chart }) => chart.showTitle,
      set: (self, value) => {
        changeChart(self, { showTitle: booleanArgument(value) });
      },
    },
  },
  objects: { Format: (self) => hostObject('ChartTitleFormat', self) },
});

/** Excel's ChartTitleFormat. */
export const chartTitleFormat = kind<Self>({ objects: { Font: (self) => hostObject('ChartFont', self) } });

/** Excel's ChartFont, of the title, which is never bold here. */
export const chartFont = kind<Self>({
  scalars: {
    Size: {
      get: ({ chart }) => chart.titleFontSize,
      set: (self, value) => {
        changeChart(self, { titleFontSize: numberArgument(value) });
      },
    },
    Bold: {
      get: () => false,
      set: ({ sheet }, value) => {
        checkTakesCharts(sheet);
        if (booleanArgument(value)) throw notImplemented('ChartFont.bold of a title');
      },
    },
    Color: {
      get: ({ chart }) => chart.titleColor,
      set: (self, value) => {
        changeChart(self, { titleColor: colourArgument(value) });
      },
    },
  },
});

/** Excel's ChartLegend: shown or not. */
export const chartLegend = kind<Self>({
  scalars: {
    Visible: {
      get: ({ chart }) => chart.showLegend,
      set: (self, value) => {
        changeChart(self, { showLegend: booleanArgument(value) });
      },
    },
  },
});
