import { ExcelFault } from '../client/excelFault';
import { cellCount, fullAddress } from './area';
import { countArgument, isLeftOut, wordArgument } from './argument';
import { clearCells, clearings } from './clearCells';
import { hostObject, type Cells } from './hostObject';
import { kind } from './kind';

/** Excel's RangeAreas: cells in several places of one sheet. */
export const rangeAreas = kind<Cells>({
  scalars: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => cellCount(areas) },
  },
  objects: {
    Areas: (cells) => hostObject('RangeCollection', cells),
    Format: (cells) => hostObject('RangeFormat', cells),
    ConditionalFormats: (cells) => hostObject('ConditionalFormatCollection', cells),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  changes: {
    Clear: (cells, [applyTo], host) => {
      clearCells(cells, isLeftOut(applyTo) ? 'All' : wordArgument(applyTo, clearings), host);
    },
  },
});

/** Excel's RangeCollection: the areas one by one. */
export const rangeCollection = kind<Cells>({
  asks: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[countArgument(index)];
      if (area === undefined) throw new ExcelFault('InvalidArgument');
      return hostObject('Range', { sheet, area });
    },
  },
  items: ({ sheet, areas }) => areas.map((area) => hostObject('Range', { sheet, area })),
});
