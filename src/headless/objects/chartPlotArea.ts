import { ExcelFault } from '../client/excelFault';
import { numberArgument } from './argument';
import { changeChart } from './chart';
import type { Selves } from './hostObject';
import { kind, type Scalar } from './kind';

type Self = Selves['Chart'];

/** Excel's ChartPlotArea: where the bars lie inside the chart, without the labels of the axes. */
export const chartPlotArea = kind<Self>({
  scalars: {
    InsideLeft: inside('left'),
    InsideTop: inside('top'),
    InsideWidth: inside('width'),
    InsideHeight: inside('height'),
  },
});

/** Until one side is set, the bars take the whole chart here; Excel leaves room for titles and labels. */
function inside(side: 'left' | 'top' | 'width' | 'height'): Scalar<Self> {
  return {
    get: ({ chart }) => plotOf(chart)[side],
    set: (self, value) => {
      const points = numberArgument(value);
      if (points < 0) throw new ExcelFault('InvalidArgument');
      changeChart(self, { plot: { ...plotOf(self.chart), [side]: points } });
    },
  };
}

function plotOf({ plot, width, height }: Self['chart']): { left: number; top: number; width: number; height: number } {
  return plot ?? { left: 0, top: 0, width, height };
}
