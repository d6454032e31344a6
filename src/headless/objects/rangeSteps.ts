import { ExcelFault } from '../client/excelFault';
import type { Area } from '../workbook/sheetState';
import { boundingArea, columnCount, isOnSheet, rowCount, WHOLE_SHEET } from './area';
import { areaArgument, countArgument, isLeftOut, numberArgument } from './argument';
import { usedArea } from './cellBlock';
import { hostObject, type HostObject, type OneArea } from './hostObject';
import type { Method } from './kind';

/** The calls of Range that step to another range. */
export const rangeSteps: Readonly<Record<string, Method<OneArea>>> = {
  GetCell: (self, [row, column]) => moved(self, cellOf(self.area, numberArgument(row), numberArgument(column))),
  GetRow: (self, [row]) => {
    const at = self.area.firstRow + countArgument(row);
    if (at > self.area.lastRow) throw new ExcelFault('InvalidArgument');
    return moved(self, { ...self.area, firstRow: at, lastRow: at });
  },
  GetColumn: (self, [column]) => {
    const at = self.area.firstColumn + countArgument(column);
    if (at > self.area.lastColumn) throw new ExcelFault('InvalidArgument');
    return moved(self, { ...self.area, firstColumn: at, lastColumn: at });
  },
  GetBoundingRect: (self, [other]) => moved(self, boundingArea(self.area, areaArgument(other, self.sheet))),
  GetIntersectionOrNullObject: (self, [other]) => {
    const [own, given] = [self.area, areaArgument(other, self.sheet)];
    const area = {
      firstRow: Math.max(own.firstRow, given.firstRow),
      lastRow: Math.min(own.lastRow, given.lastRow),
      firstColumn: Math.max(own.firstColumn, given.firstColumn),
      lastColumn: Math.min(own.lastColumn, given.lastColumn),
    };
    return area.firstRow > area.lastRow || area.firstColumn > area.lastColumn ? null : moved(self, area);
  },
  GetResizedRange: (self, [rows, columns]) => resized(self, rowCount(self.area) + whole(rows), columnCount(self.area) + whole(columns)),
  GetAbsoluteResizedRange: (self, [rows, columns]) => resized(self, whole(rows), whole(columns)),
  GetOffsetRange: (self, [rows, columns]) => {
    const [down, across] = [whole(rows), whole(columns)];
    const { firstRow, lastRow, firstColumn, lastColumn } = self.area;
    return moved(self, { firstRow: firstRow + down, lastRow: lastRow + down, firstColumn: firstColumn + across, lastColumn: lastColumn + across });
  },
  GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
    const area = usedArea(self.sheet, valuesOnly === true ? 'values' : 'valuesAndFormats', self.area);
    return area === null ? null : moved(self, area);
  },
  GetEntireColumn: (self) => moved(self, { ...self.area, firstRow: 0, lastRow: WHOLE_SHEET.lastRow }),
  GetEntireRow: (self) => moved(self, { ...self.area, firstColumn: 0, lastColumn: WHOLE_SHEET.lastColumn }),
};

const whole = (value: unknown): number => {
  const number = isLeftOut(value) ? 0 : numberArgument(value);
  if (!Number.isInteger(number)) throw new ExcelFault('InvalidArgument');
  return number;
};

const cellOf = (area: Area, down: number, across: number): Area => ({
  firstRow: area.firstRow + down,
  lastRow: area.firstRow + down,
  firstColumn: area.firstColumn + across,
  lastColumn: area.firstColumn + across,
});

function moved({ sheet }: OneArea, area: Area): HostObject {
  if (!isOnSheet(area)) throw new ExcelFault('InvalidArgument');
  return hostObject('Range', { sheet, area });
}

function resized(self: OneArea, rows: number, columns: number): HostObject {
  const { firstRow, firstColumn } = self.area;
  return moved(self, { firstRow, firstColumn, lastRow: firstRow + rows - 1, lastColumn: firstColumn + columns - 1 });
}
