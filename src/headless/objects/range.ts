import { ExcelFault } from '../client/excelFault';
import { cellCount, columnCount, fullAddress, isUnbounded, isWholeColumns, isWholeRows, rowCount } from './area';
import { isLeftOut, wordArgument } from './argument';
import { formulaAt, readBlock, styleAt, valueAt } from './cellBlock';
import { clearCells, clearings } from './clearCells';
import { hostObject, type Host, type OneArea } from './hostObject';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { kind } from './kind';
import { common, rangeProperties } from './rangeProperties';
import { rangeSteps } from './rangeSteps';
import { setCellProperties } from './setCellProperties';
import { setSizes } from './setSizes';
import { shownBlock } from './shownBlock';
import { writeCells } from './writeCells';
import { writeNumberFormats } from './writeNumberFormats';

/** Excel's Range. */
export const range = kind<OneArea>({
  scalars: {
    Values: { get: (self, host) => settledBlock(self, host, valueAt), set: writeCells },
    Formulas: { get: (self, host) => block(self, host, formulaAt, ''), set: writeCells },
    Text: { get: (self, host) => (checkReadable(self, host) ? shownBlock(self, host) : null) },
    NumberFormat: {
      get: (self, host) => block(self, host, (row, column) => styleAt(row, column).numberFormat, 'General'),
      set: writeNumberFormats,
    },
    ValueTypes: {
      get: (self, host) => settledBlock(self, host, (row, column) => valueType(row.values[column]), 'Empty'),
      byNameOnly: true,
    },
    Address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.firstRow },
    ColumnIndex: { get: ({ area }) => area.firstColumn },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    CellCount: { get: ({ area }) => cellCount([area]) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    RowHidden: { get: ({ sheet, area }) => common(area.firstRow, area.lastRow, sheet.hiddenRows) },
    ColumnHidden: { get: ({ sheet, area }) => common(area.firstColumn, area.lastColumn, sheet.hiddenColumns) },
    Hyperlink: { get: readHyperlink, set: writeHyperlink },
  },
  objects: {
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
    Format: ({ sheet, area }) => hostObject('RangeFormat', { sheet, areas: [area] }),
    ConditionalFormats: ({ sheet, area }) => hostObject('ConditionalFormatCollection', { sheet, areas: [area] }),
  },
  asks: {
    ...rangeSteps,
    Select: select,
    ...rangeProperties,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw new ExcelFault('InvalidArgument');
    },
  },
  changes: {
    SetCellProperties: setCellProperties,
    SetColumnProperties: setSizes('columns'),
    SetRowProperties: setSizes('rows'),
    Clear: ({ sheet, area }, [applyTo], host) => {
      clearCells({ sheet, areas: [area] }, isLeftOut(applyTo) ? 'All' : wordArgument(applyTo, clearings), host);
    },
  },
});

/** Whether the cells of a range can be given; more than the limit is Excel's error, no end is no cells. */
function checkReadable({ area }: OneArea, { limits }: Host): boolean {
  if (isUnbounded(area)) return false;
  if (limits.readCells !== null && rowCount(area) * columnCount(area) > limits.readCells) throw new ExcelFault('RangeExceedsLimit');
  return true;
}

/** On another sheet than the active one Excel selects at times and at times does nothing: activate the sheet first. */
function select({ sheet, area }: OneArea, _args: readonly unknown[], { book }: Host): void {
  if (book.activeSheet !== sheet.id) throw new ExcelFault('InvalidOperation', `${sheet.name} is not the active sheet`);
  sheet.selected = area;
}

type Read<Value> = Parameters<typeof readBlock<Value>>[2];

function block<Value>(self: OneArea, host: Host, read: Read<Value>, absent: Value): Value[][] | null {
  return checkReadable(self, host) ? readBlock(self.sheet, self.area, read, absent) : null;
}

function settledBlock(self: OneArea, host: Host, read: Read<unknown>, absent: unknown = ''): unknown[][] | null {
  host.settle();
  return block(self, host, read, absent);
}

const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

function valueType(value: unknown): string {
  if (value === undefined || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && errors.test(value) ? 'Error' : 'String';
}
