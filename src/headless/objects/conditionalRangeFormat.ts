import { booleanArgument } from './argument';
import { colourOrNone } from './colour';
import { hostObject, type Selves } from './hostObject';
import { kind } from './kind';

type Self = Selves['ConditionalFormat'];

/** Excel's ConditionalRangeFormat: how cells look while the rule holds. */
export const conditionalRangeFormat = kind<Self>({
  objects: {
    Fill: (self) => hostObject('ConditionalRangeFill', self),
    Font: (self) => hostObject('ConditionalRangeFont', self),
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

function change({ sheet, format }: Self, look: Partial<Pick<Self['format'], 'fill' | 'fontColor' | 'bold'>>): void {
  Object.assign(format, look);
  sheet.changed.add('conditionalFormats');
}
