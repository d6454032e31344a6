import { notImplemented } from '../client/excelFault';
import type { BorderStyle } from '../workbook/cellStyle';
import { wordArgument } from './argument';
import { colourArgument } from './colour';
import { edgesOf, readEdge, writeEdge } from './edges';
import { hostObject, type Cells, type Host, type HostObject, type Selves } from './hostObject';
import { kind } from './kind';

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];
const strokes = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const NEW_BORDER: BorderStyle = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** Excel's RangeBorderCollection. */
export const rangeBorderCollection = kind<Cells>({
  scalars: { Count: { get: () => sides.length, byNameOnly: true } },
  item: (cells, side) => borderOf(cells, wordArgument(side, sides)),
  items: (cells) => sides.filter((side) => !side.startsWith('Diagonal')).map((side) => borderOf(cells, side)),
});

/** Excel's RangeBorder. */
export const rangeBorder = kind<Selves['RangeBorder']>({
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: { get: (self) => common(self, (border) => border?.style ?? 'None'), set: setStyle },
    Weight: {
      get: (self) => common(self, (border) => border?.weight ?? null),
      set: (self, value, host) => {
        const weight = wordArgument(value, weights);
        write(self, host, (border) => ({ ...border, weight }));
      },
    },
    Color: {
      get: (self) => common(self, (border) => border?.color ?? '#000000'),
      set: (self, value, host) => {
        const color = colourArgument(value);
        write(self, host, (border) => ({ ...border, color }));
      },
    },
  },
  identity: ({ side }) => ({ Id: side }),
});

function borderOf(cells: Cells, side: string): HostObject {
  if (side.startsWith('Diagonal')) throw notImplemented(`RangeBorder of ${side}`);
  return hostObject('RangeBorder', { ...cells, side });
}

function setStyle(self: Selves['RangeBorder'], value: unknown, host: Host): void {
  const style = wordArgument(value, strokes);
  write(self, host, (border) => (style === 'None' ? null : { ...border, style }));
}

function write(self: Selves['RangeBorder'], host: Host, change: (border: BorderStyle) => BorderStyle | null): void {
  for (const area of self.areas) {
    const edges = edgesOf(area, self.side);
    for (const [edge, strip] of edges) {
      const cells = { sheet: self.sheet, areas: [strip] };
      writeEdge(cells, edge, host, (border) => change(border ?? NEW_BORDER));
    }
  }
}

function common<Value>(self: Selves['RangeBorder'], read: (border: BorderStyle | null) => Value): Value | null {
  const values = new Set<Value>();
  for (const area of self.areas) {
    for (const [edge, strip] of edgesOf(area, self.side)) {
      for (const border of readEdge({ sheet: self.sheet, areas: [strip] }, edge)) values.add(read(border));
    }
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
