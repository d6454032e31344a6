import { ExcelFault, notImplemented } from '../client/excelFault';
import { type ConditionalFormatState, type ConditionalRule, NO_CONDITIONAL_BORDERS } from '../workbook/sheetState';
import { overlap } from './area';
import { countArgument, textArgument, wordArgument } from './argument';
import { clearConditionalFormats } from './clearConditionalFormats';
import { hostObject, type Cells, type Host, type HostObject } from './hostObject';
import { kind } from './kind';
import { checkSheetUnprotected } from './protection';

const types = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'] as const;

const emptyRules: Readonly<Partial<Record<(typeof types)[number], ConditionalRule>>> = {
  Custom: { type: 'Custom', formula: '' },
  ContainsText: { type: 'ContainsText', operator: 'Contains', text: '' },
  CellValue: { type: 'CellValue', operator: 'Between', formula1: '', formula2: null },
};

/** Excel's ConditionalFormatCollection: those that touch the cells of a range. */
export const conditionalFormatCollection = kind<Cells>({
  asks: {
    GetCount: (cells) => touching(cells).length,
    GetItemAt: (cells, [index]) => {
      const item = touching(cells)[countArgument(index)];
      if (item === undefined) throw new ExcelFault('InvalidArgument');
      return item;
    },
    GetItemOrNullObject: (cells, [id]) => found(cells, textArgument(id)),
  },
  changes: {
    Add: add,
    ClearAll: ({ sheet, areas }) => {
      checkSheetUnprotected(sheet);
      for (const area of areas) clearConditionalFormats(sheet, area);
    },
  },
  item: (cells, id) => {
    const item = found(cells, textArgument(id));
    if (item === null) throw new ExcelFault('ItemNotFound');
    return item;
  },
  items: touching,
});

function touching({ sheet, areas }: Cells): readonly HostObject[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((each) => areas.some((area) => overlap(each, area))))
    .sort((a, b) => a.priority - b.priority)
    .map((format) => hostObject('ConditionalFormat', { sheet, format }));
}

function found(cells: Cells, id: string): HostObject | null {
  return touching(cells).find((item) => item.kind === 'ConditionalFormat' && item.self.format.id === id) ?? null;
}

/** A new format comes first; the others move down by one. */
function add({ sheet, areas }: Cells, [type]: readonly unknown[], host: Host): HostObject {
  checkSheetUnprotected(sheet);
  const word = wordArgument(type, types);
  const rule = emptyRules[word];
  if (rule === undefined) throw notImplemented(`conditional formats of the type ${word}`);
  for (const each of sheet.conditionalFormats) each.priority += 1;
  const format: ConditionalFormatState = {
    id: `{00000000-0003-0001-0000-${String(host.nextNumber()).padStart(12, '0')}}`,
    areas,
    rule,
    fill: '',
    fontColor: '',
    bold: null,
    borders: NO_CONDITIONAL_BORDERS,
    priority: 0,
    stopIfTrue: false,
  };
  sheet.conditionalFormats.push(format);
  sheet.changed.add('conditionalFormats');
  return hostObject('ConditionalFormat', { sheet, format });
}
