import { ExcelFault } from '../client/excelFault';
import type { Area, SheetState } from '../workbook/sheetState';
import { parseReference, WHOLE_SHEET } from './area';
import { countArgument, isLeftOut, isNamed, textArgument } from './argument';
import { usedArea } from './cellBlock';
import { hostObject, type Host, type HostObject } from './hostObject';
import type { Method } from './kind';
import { findName, rangeOfName } from './findName';

const used = (sheet: SheetState, valuesOnly: unknown): Area | null => usedArea(sheet, valuesOnly === true ? 'values' : 'valuesAndFormats');

/** The calls of Worksheet that give ranges. */
export const sheetRanges: Readonly<Record<string, Method<SheetState>>> = {
  GetRange: (sheet, [address], host) =>
    rangeOn(sheet, isLeftOut(address) || address === '' ? WHOLE_SHEET : areaOn(sheet, textArgument(address), host)),
  GetCell: (sheet, [row, column]) => {
    const [at, across] = [countArgument(row), countArgument(column)];
    return rangeOn(sheet, { firstRow: at, firstColumn: across, lastRow: at, lastColumn: across });
  },
  GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
    const [firstRow, firstColumn] = [countArgument(row), countArgument(column)];
    const [down, across] = [countArgument(rows, 1), countArgument(columns, 1)];
    return rangeOn(sheet, { firstRow, firstColumn, lastRow: firstRow + down - 1, lastColumn: firstColumn + across - 1 });
  },
  GetRanges: (sheet, [address], host) => {
    if (isLeftOut(address) || address === '') return hostObject('RangeAreas', { sheet, areas: [WHOLE_SHEET] });
    const text = textArgument(address);
    const most = host.limits.addressCharacters;
    if (most !== null && text.length > most) throw new ExcelFault('InvalidArgument');
    return hostObject('RangeAreas', { sheet, areas: text.split(/[,;]/).map((part) => areaOn(sheet, part, host)) });
  },
  GetUsedRange: (sheet, [valuesOnly]) =>
    rangeOn(sheet, used(sheet, valuesOnly) ?? { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }),
  GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
    const area = used(sheet, valuesOnly);
    return area === null ? null : rangeOn(sheet, area);
  },
};

const LAST_ROW = WHOLE_SHEET.lastRow;

function rangeOn(sheet: SheetState, area: Area): HostObject {
  if (area.lastRow > LAST_ROW || area.lastColumn > WHOLE_SHEET.lastColumn) throw new ExcelFault('InvalidArgument');
  return hostObject('Range', { sheet, area });
}

/** An address, or a name that stands for cells of this sheet. */
function areaOn(sheet: SheetState, text: string, { book }: Host): Area {
  const reference = parseReference(text);
  if (reference !== null) {
    if (!isNamed(sheet, reference.sheet)) throw new ExcelFault('InvalidArgument');
    return reference.area;
  }
  const name = findName(book, text, sheet);
  const range = name === null ? null : rangeOfName(book, name);
  if (range?.sheet !== sheet) throw new ExcelFault('InvalidArgument');
  return range.area;
}
