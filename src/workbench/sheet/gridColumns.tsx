import type { Column } from 'react-data-grid';
import { areaAddress, WHOLE_SHEET } from '../../headless/objects/area';
import type { SheetState } from '../../headless/workbook/sheetState';
import { words } from '../words';
import { CellEditor } from './CellEditor';
import { CellText } from './CellText';
import { ROW_NUMBERS } from './SheetCell';
import { mergedFrom, widthOf } from './sheetShape';

/** The width of the column that numbers the rows and the height of the row that names the columns, in pixels. */
export const [NUMBERS_WIDTH, HEADINGS_HEIGHT] = [48, 24] as const;

/** The columns of the grid: the row numbers, then the sheet's own; of those frozen as many as the room for them, in pixels, holds. */
export function gridColumns(sheet: SheetState, columns: readonly number[], room: number): readonly Column<number>[] {
  let frozen = 0;
  return [
    { key: ROW_NUMBERS, name: '', renderHeaderCell: () => <span className="unseen">{words.rows}</span>, width: NUMBERS_WIDTH, minWidth: NUMBERS_WIDTH, frozen: true, editable: false, renderCell: ({ row }) => row + 1 },
    ...columns.map((column): Column<number> => {
      const width = widthOf(sheet, column);
      if (column < sheet.frozenColumns) frozen += width;
      return {
        key: String(column),
        name: columnName(column),
        width,
        minWidth: 1,
        frozen: column < sheet.frozenColumns && frozen <= room,
        renderCell: ({ row }) => <CellText row={row} column={column} />,
        renderEditCell: ({ onClose }) => <CellEditor close={() => { onClose(false, false); }} />,
        ...(sheet.merged.length > 0 ? { colSpan: (args) => (args.type === 'ROW' ? mergedFrom(sheet, args.row, column) : undefined) } : {}),
      };
    }),
  ];
}

/** "A", as Excel heads a column. */
export function columnName(column: number): string {
  return areaAddress({ ...WHOLE_SHEET, firstColumn: column, lastColumn: column }).split(':')[0] ?? '';
}
