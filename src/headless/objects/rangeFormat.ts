import { ExcelFault } from '../client/excelFault';
import type { CellStyle } from '../workbook/cellStyle';
import { isWholeColumns, isWholeRows } from './area';
import { booleanArgument, countArgument, numberArgument, wordArgument } from './argument';
import { hostObject, type Cells } from './hostObject';
import { kind, type Scalar } from './kind';
import { checkSheetUnprotected } from './protection';
import { commonLook, lines, restyle } from './styleCells';

const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
const MOST_HEIGHT = 409.5;
const MOST_WIDTH = 255 * 5.25 + 3.75;

const across = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const upright = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** Excel's RangeFormat. */
export const rangeFormat = kind<Cells>({
  scalars: {
    HorizontalAlignment: look('horizontalAlignment', (value) => wordArgument(value, across)),
    VerticalAlignment: look('verticalAlignment', (value) => wordArgument(value, upright)),
    WrapText: look('wrapText', booleanArgument),
    IndentLevel: look('indentLevel', indentArgument),
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
  },
  objects: {
    Fill: (cells) => hostObject('RangeFill', cells),
    Font: (cells) => hostObject('RangeFont', cells),
    Borders: (cells) => hostObject('RangeBorderCollection', cells),
  },
});

/** A property of a cell's look: null when the cells of the range differ. */
export function look<Name extends keyof CellStyle>(name: Name, read: (value: unknown) => CellStyle[Name]): Scalar<Cells> {
  return {
    get: (cells) => commonLook(cells, (style) => style[name]),
    set: (cells, value, host) => {
      const wanted = read(value);
      restyle(cells, host, (style) => ({ ...style, [name]: wanted }));
    },
  };
}

function indentArgument(value: unknown): number {
  const indent = countArgument(value);
  if (indent > 250) throw new ExcelFault('InvalidArgument');
  return indent;
}

function columnWidth({ sheet, areas }: Cells): number | null {
  return common(areas.filter((area) => !isWholeRows(area)).flatMap((area) => lines(area, 'columns').map((column) => sheet.columnWidths.get(column) ?? DEFAULT_WIDTH)));
}

function setColumnWidth({ sheet, areas }: Cells, value: unknown): void {
  checkSheetUnprotected(sheet);
  const width = size(value, MOST_WIDTH);
  for (const column of areas.flatMap((area) => lines(area, 'columns'))) sheet.columnWidths.set(column, width);
  sheet.changed.add('cells');
}

function rowHeight({ sheet, areas }: Cells): number | null {
  return common(areas.filter((area) => !isWholeColumns(area)).flatMap((area) => lines(area, 'rows').map((row) => sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT)));
}

function setRowHeight({ sheet, areas }: Cells, value: unknown): void {
  checkSheetUnprotected(sheet);
  const height = size(value, MOST_HEIGHT);
  for (const row of areas.flatMap((area) => lines(area, 'rows'))) sheet.rowHeights.set(row, height);
  sheet.changed.add('cells');
}

function size(value: unknown, most: number): number {
  const points = numberArgument(value);
  if (points < 0 || points > most) throw new ExcelFault('InvalidArgument');
  return points;
}

function common(sizes: readonly number[]): number | null {
  const [first] = sizes;
  return first !== undefined && sizes.every((each) => each === first) ? first : null;
}
