import { booleanArgument, wordArgument } from './argument';
import { colourArgument, colourOrNone } from './colour';
import { hostObject, type Selves } from './hostObject';
import { kind } from './kind';

type Self = Selves['ConditionalFormat'];

/** Excel's ConditionalRangeFormat: how cells look while the rule holds. */
export const conditionalRangeFormat = kind<Self>({
  objects: {
    Fill: (self) => hostObject('ConditionalRangeFill', self),
    Font: (self) => hostObject('ConditionalRangeFont', self),
    Borders: (self) => hostObject('ConditionalRangeBorderCollection', self),
  },
});

/** Excel's ConditionalRangeFill. */
export const conditionalRangeFill = kind<Self>({
  scalars: {
    Color: {
      get: ({ format }) => format.fill,
      set: (self, value) => {
        change(self, { fill: colourOrNone(value) });
      },
    },
  },
  changes: {
    Clear: (self) => {
      change(self, { fill: '' });
    },
  },
});

/** Excel's ConditionalRangeFont. */
export const conditionalRangeFont = kind<Self>({
  scalars: {
    Color: {
      get: ({ format }) => format.fontColor,
      set: (self, value) => {
        change(self, { fontColor: colourOrNone(value) });
      },
    },
    Bold: {
      get: ({ format }) => format.bold,
      set: (self, value) => {
        change(self, { bold: booleanArgument(value) });
      },
    },
  },
  changes: {
    Clear: (self) => {
      change(self, { fontColor: '', bold: null });
    },
  },
});

const EDGES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Excel's ConditionalRangeBorderCollection. */
export const conditionalRangeBorderCollection = kind<Self>({
  item: (self, side) => hostObject('ConditionalRangeBorder', { ...self, side: wordArgument(side, sides) }),
});

/** Excel's ConditionalRangeBorder: a thin line at one edge of every cell. */
export const conditionalRangeBorder = kind<Selves['ConditionalRangeBorder']>({
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self) => (lineOf(self) === '' ? 'None' : 'Continuous'),
      set: (self, value) => {
        const style = wordArgument(value, ['None', 'Continuous'] as const);
        setLine(self, style === 'None' ? '' : lineOf(self) || '#000000');
      },
    },
    Color: {
      get: (self) => lineOf(self) || '#000000',
      set: (self, value) => {
        setLine(self, colourArgument(value));
      },
    },
  },
  identity: ({ side }) => ({ Id: side }),
});

function lineOf({ format, side }: Selves['ConditionalRangeBorder']): string {
  return format.borders[EDGES[side]];
}

function setLine(self: Selves['ConditionalRangeBorder'], colour: string): void {
  change(self, { borders: { ...self.format.borders, [EDGES[self.side]]: colour } });
}

function change({ sheet, format }: Self, look: Partial<Pick<Self['format'], 'fill' | 'fontColor' | 'bold' | 'borders'>>): void {
  Object.assign(format, look);
  sheet.changed.add('conditionalFormats');
}
