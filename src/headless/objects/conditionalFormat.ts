import { ExcelFault } from '../client/excelFault';
import type { ConditionalRule } from '../workbook/sheetState';
import { booleanArgument, countArgument } from './argument';
import { hostObject, type HostObject, type KindName, type Selves } from './hostObject';
import { kind } from './kind';

type Self = Selves['ConditionalFormat'];

/** Excel's ConditionalFormat. */
export const conditionalFormat = kind<Self>({
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.rule.type },
    Priority: { get: ({ format }) => format.priority, set: setPriority },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        format.stopIfTrue = booleanArgument(value);
        sheet.changed.add('conditionalFormats');
      },
    },
  },
  objects: {
    Custom: (self) => only(self, 'Custom', 'CustomConditionalFormat'),
    CustomOrNullObject: (self) => ofType(self, 'Custom', 'CustomConditionalFormat'),
    TextComparison: (self) => only(self, 'ContainsText', 'TextConditionalFormat'),
    TextComparisonOrNullObject: (self) => ofType(self, 'ContainsText', 'TextConditionalFormat'),
    CellValue: (self) => only(self, 'CellValue', 'CellValueConditionalFormat'),
    CellValueOrNullObject: (self) => ofType(self, 'CellValue', 'CellValueConditionalFormat'),
  },
  asks: {
    GetRange: ({ sheet, format }) => {
      const [area, ...more] = format.areas;
      if (area === undefined || more.length > 0) throw new ExcelFault('InvalidReference');
      return hostObject('Range', { sheet, area });
    },
    GetRangeOrNullObject: ({ sheet, format }) => {
      const [area, ...more] = format.areas;
      return area === undefined || more.length > 0 ? null : hostObject('Range', { sheet, area });
    },
    GetRanges: ({ sheet, format }) => hostObject('RangeAreas', { sheet, areas: format.areas }),
  },
  changes: {
    Delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
      for (const each of sheet.conditionalFormats) if (each.priority > format.priority) each.priority -= 1;
      sheet.changed.add('conditionalFormats');
    },
  },
  identity: ({ format }) => ({ Id: format.id }),
});

function ofType(self: Self, type: ConditionalRule['type'], kindName: KindName): HostObject | null {
  return self.format.rule.type === type ? hostObject(kindName, self) : null;
}

function only(self: Self, type: ConditionalRule['type'], kindName: KindName): HostObject {
  const part = ofType(self, type, kindName);
  if (part === null) throw new ExcelFault('ItemNotFound');
  return part;
}

/** The others keep their order around it. */
function setPriority({ sheet, format }: Self, value: unknown): void {
  const priority = countArgument(value);
  const others = sheet.conditionalFormats.filter((each) => each !== format).sort((a, b) => a.priority - b.priority);
  others.splice(priority, 0, format);
  others.forEach((each, at) => {
    each.priority = at;
  });
  sheet.changed.add('conditionalFormats');
}
