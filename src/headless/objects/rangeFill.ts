import { colourOrNone } from './colour';
import type { Cells } from './hostObject';
import { kind } from './kind';
import { commonLook, restyle } from './styleCells';

/** Excel's RangeFill: a cell without a fill reads as white. */
export const rangeFill = kind<Cells>({
  scalars: {
    Color: {
      get: (cells) => {
        const fill = commonLook(cells, (style) => style.fill);
        return fill === '' ? '#FFFFFF' : fill;
      },
      set: (cells, value, host) => {
        const fill = colourOrNone(value);
        restyle(cells, host, (style) => ({ ...style, fill }));
      },
    },
  },
  changes: {
    Clear: (cells, _args, host) => {
      restyle(cells, host, (style) => ({ ...style, fill: '' }));
    },
  },
});
