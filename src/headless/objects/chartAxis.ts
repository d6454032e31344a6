import { notImplemented } from '../client/excelFault';
import { booleanArgument, numberArgument, wordArgument } from './argument';
import { checkTakesCharts } from './chartCollection';
import { colourArgument } from './colour';
import { hostObject, type Selves } from './hostObject';
import { kind, type Scalar } from './kind';

type Chart = Selves['Chart'];
type Self = Selves['ChartAxis'];

/** Excel's ChartAxes. */
export const chartAxes = kind<Chart>({
  objects: {
    ValueAxis: (self) => hostObject('ChartAxis', { ...self, axis: 'value' }),
    CategoryAxis: (self) => hostObject('ChartAxis', { ...self, axis: 'category' }),
  },
});

/** Excel's ChartAxis, of values or of categories; the categories of charts here have no labels. */
export const chartAxis = kind<Self>({
  scalars: {
    Visible: {
      get: ({ chart, axis }) => stateOf(chart, axis).visible,
      set: ({ sheet, chart, axis }, value) => {
        checkTakesCharts(sheet);
        stateOf(chart, axis).visible = booleanArgument(value);
      },
    },
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    ReversePlotOrder: {
      get: ({ chart, axis }) => axis === 'category' && chart.categoryAxis.reversed,
      set: ({ sheet, chart, axis }, value) => {
        checkTakesCharts(sheet);
        if (axis === 'value') throw notImplemented('ChartAxis.reversePlotOrder of the value axis');
        chart.categoryAxis.reversed = booleanArgument(value);
      },
    },
    TickLabelPosition: {
      set: ({ sheet, chart, axis }, value) => {
        checkTakesCharts(sheet);
        const position = wordArgument(value, ['NextToAxis', 'High', 'Low', 'None']);
        if (axis !== 'category' || position !== 'None') throw notImplemented(`ChartAxis.tickLabelPosition ${position} of the ${axis} axis`);
        chart.categoryAxis.labels = false;
      },
    },
  },
  objects: {
    MajorGridlines: (self) => hostObject('ChartGridlines', self),
    Format: (self) => hostObject('ChartAxisFormat', self),
  },
});

/** Excel's ChartGridlines: those of the value axis; the category axis has none. */
export const chartGridlines = kind<Self>({
  scalars: {
    Visible: {
      get: ({ chart, axis }) => axis === 'value' && chart.valueAxis.majorGridlines,
      set: ({ sheet, chart, axis }, value) => {
        checkTakesCharts(sheet);
        const visible = booleanArgument(value);
        if (axis === 'value') chart.valueAxis.majorGridlines = visible;
        else if (visible) throw notImplemented('ChartGridlines of the category axis');
      },
    },
  },
});

/** Excel's ChartAxisFormat. */
export const chartAxisFormat = kind<Self>({ objects: { Line: (self) => hostObject('ChartLineFormat', self) } });

/** Excel's ChartLineFormat, of the category axis. */
export const chartLineFormat = kind<Self>({
  scalars: {
    Color: {
      get: ({ chart, axis }) => lineOf(chart, axis).lineColor,
      set: ({ sheet, chart, axis }, value) => {
        checkTakesCharts(sheet);
        lineOf(chart, axis).lineColor = colourArgument(value);
      },
    },
  },
});

const stateOf = (chart: Chart['chart'], axis: Self['axis']): { visible: boolean } => (axis === 'value' ? chart.valueAxis : chart.categoryAxis);

function lineOf(chart: Chart['chart'], axis: Self['axis']): { lineColor: string } {
  if (axis === 'value') throw notImplemented('ChartLineFormat.color of the value axis');
  return chart.categoryAxis;
}

/** A number sets a bound of the value axis, "" leaves it to Excel; what Excel would choose is not known here. */
function bound(side: 'minimum' | 'maximum'): Scalar<Self> {
  return {
    get: ({ chart, axis }) => {
      const set = axis === 'value' ? chart.valueAxis[side] : null;
      if (set === null) throw notImplemented(`ChartAxis.${side} that Excel chooses`);
      return set;
    },
    set: ({ sheet, chart, axis }, value) => {
      checkTakesCharts(sheet);
      if (axis !== 'value') throw notImplemented(`ChartAxis.${side} of the category axis`);
      chart.valueAxis[side] = value === '' ? null : numberArgument(value);
    },
    byNameOnly: true,
  };
}
